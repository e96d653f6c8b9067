/** Whether a text is written in the script that it says. */
import type { Article } from '../archive/article.ts';
import { type Place, type Problem, problem } from '../content/problem.ts';
import type { Params } from '../content/problems/table.ts';
import { scriptOf } from '../conversion/character-script.ts';
import { type Converter, createConverter } from '../conversion/index.ts';
import { type Edition, otherEdition } from '../core/edition.ts';
import { firstOf, settled, strayCharacters } from './strays.ts';
import { proseTextOf } from './texts.ts';

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
const findKind = (code: number): number => kinds[scriptOf(String.fromCharCode(code)) ?? 'both'];

/** How much of a text one script alone writes. */
interface Counted {
  /** Characters that the text's own script alone writes. */
  native: number;
  /** Characters that the other script alone writes; and the different ones among them, in their order. */
  foreign: number;
  different: string[];
}

/** @param kept characters that do not count */
function countIn(text: string, script: Edition, kept = ''): Counted {
  const [own, other] = [kinds[script], kinds[otherEdition(script)]];
  const counted: Counted = { native: 0, foreign: 0, different: [] };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    kindOf[code] ||= findKind(code);
    const kind = kindOf[code];
    if ((kind !== own && kind !== other) || kept.includes(text[i]!)) continue;
    if (kind === own) counted.native++;
    else {
      counted.foreign++;
      if (!counted.different.includes(text[i]!)) counted.different.push(text[i]!);
    }
  }
  return counted;
}

/** True where a text has a character that the other script alone writes: most texts have none, and need no count. */
function hasForeign(text: string, script: Edition): boolean {
  const other = kinds[otherEdition(script)];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    kindOf[code] ||= findKind(code);
    if (kindOf[code] === other) return true;
  }
  return false;
}

/** So many times as many characters of the other script make a text one of it; so many different ones make it mixed. */
const limits = { undeclared: 3, mixed: 4 };

/** False for a text that is written in the other script; true for one that says too little. @example isWrittenIn('会长', 'zh-Hant') // false */
export function isWrittenIn(text: string, script: Edition): boolean {
  const { native, foreign } = countIn(text, script);
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
  const { native, foreign, different } = countIn(text, script, kept);
  if (foreign > 1 && foreign > native * limits.undeclared)
    return [problem('undeclared-script', { written: other, within }, place)];
  return different.length >= limits.mixed ? [problem('mixed-script', mixed(different), place)] : [];
}

/** The first characters of the other script, and how many there are. */
const mixed = (characters: readonly string[]): Params<'mixed-script'> => ({
  characters: characters.slice(0, 12),
  ...(characters.length > 12 && { all: characters.length }),
});

/** Tells an article that is written in the other script, or in both; a few characters are told each at its place. */
export function checkScript({ front, script, body, placeOf }: Article, file: string, source: string): Problem[] {
  const text = [front.title, front.summary ?? '', proseTextOf(body)].join('');
  if (!hasForeign(text, script)) return [];
  const kept = [
    ...(front.conversion?.keep ?? []),
    ...Object.keys(front.conversion?.[script === 'zh-Hans' ? 'hant' : 'hans'] ?? {}),
    ...front.people,
    ...front.organisations,
  ].join('');
  return checkStrays({ text, script, kept, place: { file, ...placeOf(['script']) } }, source);
}

/** The same of any text that stands in a file with front matter. */
export function checkStrays(written: Written, source: string): Problem[] {
  const { script, kept, place } = written;
  const { file } = place;
  const text = written.text.replace(settled, '');
  const foreign = new Set(countIn(text, script, kept).different);
  if (foreign.size === 0) return [];
  const [whole] = checkWritten({ ...written, text });
  if (whole && whole.code !== 'mixed-script') return [whole];
  const converter = converterInto(script);
  const stray = whole ? changedIn(text, foreign, converter) : foreign;
  if (stray.size < limits.mixed || !whole) return strayCharacters({ source, file, characters: foreign, converter });
  return [{ ...problem('mixed-script', mixed([...stray]), place), ...firstOf(stray, source) }];
}

/**
 * The characters that conversion changes at least once in a text. Those that it leaves everywhere are right in their words,
 * though the other script has them, too: 乾隆, 著名, 宫商角徵羽.
 */
function changedIn(text: string, characters: ReadonlySet<string>, converter: Converter): ReadonlySet<string> {
  const converted = converter.convert(text);
  if (converted.length !== text.length) return characters;
  return new Set(
    [...characters].filter((one) => {
      for (let at = text.indexOf(one); at !== -1; at = text.indexOf(one, at + 1))
        if (converted[at] !== one) return true;
      return false;
    }),
  );
}
