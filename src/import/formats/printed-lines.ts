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
      last.right > last.x + (widest(lines, last) - last.x) * 0.88 &&
      Math.abs(last.height - line.height) < Math.max(1.5, line.height * 0.3) &&
      line.x - columnStart(lines, line) < line.height * 1.2 &&
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

const near = (lines: Line[], line: Line): Line[] =>
  lines.filter((other) => Math.abs(other.x - line.x) < line.height * 3);
const widest = (lines: Line[], line: Line): number => Math.max(...near(lines, line).map(({ right }) => right));
const columnStart = (lines: Line[], line: Line): number => Math.min(...near(lines, line).map(({ x }) => x));
