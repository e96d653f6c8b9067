/** A line of YAML whose braces or brackets go on below it. */

/** True for text with more brackets, or more braces, that open than close. @example isOpen('tags: [招商, 返乡') // true */
export const isOpen = (text: string): boolean => hasMore(text, '[', ']') || hasMore(text, '{', '}');

const hasMore = (text: string, open: string, close: string): boolean =>
  text.split(open).length > text.split(close).length;

/** What closes a line's open braces and brackets, the inner ones first. @example closing('credits: [{ role: author') // ' }]' */
export function closing(line: string): string {
  const open: string[] = [];
  for (const [sign] of line.matchAll(/[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(sign);
    else if (open.at(-1) === (sign === ']' ? '[' : '{')) open.pop();
  }
  return open
    .reverse()
    .map((sign) => (sign === '{' ? ' }' : ']'))
    .join('');
}
