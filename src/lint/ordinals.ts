/** A title or a summary that counts otherwise than the text: 第八届理事会 above, and 第九届理事会 below; 一等奖 and 二等奖. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { matchesIn } from '../core/matches.ts';
import { textOf } from './texts.ts';

/** What is counted, each in its way: terms and meetings by what they are of, prizes and ranks by themselves. */
const ways = [
  /第(?<number>\d{1,3}|[一二三四五六七八九十百]{1,4})(?<what>(?:届|屆|次|期)\p{Script=Han}{2})/gu,
  /(?<number>特|[一二三四五六]|[1-6])(?<what>等[奖獎])/gu,
  /第(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})(?<what>名)(?!会员|會員|成员|成員|\p{Script=Han}{0,2}[会會]长)/gu,
  /(?<number>[冠亚亞季殿])(?<what>[军軍])/gu,
];
const ranks: Readonly<Record<string, number>> = { 特: 0, 冠: 1, 亚: 2, 亞: 2, 季: 3, 殿: 4 };

interface Ordinal {
  what: string;
  written: string;
  number: number;
}

/** The ordinals of a text by what they count, each as it is written and as a number. */
function ordinalsIn(text: string): Map<string, Ordinal[]> {
  const found = ways.flatMap((way) =>
    matchesIn(text, way).map(({ 0: written, groups = {} }) => ({
      what: groups.what!,
      written,
      number:
        ranks[groups.number!] ?? Number(/^\d/.test(groups.number!) ? groups.number : arabicNumerals(groups.number!)),
    })),
  );
  return Map.groupBy(found, ({ what }) => what);
}

/** An ordinal of the title or of the summary that the text never has, where it has another one of the same thing. */
export function checkOrdinals(
  { front, body, placeOf }: Pick<Article, 'front' | 'body' | 'placeOf'>,
  file: string,
): Problem[] {
  return (['title', 'summary'] as const).flatMap((key) => {
    const said = front[key] ?? '';
    if (!/[第奖獎军軍]/.test(said)) return [];
    const above = ordinalsIn(said);
    return above.size === 0
      ? []
      : against(above, textOf(body)).map((params) =>
          problem('wrong-ordinal', { ...params, key }, { file, ...placeOf([key]) }),
        );
  });
}

function against(above: Map<string, Ordinal[]>, text: string): { title: string; found: string }[] {
  const inText = ordinalsIn(text);
  return [...above].flatMap(([what, ordinals]) => {
    const others = inText.get(what) ?? [];
    const [one] = ordinals;
    if (!one || ordinals.length > 1 || others.some(({ number }) => number === one.number)) return [];
    // The text may name it by another noun: 第八届会员大会 and 第八届.
    if (/^[届屆次期]/.test(one.what) && text.includes(one.written.slice(0, 1 - one.what.length))) return [];
    const other = likeliest(others, one.number);
    return other ? [{ title: one.written, found: other.written }] : [];
  });
}

/** The only other one, or the one that the text has most often where it counts the one before as well: 第二届, 第三届, 第三届. */
function likeliest(others: readonly Ordinal[], number: number): Ordinal | undefined {
  const byNumber = [...Map.groupBy(others, (one) => one.number).values()].sort((a, b) => b.length - a.length);
  const [most, next] = byNumber;
  if (!most) return undefined;
  const isClear = next === undefined || (most.length > 1 && most.length > next.length);
  return isClear && (next === undefined || Math.abs(most[0]!.number - number) === 1) ? most[0] : undefined;
}
