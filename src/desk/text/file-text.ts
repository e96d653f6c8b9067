/**
 * A file as an editor sees it, and the way back to its bytes: plain line feeds and no byte order mark on the screen,
 * while every byte that nobody typed stays what it was.
 */

/** Replaces a span of the text by another. Offsets are UTF-16 code units. */
export interface TextEdit {
  from: number;
  to: number;
  text: string;
}

/** @returns the text with `\n` at every line's end and without a byte order mark @example plainOf('甲\r\n乙') // '甲\n乙' */
export const plainOf = (raw: string): string => raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/**
 * Applies edits of the plain text to the file's own. New line breaks are those that most of the file has.
 * @param edits with offsets into `plainOf(raw)`, in order and without overlap
 * @throws {RangeError} for edits that overlap or lie outside of the text
 * @example applyEdits('甲\r\n乙\r\n', [{ from: 2, to: 3, text: '丙\n丁' }]) // '甲\r\n丙\r\n丁\r\n'
 */
export function applyEdits(raw: string, edits: readonly TextEdit[]): string {
  const offsetOf = rawOffsets(raw);
  const lineEnd = lineEndOf(raw);
  let out = '';
  let kept = 0;
  let last = 0;
  for (const { from, to, text } of edits) {
    if (from < last || to < from) throw new RangeError(`edit ${from}-${to} overlaps what ends at ${last}`);
    const start = offsetOf(from);
    out = joined(out, raw.slice(kept, start));
    out = joined(out, lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd));
    kept = offsetOf(to);
    last = to;
  }
  return joined(out, raw.slice(kept));
}

/** Two line ends that meet stay two: a return and a line feed would be read as one. */
const joined = (before: string, after: string): string =>
  before.endsWith('\r') && after.startsWith('\n') ? `${before}\r${after}` : before + after;

/** The same edits applied to the plain text itself. */
export const applyToPlain = (plain: string, edits: readonly TextEdit[]): string => {
  let out = '';
  let kept = 0;
  for (const { from, to, text } of edits) {
    out += plain.slice(kept, from) + text;
    kept = to;
  }
  return out + plain.slice(kept);
};

/** The line end that most lines have; `\n` for a file of one line. */
function lineEndOf(raw: string): string {
  const counts = new Map<string, number>();
  for (const [end] of raw.matchAll(/\r\n|\r|\n/g)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '\n';
}

/** Finds the offset in the file of one in its plain text. */
function rawOffsets(raw: string): (offset: number) => number {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  // Offsets in the plain text before which a carriage return was left out, in order.
  const dropped: number[] = [];
  for (const { index } of raw.matchAll(/\r\n/g)) dropped.push(index - mark - dropped.length + 1);
  const length = raw.length - mark - dropped.length;
  return (offset) => {
    if (offset < 0 || offset > length) throw new RangeError(`offset ${offset} of ${length}`);
    // A line feed that had a return before it counts from behind itself: an insertion at the line's end stays before both.
    let low = 0;
    let high = dropped.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dropped[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + mark + low;
  };
}

/**
 * The edits that make one text of another: line by line where lines are the same, as one span otherwise.
 * @example editsBetween('甲\n乙\n', '甲\n丙\n') // [{ from: 2, to: 3, text: '丙' }]
 */
export function editsBetween(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  let start = 0;
  const shortest = Math.min(before.length, after.length);
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [{ from: start, to: before.length - end, text: after.slice(start, after.length - end) }];
}
