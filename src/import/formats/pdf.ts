/** PDF with a text layer: lines by their place, columns in their order, running heads on the account. */
import type { Dropped } from '../page.ts';
import { type Entry, escapeHtml } from './entry.ts';
import { type Line, paragraphsOf } from './printed-lines.ts';

/** A run of text with its box, in points from the lower left corner of the page. */
interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The text of a PDF. One without a text layer is a scan, and told. */
export async function readPdf(bytes: Uint8Array): Promise<Entry> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: Line[][] = [];
  for (let number = 1; number <= Math.min(document.numPages, longest); number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? [
            {
              text: item.str,
              x: item.transform[4] as number,
              y: item.transform[5] as number,
              width: item.width,
              height: item.height || 10,
            },
          ]
        : [],
    );
    pages.push(columnsOf(runs).flatMap(linesOf));
  }
  await document.loadingTask.destroy();
  const { kept, dropped } = withoutRunningHeads(pages);
  const paragraphs = paragraphsOf(kept.flat());
  if (paragraphs.length === 0) return { number: 1, skipped: 'scan' };
  return {
    number: 1,
    text: `<body>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</body>`,
    dropped,
  };
}

/** A book of more pages is no article. */
const longest = 400;

/** Runs by columns: where a vertical gutter parts most of the page, its left side is read first. */
function columnsOf(runs: Run[]): Run[][] {
  if (runs.length < 8) return [runs];
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const gutter = gutterOf(runs, left, right);
  if (gutter === undefined) return [runs];
  const wide = runs.filter(({ x, width }) => x < gutter && x + width > gutter);
  const narrow = runs.filter((run) => !wide.includes(run));
  const top = Math.max(...narrow.map(({ y }) => y));
  return [
    wide.filter(({ y }) => y > top),
    narrow.filter(({ x }) => x < gutter),
    narrow.filter(({ x }) => x >= gutter),
    wide.filter(({ y }) => y <= top),
  ].filter((column) => column.length > 0);
}

function gutterOf(runs: Run[], left: number, right: number): number | undefined {
  const width = right - left;
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const at = left + width * share;
    const over = runs.filter(({ x, width }) => x < at - 1 && x + width > at + 1).length;
    const sides = [runs.filter(({ x, width }) => x + width <= at).length, runs.filter(({ x }) => x >= at).length];
    if (over <= runs.length * 0.12 && Math.min(...sides) >= runs.length * 0.25 && sides.every((side) => side >= 4))
      return at;
  }
  return undefined;
}

function linesOf(runs: Run[]): Line[] {
  const lines: Line[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.findLast((other) => Math.abs(other.y - run.y) < Math.max(2, run.height * 0.4));
    if (line && run.x >= line.x - 1) {
      const gap = run.x - line.right;
      line.text +=
        gap > run.height * 0.3 && /[\w.,]$/.test(line.text) && /^\w/.test(run.text)
          ? ` ${run.text}`
          : gap > run.height * 0.8
            ? `　${run.text}`
            : run.text;
      line.right = Math.max(line.right, run.x + run.width);
    } else lines.push({ text: run.text, x: run.x, y: run.y, right: run.x + run.width, height: run.height });
  }
  return lines;
}

/** Numbers of pages, and lines that stand at the same edge of several pages. */
function withoutRunningHeads(pages: Line[][]): { kept: Line[][]; dropped: Dropped[] } {
  const counts = new Map<string, number>();
  const keyOf = ({ text, y }: Line) => `${text.replace(/[\d\s]+/g, '#')}@${Math.round(y / 4)}`;
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const dropped: Dropped[] = [];
  const kept = pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter((line) => {
      const number = /^[\s—\-–·第]*\d{1,4}[\s—\-–·页頁]*$/.test(line.text);
      const repeated = pages.length >= 2 && (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length / 3);
      if (!edges.has(line) || !(number || repeated)) return true;
      dropped.push({ text: line.text, reason: 'running-head' });
      return false;
    });
  });
  return { kept, dropped };
}

const edgesOf = (lines: Line[]): Line[] => {
  const sorted = lines.toSorted((a, b) => b.y - a.y);
  return [...sorted.slice(0, 2), ...sorted.slice(-2)];
};
