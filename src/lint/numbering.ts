/** Paragraphs and items that are numbered, with one left out: 一、二、四、; 1. 2. 4. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { matchesIn } from '../core/matches.ts';

const numeral = '[一二三四五六七八九十]{1,3}';
/** The ways of numbering, each a sequence of its own. */
const ways = [
  new RegExp(`^[ \\u3000#*]*(${numeral})、`, 'gmu'),
  new RegExp(`^[ \\u3000#*]*[（(](${numeral})[）)]`, 'gmu'),
  new RegExp(`^[ \\u3000#*]*第(${numeral})条(?=[ \\u3000：:])`, 'gmu'),
  /^[ \u3000#*]*(\d{1,2})[、．](?!\d)/gmu,
  /^[ \u3000#*]*[（(](\d{1,2})[）)]/gmu,
];
/** Items of a list, whose numbers that stand twice the parser tells (content/body/list-numbers.ts). */
const items = /^(\d{1,2})[.)][ \t]/gmu;

const second =
  /^[ \u3000#*]*(?:(?:[二三四五六七八九十][一二三四五六七八九十]{0,2}|[2-9]|\d\d)(?:[、．]|[.)][ \t])|[（(](?:[二三四五六七八九十][一二三四五六七八九十]{0,2}|[2-9]|\d\d)[）)]|第[二三四五六七八九十][一二三四五六七八九十]{0,2}条)/m;

/**
 * One of two that are far apart may be a quotation: a sequence is one from its second number on.
 * @returns each paragraph before which a number of its sequence is missing
 */
export function checkNumbering(file: string, source: string): Problem[] {
  // The least that is told is a second item that stands twice, or a third without the second.
  if (!second.test(source)) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  return [...ways, items].flatMap((way) => {
    let before = 0;
    const all = matchesIn(prose, way);
    const numbers = all.map(([, word = '']) => Number(arabicNumerals(word)));
    return all.flatMap(({ 0: whole, 1: word = '', index }, i) => {
      const found = numbers[i]!;
      const last = before;
      const skips = before > 0 && found === before + 2;
      // A sequence that begins anew, or one that only quotes a number, says nothing.
      const goesOn = found === 1 || found === before + 1 || skips;
      before = goesOn ? found : 0;
      const place = { file, ...at(index + whole.indexOf(word)) };
      const like = (number: number): string => (/\d/.test(word) ? String(number) : chinese(number));
      // Twice in a sequence that went on so far; another law quoted below begins with one.
      if (found === last && found > 1 && way !== items)
        return [problem('repeated-number', { found: word, better: like(found + 1) }, place)];
      // Two numbers are a sequence under headings, or where a third goes on from them.
      const isSequence = found > 3 || /^[ \u3000]*#/.test(whole) || numbers[i + 1] === found + 1;
      return skips && isSequence ? [problem('skipped-number', { found: word, missing: like(found - 1) }, place)] : [];
    });
  });
}

const figures = '零一二三四五六七八九';
const chinese = (number: number): string =>
  number < 10
    ? figures[number]!
    : `${number < 20 ? '' : figures[Math.floor(number / 10)]}十${number % 10 ? figures[number % 10] : ''}`;
