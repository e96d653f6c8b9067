/** Numbers of points that those which follow in the text are not as many as: 三点要求：一是…；二是…。 */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';

const digit = '[一二三四五六七八九十]';
/** The ways of numbering, each a sequence of its own: what stands at the beginning of a clause, and its number. */
const ways = [
  `(${digit}{1,2})[是要](?!否)`,
  `第(${digit}{1,2})[，、：是则則]`,
  `其(${digit})[，、：是]`,
  `[（(](${digit}{1,2})[）)]`,
  '([①-⑩])',
  '(\\d{1,2})[.、．](?!\\d)',
].map((way) => new RegExp(`(?<=[：:。；，！？\\n][ \\u3000]*)${way}`, 'gu'));
const first = /[：:。，；][ \u3000]*(?=一[是要]|第一[，、：是]|其一[，、：是]|[（(]一[）)]|①|1[.、．](?!\d))/g;
/** The number, what is counted, and the sign before the first of them. */
const announced =
  /(?<!午|晚上?|早上?|凌晨|[第约約近前余餘多逾超数數几幾每各\d〇零百千万萬十一二三四五六七八九点點.．月年:：至到])(?<found>(?<count>\d{1,2}|[两兩]|[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])(?:大|[个個](?:方面)?|[点點](?![钟鐘半])|[项項条條件种種类類步]|方面)[^，。；：！？、:\d\n“”「」（(]{0,10})$/u;
/** What the last of them may begin with. */
const last = /最[后後]|[还還]有|此外|另外|再者/;
/** Words by which they are not all, or more. */
const notAll = /等|其中|之一|主要|部分|至少|不[少下]|例如|比如/;

/** @returns each number of a file's prose that its points gainsay */
export function checkEnumerations(file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('二②2') || !alphabet.hasAny('大个個点點项項条條件种種类類步面')) return [];
  const prose = proseOfFile(source);
  return matchesIn(prose, first).flatMap(({ 0: sign, index }) => {
    const before = prose.slice(Math.max(0, index - 24), index).replace(/.*\n/s, '');
    const { found = '', count = '' } = announced.exec(before)?.groups ?? {};
    if (!found || notAll.test(before.slice(-found.length - 4))) return [];
    const said = /^[两兩]$/.test(count) ? 2 : Number(arabicNumerals(count));
    const points = pointsFrom(prose, index + sign.length);
    const [paragraph = ''] = prose.slice(index).split('\n', 1);
    return points < 2 || points === said || (points < said && last.test(paragraph))
      ? []
      : [problem('wrong-count', { found, count: String(points) }, { file, ...pointIn(source)(index - found.length) })];
  });
}

/** How many points follow up to the next heading, or up to a sequence that begins anew; none where one is left out. */
function pointsFrom(prose: string, start: number): number {
  const heading = prose.slice(start).search(/\n[ \t]*#/);
  const text = prose.slice(start - 1, heading === -1 ? undefined : start + heading);
  const numbers = ways
    .map((way) => matchesIn(`：${text.slice(1)}`, way))
    .find(([one]) => one?.index === 1)!
    .map(([, number = '']) =>
      number >= '①' && number <= '⑩' ? number.charCodeAt(0) - 0x245f : Number(arabicNumerals(number)),
    );
  const anew = numbers.indexOf(1, 1);
  const own = anew === -1 ? numbers : numbers.slice(0, anew);
  return own.every((number, i) => number === i + 1) ? own.length : 0;
}
