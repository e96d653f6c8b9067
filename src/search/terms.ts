/**
 * How a folded text is cut into the terms that are indexed and that Pagefind's reader is asked for. Chinese has no spaces, so every
 * two neighbouring characters are a term: a phrase is found where its pairs follow one another.
 */

/** Signs that belong to a figure or a code when they stand inside one: 870.7, 5%, 2023-04-21, B&Q. */
const joiners = '.%-:/&@_+#';

/** Pagefind reads letters and digits only, so a joiner is written as a Yi syllable, which no archive holds. */
const firstSyllable = 0xa000;

/** Follows the last character of a title. */
export const endMark = String.fromCharCode(firstSyllable);

/** How many places a title has at the head of an article's terms; the text begins after them. */
export const titlePlaces = 128;

/** How many empty places lie between two runs: every other pair is enough to recognise a phrase, so one would not do. */
export const gapPlaces = 2;

const letter = /[\p{L}\p{N}]/u;
const figure = /[\p{Script=Latin}\p{Nd}]/u;

const joinerTerm = (sign: string): string => String.fromCharCode(firstSyllable + 1 + joiners.indexOf(sign));

/** A run as it is written, with its joiners as signs again. @example textOfRun(runsOf('5%')[0]) // '5%' */
export const textOfRun = (run: readonly string[]): string =>
  run.map((character) => joiners[character.charCodeAt(0) - firstSyllable - 1] ?? character).join('');

function isJoined(sign: string, before: string | undefined, after: string | undefined): boolean {
  if (!joiners.includes(sign) || before === undefined || !figure.test(before)) return false;
  return sign === '%' || (after !== undefined && figure.test(after));
}

/** A folded text without what is no part of its words: blanks, and the comma of 1,000. */
export const squeeze = (folded: string): string => folded.replace(/[^\S\n\r]+/g, '').replace(/(?<=\d),(?=\d)/g, '');

/**
 * The unbroken stretches of a folded text. Punctuation and line ends break; blanks do not, since writers set them
 * freely (王 刚, 5G 基站); the comma of 1,000 is dropped.
 *
 * @example runsOf('5g基站、wto 870.7亿元') // ['5g基站', 'wto870.7亿元'], with the dot as a sign of its own
 */
export function runsOf(folded: string): string[][] {
  const runs: string[][] = [];
  for (const line of squeeze(folded).split(/[\n\r]/)) {
    const characters = [...line];
    let run: string[] = [];
    for (const [at, character] of characters.entries()) {
      if (letter.test(character)) run.push(character);
      else if (isJoined(character, characters[at - 1], characters[at + 1])) run.push(joinerTerm(character));
      else if (run.length > 0) {
        runs.push(run);
        run = [];
      }
    }
    if (run.length > 0) runs.push(run);
  }
  return runs;
}

/** The terms of a run, in order. @example pairsOf(['商', '会', '员']) // ['商会', '会员'] */
export function pairsOf(run: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let at = 1; at < run.length; at++) pairs.push(run[at - 1]! + run[at]!);
  return pairs;
}
