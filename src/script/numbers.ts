/**
 * Measures and hours after numbers. Alone, 只 is "only", 里 is "inside" and 周 is a surname; after a number they are
 * an animal, a mile and a week: 3000只羊, 5里外, 两周后.
 */
import type { Edge, Propose } from './lattice.ts';
import type { Beside } from './runs.ts';

const numerals = '一二三四五六七八九十百千万亿两几数半〇零';

/** A word that a number can stand in and that is no number: 唯一, 统一, 十分, …. */
const notNumbers =
  /(?:唯一|统一|同一|单一|之一|第一|万一|专一|合一|周一|期一|少数|多数|无数|人数|总数|次数|指数|分数|系数|参数|基数|户数|件数|几率)$/;

/** What 只 goes on with where it means "only". */
const onlyBefore = '有要能是会在不可得为好怕见知须需剩差顾管想让看用够限准许与对于占到凭做说';

/** What follows 出 where it is an act of a play. */
const playAfter = /^出[^，。、]{0,5}(?:戏|剧(?![院团场组目本情种])|杂剧|折子)/;

const likely = 3;

/** Makes the proposer of measures. @param single what a character becomes alone */
export function numberProposer(single: (character: string) => string): (beside: Beside) => Propose {
  const add1 = (start: number, output: string, cost: number): Edge => ({
    end: start + 1,
    cost,
    output,
    rule: 'number',
    confidence: 0.9,
  });
  return ({ before }) =>
    (text, start, add) => {
      const c = text[start]!;
      if (c !== '只' && c !== '里' && c !== '周' && c !== '出' && c !== '钟') return;
      const last = start === 0 ? before : text[start - 1]!;
      const digit = start === 0 && /[0-9０-９%]/.test(before);
      const number = digit || (start > 0 && numerals.includes(last) && !notNumbers.test(text.slice(0, start)));
      const next = text[start + 1] ?? '';
      const pointed =
        last === '这' || last === '那' || last === '每' || last === '哪' || last === '多' || last === '余';
      if (c === '只' && (number || pointed) && !onlyBefore.includes(next || '\n')) add(add1(start, '隻', likely));
      if (c === '只' && digit && next !== '有') add(add1(start, '隻', likely));
      if (c === '里' && (number || last === '余' || last === '多') && !/^[面头边间]/.test(next))
        add(add1(start, '里', likely));
      if (c === '周' && (number || '这上下本每首'.includes(last || '\n')) && !/^[全边围]/.test(next))
        add(add1(start, '週', likely));
      if (c === '出' && (number || pointed) && playAfter.test(text.slice(start))) add(add1(start, '齣', likely));
      if (c === '钟' && (last === '点' || last === '分' || last === '秒' || last === '时'))
        add(add1(start, single('鐘'), likely));
    };
}
