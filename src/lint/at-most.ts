/** Numbers of a meeting that cannot be more than those before them: who came of those invited, ballots of those who came. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { amountOf } from './quantities.ts';

const count = ' ?(?<count>\\d{1,5}|[一二三四五六七八九十百千]{1,7})(?= ?[人名位张張票家个個份])';
const before = '[^，。；、：\\d一二三四五六七八九十百千]{0,10}?';
/** In order: each is a part of the one before it. */
const steps = [
  '[应應](?:到|出席)',
  '[实實][际際]?(?:到|出席)',
  '[发發][出放]',
  '收回',
  '有效',
  '(?:[赞贊]成|同意)',
].map((word) => new RegExp(`${word}${before}${count}`, 'u'));

/** Each number of a paragraph that is more than that of which it is a part. */
export function checkAtMost(file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('到收席') || !/[应應实實][际際]?[到出]|收回[^\n]{0,12}[票份张張]/.test(source)) return [];
  const at = pointIn(source);
  return matchesIn(source, /[^\n]+/g).flatMap(({ 0: line, index: start }) => {
    if (!/[应應实實][际際]?[到出]|收回/.test(line)) return [];
    const found = steps.flatMap((step) => {
      const { 0: written = '', index = 0, groups } = step.exec(line) ?? {};
      const value = groups ? amountOf(groups.count!) : Number.NaN;
      return Number.isNaN(value)
        ? []
        : [{ written: written + (/^ ?./.exec(line.slice(index + written.length))?.[0] ?? ''), index, value }];
    });
    return found.slice(1).flatMap((one, i) => {
      const whole = found[i]!;
      if (one.value <= whole.value || one.index < whole.index) return [];
      return [
        problem('more-than-all', { part: one.written, whole: whole.written }, { file, ...at(start + one.index) }),
      ];
    });
  });
}
