/**
 * What a value looks like of which a part is known to a person alone: that part stands as a word in the line, which no
 * check takes for a value.
 */
import { dateInstead } from './date-instead.ts';
import { keyOf, type ValuePath } from './define.ts';
import { asText, flow } from './flow.ts';
import { unknownParts } from './placeholders.ts';

const { withdrawnDay, correctedDay, day, reason, otherForm } = unknownParts;

/** Lines with a word for what is not known, by their keys; each takes what was written as text. */
const patterns: Readonly<Record<string, (text: string) => unknown>> = {
  withdrawn: (text) => {
    const date = dateInstead(text);
    const isSaid = /\p{Script=Han}/u.test(text) && !date && !/^[是否有已对對]$/.test(text);
    return { date: date ?? withdrawnDay, reason: isSaid ? text : reason };
  },
  corrections: (text) => [{ date: correctedDay, text }],
  // Words of one article, without what they become.
  hant: (text) => ({ [text]: otherForm }),
  hans: (text) => ({ [text]: otherForm }),
  timeline: (text) => text.split('\n').map((line) => ({ date: day, text: line.trim() })),
};

/**
 * @returns a line with words for what only a person knows, or an item of a list without its key
 * @example patternInstead(['withdrawn'], true) // 'withdrawn: { date: 撤下的日期, reason: 撤下的原因 }'
 */
export function patternInstead(path: ValuePath, value: unknown): string | undefined {
  const key = keyOf(path);
  const pattern = Object.hasOwn(patterns, key) ? patterns[key]!(asText(value)) : undefined;
  if (pattern === undefined) return undefined;
  return typeof path.at(-1) === 'number' ? flow((pattern as unknown[])[0]) : `${key}: ${flow(pattern)}`;
}
