/** One amount that a text writes twice, in two ways that are not one: 五万元（5000元）. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { quantitiesIn } from './quantities.ts';
import { sentencesOf } from './sentences.ts';

/** Between the two: a bracket, and words that say that they are one. */
const opens = /^[整正]?[ ]?[（(](?:即|[计計]|合|共|也就是|折合|人民[币幣])?[：:]?$/;
const closes = /^[整正]?[）)]/;

/** Each such pair of one currency, or of one measure. */
export function checkSameAmounts(file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('（(') || !/\d|[百千万萬亿億]/.test(alphabet.units)) return [];
  if (
    !/[元圆圓吉币幣人名位户戶家件][整正]? ?[（(][^）)\n]{1,24}[元圆圓吉币幣人名位户戶家件][整正]?[）)]|(?:[$￥¥€£]|RM) ?[\d,.]+[万萬]? ?[（(]/.test(
      source,
    )
  )
    return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) => {
    if (!/[（(]/.test(text)) return [];
    const amounts = quantitiesIn(text);
    return amounts.flatMap((one, i) => {
      const other = amounts[i + 1];
      if (!other || one.unit !== other.unit || one.isAbout || other.isAbout || one.value === other.value) return [];
      const end = other.index + other.written.length;
      const isPair =
        opens.test(text.slice(one.index + one.written.length, other.index)) && closes.test(text.slice(end));
      // Of people the second may be some of them; of two numerals of one kind it is another amount.
      const isTwice = one.isMoney && /\d/.test(one.written) !== /\d/.test(other.written);
      const isScaled = one.isMoney && /[万萬亿億]/.test(one.written) !== /[万萬亿億]/.test(other.written);
      return isPair && (isTwice || isScaled)
        ? [problem('amounts-differ', { found: text.slice(one.index, end + 1) }, { file, ...at(start + one.index) })]
        : [];
    });
  });
}
