/** Numbers in running text that what stands beside them contradicts: a list of another length, parts of another sum. */
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { sentencesOf } from './sentences.ts';

const numeral = '\\d{1,2}|两|兩|[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九]';
const measure = '[位名人个個家项項所间間支种種座首]';
/** A number of things, what they are, a colon or a word for one, and the list of them up to the end of the sentence. */
const counted = new RegExp(
  `(?<found>(?<![第约約近前余餘多逾超\\d〇零百千十一二三四五六七八九点點.])共?(?<count>${numeral})${measure}[^，。；：！？、:,\\n\\d（(“《]{0,10}?)(?:，(?:名[单單册冊]|(?:它|他|她)[们們]))?(?:分别|分別)?(?:如下|如后|如後|是|为|為)?(?:[：:]|(?:分别|分別)(?:是|为|為)(?=[^，。；：\\n]*、))(?<list>[^。；：！？:\\n]+)(?=[。；\\n]|$)`,
  'gu',
);
/** What a list may hold that is not its own: signs within brackets, titles and quotations. */
const inner = /（[^（）]*）|\([^()]*\)|《[^《》]*》|“[^“”]*”|「[^「」]*」/g;
/** Signs and words that say that the list is no plain one, or not all of it; and blanks, by which a headline parts. */
const notPlain =
  /\p{Script=Han}[ \u3000]+\p{Script=Han}|[，,]|等|方面|(?:^|、)[一二三四五六七八九十]、|其中|以及其|之一|……|[一二三四五六七八九]是|第[一二三四五六七八九]|[①-⑩]|\d[家人名位]|\d[.、）)]/u;
const longestItem = 14;

/** Parts of one measure, and what they come to: 男生45名、女生38名，共93名. */
const part = '[^，。；：、！？\\d\\n]{0,12}?(?<!\\d)\\d{1,6}';
const summed = new RegExp(
  `(?<=^|[。；！？\\n])(?<before>[^。；！？\\n\\d]{0,30}?)(?<parts>${part}(?<unit>[名人位元个個户戶家只隻件本台臺亩畝棵株](?![\\p{L}]))(?:[、，和]|以及)?(?:${part}\\k<unit>[、，和]?)+)(?:一?共|合[计計]|[总總]共|共[计計]|合共)(?:有|为|為|捐款?|约)?(?<total>\\d{1,7})\\k<unit>`,
  'gu',
);
/** Words of parts that lie in one another, or are not all of them. */
const notParts = /其中|每|各|另|[约約近超多余餘]|以上|分[别別]|平均|比|[名人位元个個户戶家][到至]/;

/** @returns each number of a file's prose that its list, its parts or its whole contradicts */
export function checkCounts(file: string, source: string): Problem[] {
  if (!alphabetOf(source).hasAny('共合：:') && !alphabetOf(source).hasAll('分别') && !source.includes('分別'))
    return [];
  const at = pointIn(source);
  const place = (index: number): Place => ({ file, ...at(index) });
  const alphabet = alphabetOf(source);
  return [...lists(source, place), ...(alphabet.hasAny('共合总總') ? sums(source, place) : [])];
}

function lists(source: string, place: (index: number) => Place): Problem[] {
  const all = sentencesOf(source);
  return all.flatMap(({ text: own, start }, i) => {
    // A list goes on in the next line of its paragraph.
    const next = all[i + 1];
    const text = next && /[、]$/.test(own) && next.start === start + own.length + 1 ? `${own}${next.text}` : own;
    const last = text === own ? start + own.length : next!.start + next!.text.length;
    return /[：:]|分[别別]/.test(text) && /[、]/.test(text) && !/[！？]/.test(source.charAt(last))
      ? listsIn(text, (index) => place(start + index))
      : [];
  });
}

function listsIn(sentence: string, place: (index: number) => Place): Problem[] {
  return matchesIn(sentence, counted).flatMap(({ index, groups = {} }) => {
    const { found = '', count = '', list = '' } = groups;
    const plain = list.replace(inner, '').trim();
    const number = /^[两兩]$/.test(count) ? 2 : Number(arabicNumerals(count));
    const items = plain.split('、').map((item) => item.trim());
    if (number < 2 || items.length < 2 || notPlain.test(plain)) return [];
    if (items.some((item) => item === '' || item.length > longestItem)) return [];
    // The last two may be joined by a word, which may be part of a name as well.
    const parted = items.flatMap((item) => item.split(/(?<=..)(?:和|及|与|與|以及|暨)(?=..)/));
    if (items.length === number || parted.length === number) return [];
    return [problem('wrong-count', { found: found.trim(), count: String(parted.length) }, place(index))];
  });
}

function sums(source: string, place: (index: number) => Place): Problem[] {
  return sentencesOf(source).flatMap(({ text, start }) => {
    // Two parts and a total at the least.
    if (!/[共合总總]/.test(text) || !/\d\D+\d+\D+\d/.test(text)) return [];
    return sumsIn(text, (index) => place(start + index));
  });
}

function sumsIn(sentence: string, place: (index: number) => Place): Problem[] {
  return matchesIn(sentence, summed).flatMap(({ 0: whole, index, groups = {} }) => {
    const { before = '', parts = '', unit = '', total = '' } = groups;
    if (notParts.test(before + parts)) return [];
    const numbers = matchesIn(parts, /\d+/g).map(([number]) => Number(number));
    const sum = numbers.reduce((all, number) => all + number, 0);
    return sum === Number(total)
      ? []
      : [
          problem(
            'wrong-total',
            { found: total + unit, sum: String(sum) + unit },
            place(index + whole.length - total.length - unit.length),
          ),
        ];
  });
}
