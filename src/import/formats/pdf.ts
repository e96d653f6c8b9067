/** PDF with a text layer: lines by their place, columns in their order, running heads on the account. */
import type { Dropped } from '../page.ts';
import { type Entry, escapeHtml } from './entry.ts';
import { type Line, paragraphsOf } from './printed-lines.ts';
import { columnsOf, joinedRuns, type Run } from './printed-runs.ts';
import { withoutRadicals } from './radicals.ts';

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
    pages.push(columnsOf(joinedRuns(runs)).flatMap(linesOf));
  }
  await document.loadingTask.destroy();
  const { kept, dropped } = withoutRunningHeads(pages);
  const paragraphs = withoutRadicals(paragraphsOf(kept.flat()));
  if (paragraphs.length === 0) return { number: 1, skipped: 'scan' };
  return {
    number: 1,
    text: `<body>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</body>`,
    dropped,
  };
}

/** A book of more pages is no article. */
const longest = 400;

function linesOf(runs: Run[]): Line[] {
  const lines: Line[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.findLast((other) => Math.abs(other.y - run.y) < Math.max(2, run.height * 0.4));
    if (line && run.x >= line.x - 1) {
      const gap = run.x - line.right;
      const isLatin = /[\w.,]$/.test(line.text) && /^\w/.test(run.text);
      line.text += gap <= 0 ? run.text : `${isLatin ? ' ' : '　'}${run.text}`;
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
