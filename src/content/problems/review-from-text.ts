/** What is to be looked at again, and what was mended, written as text. */

/** A doubt by its kind, or by the words for it. @example reviewOf('lost-char') // { kind: 'lost-char' } */
export function reviewOf(value: unknown): { kind: string; quote?: string } | undefined {
  if (typeof value !== 'string') return undefined;
  const [, kind = '', quote] = /^([\w-]+|[^：:]{1,12}?)(?:\s*[：:]\s*(\S.*))?$/.exec(value.trim()) ?? [];
  return kind ? { kind, ...(quote && { quote }) } : undefined;
}

/** A repair from what was written and what it became. */
export const repairOf = ([from, to, ...more]: readonly string[]) =>
  from && to && more.length === 0 ? { kind: 'half-converted', from, to, count: 1 } : undefined;
