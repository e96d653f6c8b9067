/** A line of YAML whose braces or brackets go on below it. */

/** True for a line whose braces or brackets are not closed. @example isOpen('tags: [招商, 返乡') // true */
export const isOpen = (line: string): boolean => /[{[]/.test(line) && !/[\]}]/.test(line);

/** What closes a line's braces and brackets, the inner ones first. @example closing('credits: [{ role: author') // ' }]' */
export const closing = (line: string): string =>
  [...line.matchAll(/[{[]/g)]
    .reverse()
    .map(([sign]) => (sign === '{' ? ' }' : ']'))
    .join('');
