/**
 * Paragraphs that begin with a tab or with blanks, as typewriters and Word have them: Markdown takes such a beginning
 * away, and would join the lines. U+3000, which Chinese is indented with, stands in its place, so that every offset
 * stays and the lines are parted like all that are indented (everyday.ts).
 */

/** A line that is indented and begins with Chinese, as a paragraph does. */
const indented = /^(?:\t+ *| {2,}\t*)(?=[\p{Script=Han}“「『《（])/u;
/** A line that Markdown or MDX takes for a block of its own. */
const isBlock = (line: string): boolean => /^\s*(?:[-+*]\s|\d+[.)]\s|[>|#<{:]|\[\^)/.test(line);
const fence = /^\s*(?:```|~~~)/;
/** A line that begins with a tab or two blanks: most texts have none. */
const mayBeIndented = /^(?:\t| {2})/;

/**
 * A backslash that ends a line, in front of blanks that nobody sees: Markdown would print it (CommonMark 6.7). Two
 * blanks and more end a line as well, so that every offset stays.
 */
export const steadyBreaks = (text: string): string =>
  /\\[ \t]+\n/.test(text) && !/^\s*(?:```|~~~)/m.test(text)
    ? text.replace(/(?<!\\)\\[ \t]+(?=\n)/g, (end) => ' '.repeat(end.length))
    : text;

/**
 * @param text a file with plain line ends @param bodyStart where its body begins
 * @returns the text, as long as before
 */
export function markIndents(text: string, bodyStart: number): string {
  const body = text.slice(bodyStart);
  if (!body.includes('\n\t') && !body.includes('\n  ') && !mayBeIndented.test(body.slice(0, 2))) return text;
  const blocks = body.split(/(\n[ \t]*\n)/);
  let inCode = false;
  let inList = false;
  const marked = blocks.map((block) => {
    const lines = block.split('\n');
    const wasInCode = inCode;
    for (const line of lines) if (fence.test(line)) inCode = !inCode;
    if (wasInCode || inCode || lines.some((line) => fence.test(line)) || block.trim() === '') return block;
    if (lines.some(isBlock)) {
      inList = true;
      return block;
    }
    // What is indented below a list or a tag may belong to it.
    if (inList && lines.every((line) => line.trim() === '' || /^\s/.test(line))) return block;
    inList = false;
    return lines.map((line) => line.replace(indented, (blanks) => '\u3000'.repeat(blanks.length))).join('\n');
  });
  return text.slice(0, bodyStart) + marked.join('');
}
