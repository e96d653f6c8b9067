/** Whether a text is written in the script that it says. */
import type { Article } from '../archive/article.ts';
import { plainText } from '../content/body/plain.ts';
import { proseOf } from '../content/body/prose.ts';
import { type Place, type Problem, problem } from '../content/problem.ts';
import { type Converter, createConverter } from '../conversion/index.ts';
import type { Edition } from '../core/edition.ts';

const converters = new Map<Edition, Converter>();

/** Converters without a glossary: it is the character that is asked for, not the name. */
function converterInto(edition: Edition): Converter {
  const known = converters.get(edition) ?? createConverter({ to: edition });
  converters.set(edition, known);
  return known;
}

/** How each character of a script is written in the other, as far as it was asked for. */
const forms = { 'zh-Hans': new Map<string, string>(), 'zh-Hant': new Map<string, string>() };

function formOf(character: string, edition: Edition): string {
  const known = forms[edition].get(character) ?? converterInto(edition).convert(character);
  forms[edition].set(character, known);
  return known;
}

/** The script that alone writes a character; nothing for one that both write. */
function scriptOf(character: string): Edition | undefined {
  const [hans, hant] = [formOf(character, 'zh-Hans'), formOf(character, 'zh-Hant')];
  if (hans === hant) return undefined;
  return hans === character ? 'zh-Hans' : hant === character ? 'zh-Hant' : undefined;
}

/** So many times as many characters of the other script make a text one of it; so many different ones make it mixed. */
const limits = { undeclared: 3, mixed: 4 };

/** False for a text that is written in the other script; true for one that says too little. @example isWrittenIn('会长', 'zh-Hant') // false */
export function isWrittenIn(text: string, script: Edition): boolean {
  const scripts = (text.match(/\p{Script=Han}/gu) ?? []).map(scriptOf);
  const native = scripts.filter((one) => one === script).length;
  const foreign = scripts.filter((one) => one !== undefined && one !== script).length;
  return foreign < 2 || foreign <= native;
}

/** A text, and where its script is declared. */
export interface Written {
  text: string;
  /** The script that it is declared to be in. */
  script: Edition;
  /** Characters that stay as they are, whatever they are. */
  kept?: string;
  place: Place;
}

/** Tells a text that is written in the other script, or in both. @param within `settings` where site.yaml declares it */
export function checkWritten(
  { text, script, kept = '', place }: Written,
  within: 'file' | 'settings' = 'file',
): Problem[] {
  const written = (text.match(/\p{Script=Han}/gu) ?? []).filter((character) => !kept.includes(character));
  const other = script === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
  const foreign = written.filter((character) => scriptOf(character) === other);
  const native = written.filter((character) => scriptOf(character) === script);
  if (foreign.length > 1 && foreign.length > native.length * limits.undeclared)
    return [problem('undeclared-script', { written: other, within }, place)];
  const different = [...new Set(foreign)];
  return different.length >= limits.mixed
    ? [problem('mixed-script', { characters: different.slice(0, 12) }, place)]
    : [];
}

/** Tells an article that is written in the other script, or in both. */
export const checkScript = ({ front, script, body, placeOf }: Article, file: string): Problem[] =>
  checkWritten({
    text: `${front.title}${front.summary ?? ''}${plainText(proseOf(body))}`,
    script,
    kept: [
      ...(front.conversion?.keep ?? []),
      ...Object.keys(front.conversion?.[script === 'zh-Hans' ? 'hant' : 'hans'] ?? {}),
    ].join(''),
    place: { file, ...placeOf(['script']) },
  });
