/**
 * Characters of the other script where a text has a few of them, and words of a Traditional text that a converter spelt
 * wrong: each at its place.
 */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Place, type Point, type Problem, pointIn, problem } from '../content/problem.ts';
import type { Params } from '../content/problems/table.ts';
import type { Glossary } from '../content/schema/glossary.ts';
import { glossaryKinds } from '../content/schema/glossary.ts';
import type { Converter } from '../conversion/index.ts';
import { misconverted } from '../conversion/misconverted.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { remembered } from '../core/remembered.ts';
import { commonSurnames } from './common-surnames.ts';
import { isInName } from './within-names.ts';

/**
 * What a person settled, what names a work or repeats another's words as they stand, a word that is spoken of, and what
 * is carved or written on a thing: 匾上刻“…”, 落款为“…”.
 */
export const settled =
  /<Zh\b[^>]*>[\s\S]*?<\/Zh>|《[^《》\n]*》|「[^「」\n]*」|『[^『』\n]*』|“[^“”\n]{1,4}”|“(?<=(?:[刻镌鐫铭銘匾碑]|[题題](?:[写寫书書词詞字署款着著有為为“])|[门門][楣额額]上?[题題]|落款|[上署下题題边邊]款|[条條]幅|印文|[对對][联聯]|上[联聯]|下[联聯]|[横橫]批|招牌|[墨手朱]书|上[书書写寫]|[书書写寫][有着著])[^。；“”\n]{0,10}“)[^“”\n]{1,60}”/g;
/** Glyphs that writers of Traditional use beside the standard ones: counted in press that was written in it. */
const glyphs = new Set('雇庄晒黄烟踪脚庙抛兑叙内户没温强别争献参汹猫携葱彦亘疱册厦怜肴晋双阳杰');
/** Given names keep these in Simplified. */
const inNames = new Set('昇陞鍾甦於乾');
/** Characters that Simplified has in words of its own, though dictionaries of conversion take them for doubles. */
const ownWords = new Set('嬢薹拚');
/** Doubles that were never simplified, and given names keep: behind a surname, 林湧. */
const givenDoubles = new Set('湧叡崐菴蕚淸晳煇脩栢瑠姸頴濬祇徵濶堦筴硏舘');

/** A line of a file's prose, and its offset. */
export interface ProseLine {
  line: string;
  start: number;
}

/** The lines of a file's prose with their offsets, without what a person settled. */
export const proseLines: (source: string) => readonly ProseLine[] = remembered((source: string) => {
  const open = alphabetOf(source).hasAny('<《「『“')
    ? source.replace(settled, (found) => found.replace(/[^\n]/g, '\uFFFC'))
    : source;
  return matchesIn(proseOfFile(open), /[^\n]+/g).map(({ 0: line, index: start }) => ({ line, start }));
});

/** Where a file's prose has one of some characters first. */
export function firstOf(characters: ReadonlySet<string>, source: string): Point | undefined {
  for (const { line, start } of proseLines(source))
    for (let i = 0; i < line.length; i++) if (characters.has(line[i]!)) return pointIn(source)(start + i);
  return undefined;
}

/** What a check of a few characters needs to know. */
interface Strays {
  source: string;
  file: string;
  /** The characters of the other script. */
  characters: ReadonlySet<string>;
  /** Into the script that the text is declared to be in. */
  converter: Converter;
}

/** Characters of the other script, each run at its place; those that the converter leaves belong to both: 乾隆. */
export function strayCharacters({ source, file, characters, converter }: Strays): Problem[] {
  const at = pointIn(source);
  const bodyStart = bodyStartOf(source);
  const problems: Problem[] = [];
  for (const { line, start } of proseLines(source)) {
    const found = [...line].some((one) => characters.has(one));
    // A line of Japanese has characters of its own.
    if (!found || /[\u3040-\u30ff]/.test(line)) continue;
    const converted = converter.convert(line);
    if (converted.length !== line.length) continue;
    const isStray = (i: number): boolean =>
      characters.has(line[i]!) &&
      converted[i] !== line[i] &&
      !(converter.to === 'zh-Hant' ? glyphs : ownWords).has(line[i]!) &&
      !isName(line, i);
    for (let i = 0; i < line.length; i++) {
      if (!isStray(i)) continue;
      let end = i + 1;
      while (end < line.length && isStray(end)) end++;
      const better = converted.slice(i, end);
      const isInFront = start < bodyStart;
      const from = Math.max(isInFront ? line.indexOf(': ') + 2 : 0, i - 6);
      const around = line.slice(from, end + 6);
      const params = { found: line.slice(i, end), better, around, within: i - from, isInFront };
      problems.push({
        ...problem('stray-script', params, { file, ...at(start + i) }),
        edit: { length: end - i, text: better },
      });
      i = end;
    }
  }
  return problems;
}

/** True for a character that given names keep, where it may be one: 王昇出席. The words 關於 and 對於 are none. */
const isName = (line: string, i: number): boolean =>
  isGiven(line, i) ||
  (inNames.has(line[i]!) && !(line[i] === '於' && /[关關对對由至终終位在]/.test(line.charAt(i - 1))));

/** True for a double in the one or two characters behind a surname. */
const isGiven = (line: string, i: number): boolean =>
  givenDoubles.has(line[i]!) && [i - 1, i - 2].some((at) => at >= 0 && commonSurnames().has(line.charAt(at)));

/** Leaves out the characters of names and words that the glossary has in this form. */
export function withoutGlossary(problems: readonly Problem[], glossary: Glossary): readonly Problem[] {
  if (!problems.some(({ code }) => code === 'stray-script')) return problems;
  const words = glossaryKinds.flatMap((kind) => glossary[kind].flatMap(({ hans, hant }) => [hans, hant]));
  return problems.filter(({ code, params }) => {
    if (code !== 'stray-script') return true;
    const { found, around, within } = params as Params<'stray-script'>;
    return !words.some((word) => {
      const at = word.includes(found) ? around.lastIndexOf(word, within) : -1;
      return at !== -1 && at + word.length >= within + found.length;
    });
  });
}

/** True where a line has a character in quotation marks by itself: it speaks of how that is written. */
const isSpokenOf = (line: string, character: string): boolean =>
  ['「」', '“”', '『』'].some(([open, end]) => line.includes(open! + character + end!));

/** Words of a Traditional article that are spelt with another of the characters which Simplified has as one. */
export function checkMisconverted(
  { script, front }: Pick<Article, 'script'> & { front?: Partial<Pick<Article['front'], 'people'>> },
  file: string,
  source: string,
): Problem[] {
  if (script !== 'zh-Hant') return [];
  const at = pointIn(source);
  const place = (index: number): Place => ({ file, ...at(index) });
  return proseLines(source).flatMap(({ line, start }) =>
    misconverted(line)
      .filter(
        ({ at: index, better }) =>
          !isSpokenOf(source.slice(start, start + line.length), better) && !isInName(line, index, front?.people),
      )
      .map(({ at: index, found, better, word, doubtful }) => ({
        ...problem('misconverted', { found, better, word, ...(doubtful && { doubtful }) }, place(start + index)),
        ...(!doubtful && { edit: { length: found.length, text: better } }),
      })),
  );
}
