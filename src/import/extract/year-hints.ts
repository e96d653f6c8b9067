/** The years that a text speaks of: what an editor needs to complete a date without its year. */
import { foldScript } from '../comparable.ts';

const zodiac = '鼠牛虎兔龙蛇马羊猴鸡狗猪';

/**
 * Which years a text speaks of, most often first: what an editor needs to complete a date.
 * `龍年` is counted for the years of that animal between 1990 and 2040 that the text also names or borders on.
 */
export function yearHints(text: string): string[] {
  const folded = foldScript(text);
  const counts = new Map<number, number>();
  const count = (value: number, weight = 1) => counts.set(value, (counts.get(value) ?? 0) + weight);
  for (const [, value] of folded.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)) count(Number(value));
  for (const [, animal] of folded.matchAll(new RegExp(`([${zodiac}])年(?!级|度)`, 'gu'))) {
    for (let at = 1990; at <= 2040; at++) {
      const named = (at - 1900) % 12 === zodiac.indexOf(animal!);
      if (named && [...counts.keys()].some((other) => Math.abs(other - at) <= 1)) count(at, 3);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .map(([value]) => String(value))
    .slice(0, 3);
}
