/** People in the words of a picture that are more or fewer than it says: 五位理事宣誓。左起：甲、乙、丙、丁. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { matchesIn } from '../core/matches.ts';
import { printedOf } from './printed.ts';

const numeral = '\\d{1,2}|[两兩]|[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九]';
const counted = new RegExp(
  `(?<![第约約近\\d一二三四五六七八九十百])(?<found>(?<count>${numeral}) ?[位名人])(?!次|数|數|行|民|才|生)`,
  'gu',
);
/** The people from one side to the other; in several rows there are several lists. */
const rows =
  /(?:[前中后後][排列])?(?:[自从從由])?(?:左|右)(?:起|[至到](?:右|左)|一起|二起)(?:依次|分[别別])?[为為是]?[：:，]?(?<list>[^。；）)\n\uFFFC：:]{2,120})/gu;
/** A name, with an office before it or behind it. */
const person = /^\p{Script=Han}{2,12}$/u;

/** Each number of people in one caption or line whose list from one side to the other has others. */
export function checkCaptionNames(file: string, source: string): Problem[] {
  if (!/[左右](?:[起至到]|[一二]起)/.test(source)) return [];
  const at = pointIn(source);
  return matchesIn(printedOf(source), /[^\n\uFFFC]+/g).flatMap(({ 0: text, index: start }) => {
    const [number, ...others] = matchesIn(text, counted);
    const lists = matchesIn(text, rows).map(({ groups }) => groups!.list!);
    if (!number || others.length > 0 || lists.length === 0 || /[等]|其中|以及其|[合留]影者/.test(lists.join('')))
      return [];
    const people = lists.flatMap((list) =>
      list.split('、').flatMap((one) => one.trim().split(/(?<=\p{Script=Han}{2})[和及与與](?=\p{Script=Han}{2})/u)),
    );
    const { found = '', count = '' } = number.groups ?? {};
    const said = /[两兩]/.test(count) ? 2 : Number(arabicNumerals(count));
    if (people.length < 2 || people.length === said || !people.every((one) => person.test(one))) return [];
    return [problem('wrong-count', { found, count: String(people.length) }, { file, ...at(start + number.index) })];
  });
}
