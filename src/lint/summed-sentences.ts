/** Amounts of several sentences whose sum the next one tells: 甲捐3万元。乙捐2万元。两家共捐6万元。 */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { inMeasureOf, type Quantity, quantitiesIn } from './quantities.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { comesTo, countBefore, notParts, sumOf } from './sums.ts';

/** What all of some did together: 三家共捐, 两人合共出资. */
const together =
  /(?:^|[，,])(?:以上|上述|这|這)?(?:[两兩二三四五六七八九十]|\d{1,2})[个個名位家人项項笔筆户戶][^，,\d]{0,4}[共合][共计計]?(?<verb>[捐出投认認集交][资資款献獻助]?)[出得了]?$/u;

/** Each sum of a file's prose that as many amounts as it counts, in the sentences right before, do not come to. */
export function checkSummedSentences(file: string, source: string): Problem[] {
  if (!alphabetOf(source).hasAny('共合') || !/[家人个個名位项項笔筆户戶][^，,\d]{0,4}[共合]/.test(source)) return [];
  const at = pointIn(source);
  const all = sentencesOf(source);
  return all.flatMap(({ text, start }, i) => {
    if (!/[共合]/.test(text)) return [];
    const [whole, ...more] = moneyIn(text);
    const verb = whole && together.exec(text.slice(0, whole.index))?.groups?.verb;
    if (!verb || more.length > 0 || whole.isAbout) return [];
    const count = countBefore(text, whole);
    const parts = partsBefore(all, i, count, verb);
    const sum = sumOf(parts);
    if (parts.length !== count || parts.some(({ unit }) => unit !== whole.unit) || comesTo(whole, sum)) return [];
    const params = { found: whole.written, sum: inMeasureOf(whole.written, sum) };
    return [problem('wrong-total', params, { file, ...at(start + whole.index) })];
  });
}

const moneyIn = (text: string): Quantity[] => quantitiesIn(text).filter(({ isMoney }) => isMoney);

/** The amounts of the sentences right before one, as far as each has its amounts behind the same verb: one more than counted says that others are meant. */
function partsBefore(all: readonly Sentence[], i: number, count: number, verb: string): Quantity[] {
  const parts: Quantity[] = [];
  let next = all[i]!.start;
  for (const { text, start } of all.slice(Math.max(0, i - count - 1), i).reverse()) {
    const own = moneyIn(text);
    const isPlain =
      own.length > 0 &&
      next - start - text.length === 1 &&
      !notParts.test(text) &&
      own.every(({ index, isAbout }) => !isAbout && text.slice(Math.max(0, index - 6), index).includes(verb));
    if (!isPlain) return parts;
    parts.push(...own);
    next = start;
  }
  return parts;
}
