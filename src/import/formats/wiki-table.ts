/** MediaWiki's tables: `{|` begins one, `|-` a row, `|` and `!` cells, `|}` ends it; other lines go on in their cell. */

/** How text outside of tables is read. */
interface Writing {
  lineHtml: (line: string) => string;
  inlineHtml: (text: string) => string;
}

/** The lines of a text as HTML, tables among them. */
export function wikiBlocks(lines: readonly string[], writing: Writing): string {
  const html: string[] = [];
  for (let at = 0; at < lines.length; ) {
    if (opens(lines[at]!)) {
      const end = endOf(lines, at);
      html.push(tableHtml(lines.slice(at + 1, end), writing));
      at = end + 1;
    } else html.push(writing.lineHtml(lines[at++]!));
  }
  return html.filter(Boolean).join('\n');
}

const opens = (line: string): boolean => /^[\s:]*\{\|/.test(line);
const closes = (line: string): boolean => /^\s*\|\}(?!\})/.test(line);

/** The line that ends the table; behind the last one where it is left open. */
function endOf(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < lines.length; at++) {
    if (opens(lines[at]!)) depth++;
    else if (closes(lines[at]!) && --depth === 0) return at;
  }
  return lines.length;
}

interface Cell {
  head: boolean;
  lines: string[];
}

/** A table with its caption before it. */
function tableHtml(lines: readonly string[], writing: Writing): string {
  const rows: Cell[][] = [];
  let caption = '';
  let depth = 0;
  for (const line of lines) {
    const mark = depth === 0 ? /^\s*(\|-|\|\+|[|!])(.*)$/.exec(line) : null;
    depth += opens(line) ? 1 : closes(line) ? -1 : 0;
    if (mark?.[1] === '|-') rows.push([]);
    else if (mark?.[1] === '|+') caption = withoutAttributes(mark[2]!).trim();
    else if (mark) {
      if (rows.length === 0) rows.push([]);
      rows.at(-1)!.push(...cellsOf(mark[2]!, mark[1] === '!'));
    } else rows.at(-1)?.at(-1)?.lines.push(line);
  }
  const filled = rows.filter((row) => row.length > 0);
  const html = filled.map((row) => `<tr>${row.map((cell) => cellHtml(cell, writing)).join('')}</tr>`).join('');
  return `${caption ? `<p>${writing.inlineHtml(caption)}</p>\n` : ''}${html ? `<table border="1">${html}</table>` : ''}`;
}

const cellsOf = (line: string, head: boolean): Cell[] =>
  line.split(head ? /\|\||!!/ : /\|\|/).map((text) => ({ head, lines: [withoutAttributes(text).trim()] }));

/** What stands before a single `|` is HTML's, where it looks so: `style="…" | 甲`. */
const withoutAttributes = (text: string): string =>
  text.replace(/^\s*(?:nowrap|(?:[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s|]+)\s*)+)\s*\|(?!\|)/i, '');

function cellHtml({ head, lines: [first = '', ...more] }: Cell, writing: Writing): string {
  const inner = [first && writing.inlineHtml(first), more.some((line) => line.trim()) && wikiBlocks(more, writing)];
  const name = head ? 'th' : 'td';
  return `<${name}>${inner.filter(Boolean).join('\n')}</${name}>`;
}
