/** Whether a text is written in the script that it says. */
import type { Article } from '../archive/article.ts';
import { plainText } from '../content/body/plain.ts';
import { proseOf } from '../content/body/prose.ts';
import { type Place, type Problem, problem } from '../content/problem.ts';
import { type Converter, createConverter, isSimplifiedOnly } from '../conversion/index.ts';
import { type Edition, otherEdition } from '../core/edition.ts';
import { firstOf, settled, strayCharacters } from './strays.ts';

const converters = new Map<Edition, Converter>();

/** Converters without a glossary: it is the character that is asked for, not the name. */
function converterInto(edition: Edition): Converter {
  const known = converters.get(edition) ?? createConverter({ to: edition });
  converters.set(edition, known);
  return known;
}

/** What is known of a character: which script alone writes it. */
const kinds = { unknown: 0, both: 1, 'zh-Hans': 2, 'zh-Hant': 3 } as const;
/** By UTF-16 code unit: a check asks for every character of an archive. Characters beyond the first plane count for both. */
const kindOf = new Uint8Array(0x10000);

/** The kind of a character that was not asked for before. */
function findKind(code: number): number {
  const character = String.fromCharCode(code);
  if (!/\p{Script=Han}/u.test(character)) return kinds.both;
  const [hans, hant] = [converterInto('zh-Hans').convert(character), converterInto('zh-Hant').convert(character)];
  if (hans === hant) return kinds.both;
  // 后, 里 and 于 are Traditional as well.
  if (hans === character) return isSimplifiedOnly(character) ? kinds['zh-Hans'] : kinds.both;
  return hant === character ? kinds['zh-Hant'] : kinds.both;
}

/** The characters of a text that one script alone writes, each as often as it stands. */
function charactersOf(text: string): Record<Edition, string> {
  const found = { 'zh-Hans': '', 'zh-Hant': '' };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    kindOf[code] ||= findKind(code);
    if (kindOf[code] === kinds['zh-Hans']) found['zh-Hans'] += text[i];
    else if (kindOf[code] === kinds['zh-Hant']) found['zh-Hant'] += text[i];
  }
  return found;
}

/** So many times as many characters of the other script make a text one of it; so many different ones make it mixed. */
const limits = { undeclared: 3, mixed: 4 };

/** False for a text that is written in the other script; true for one that says too little. @example isWrittenIn('会长', 'zh-Hant') // false */
export function isWrittenIn(text: string, script: Edition): boolean {
  const found = charactersOf(text);
  const [native, foreign] = [found[script].length, found[otherEdition(script)].length];
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
  const other = otherEdition(script);
  const found = charactersOf(text);
  const unkept = (all: string): string[] => [...all].filter((one) => !kept.includes(one));
  const [native, foreign] = [unkept(found[script]), unkept(found[other])];
  if (foreign.length > 1 && foreign.length > native.length * limits.undeclared)
    return [problem('undeclared-script', { written: other, within }, place)];
  const different = [...new Set(foreign)];
  return different.length >= limits.mixed
    ? [problem('mixed-script', { characters: different.slice(0, 12) }, place)]
    : [];
}

/** Tells an article that is written in the other script, or in both; a few characters are told each at its place. */
export function checkScript({ front, script, body, placeOf }: Article, file: string, source: string): Problem[] {
  const text = `${front.title}${front.summary ?? ''}${plainText(proseOf(body))}`.replace(settled, '');
  const kept = [
    ...(front.conversion?.keep ?? []),
    ...Object.keys(front.conversion?.[script === 'zh-Hans' ? 'hant' : 'hans'] ?? {}),
    ...front.people,
    ...front.organisations,
  ].join('');
  const foreign = new Set([...charactersOf(text)[otherEdition(script)]].filter((one) => !kept.includes(one)));
  if (foreign.size === 0) return [];
  const [whole] = checkWritten({ text, script, kept, place: { file, ...placeOf(['script']) } });
  if (whole?.code === 'mixed-script') return [{ ...whole, ...firstOf(foreign, source) }];
  return whole ? [whole] : strayCharacters({ source, file, characters: foreign, converter: converterInto(script) });
}
