/** A title that counts otherwise than its text: 第八届理事会 above, and 第九届理事会 alone below. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { textOf } from './texts.ts';

const ordinal = /第(?<number>\d{1,3}|[一二三四五六七八九十百]{1,4})(?<what>(?:届|屆|次|期)\p{Script=Han}{2})/gu;

/** The ordinals of a text by what they count, each as it is written and as a number. */
function ordinalsIn(text: string): Map<string, { written: string; number: number }[]> {
  const found = [...text.matchAll(ordinal)].map(({ 0: written, groups = {} }) => ({
    what: groups.what!,
    written,
    number: Number(/^\d/.test(groups.number!) ? groups.number : arabicNumerals(groups.number!)),
  }));
  return Map.groupBy(found, ({ what }) => what);
}

/** An ordinal of the title that the text never has, where it has another one of the same thing, and only that. */
export function checkOrdinals({ front, body, placeOf }: Article, file: string): Problem[] {
  if (!front.title.includes('第')) return [];
  const inTitle = ordinalsIn(front.title);
  if (inTitle.size === 0) return [];
  const text = textOf(body);
  const inText = ordinalsIn(text);
  return [...inTitle].flatMap(([what, [one]]) => {
    const others = inText.get(what) ?? [];
    const [other] = others;
    if (!one || !other || others.some(({ number }) => number !== other.number) || other.number === one.number)
      return [];
    // The text may name it by another noun: 第八届会员大会 and 第八届.
    const stem = one.written.slice(0, -2);
    if (text.includes(stem)) return [];
    return [problem('wrong-ordinal', { title: one.written, found: other.written }, { file, ...placeOf(['title']) })];
  });
}
