/** Lines as they are printed on a page, and the paragraphs that they make up. */

/** A line of a column, measured from the lower left corner of the page. */
export interface Line {
  text: string;
  x: number;
  y: number;
  right: number;
  height: number;
}

/** Lines that run to the edge of their column go on in the next one; an indent or a short line ends a paragraph. */
export function paragraphsOf(lines: Line[]): string[] {
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const text = line.text.trim();
    const goesOn =
      last &&
      paragraphs.length > 0 &&
      fills(last, columnOf(lines, last)) &&
      Math.abs(last.height - line.height) < Math.max(1.5, line.height * 0.3) &&
      line.x - columnOf(lines, line).left < line.height * 1.2 &&
      !/^[　 ]{2}/.test(line.text);
    if (goesOn) {
      const before = paragraphs.at(-1)!;
      const joint = /[A-Za-z]-$/.test(before)
        ? before.slice(0, -1)
        : /[\w,.;]$/.test(before) && /^\w/.test(text)
          ? `${before} `
          : before;
      paragraphs[paragraphs.length - 1] = joint + text;
    } else if (text) paragraphs.push(text);
    last = line;
  }
  return paragraphs;
}

/** A line that ends a character or two before the edge is full: punctuation may not begin the next one. */
const fills = (line: Line, column: { left: number; right: number }): boolean =>
  line.right > column.right - Math.max(line.height * 2.2, (column.right - column.left) * 0.08);

/** The edges of the column that a line stands in: a heading or a centred line does not make its own. */
function columnOf(lines: Line[], { x, right }: Line): { left: number; right: number } {
  const beside = lines.filter(
    (other) => Math.min(other.right, right) - Math.max(other.x, x) > Math.min(other.right - other.x, right - x) / 2,
  );
  const lefts = beside.map((line) => line.x).sort((a, b) => a - b);
  const rights = beside.map((line) => line.right).sort((a, b) => b - a);
  const few = Math.floor(beside.length * 0.1);
  return { left: lefts[few]!, right: rights[few]! };
}
