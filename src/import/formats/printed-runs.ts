/** Runs of text on a printed page, and the columns that they stand in. */

/** A run of text with its box, in points from the lower left corner of the page. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Runs nearer than this to each other, in heights of their type, are of one line of a column; characters that are set one
 * by one may be spaced.
 */
const nearest = { runs: 0.4, characters: 0.8 };

/**
 * Runs of one line joined, from left to right. A change of font ends a run, and fonts change within a word: where a font
 * has no glyph for a character, each such character is a run.
 * @example joinedRuns([{ text: '一', x: 0, y: 9, width: 10, height: 10 }, { text: '月', x: 10, y: 9, width: 10, height: 10 }])[0].text // '一月'
 */
export const joinedRuns = (runs: readonly Run[]): Run[] => rowsOf(runs).flatMap(joinedRow);

/** Runs on one base line, to a fraction of their height, from the top of the page. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row[0]!.y - run.y < Math.max(2, Math.min(row[0]!.height, run.height) * 0.4)) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

function joinedRow(row: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let last: Run | undefined;
  for (const run of row.toSorted((a, b) => a.x - b.x)) {
    const before = joined.at(-1);
    if (!before || !last || !isBeside(last, run)) joined.push(run);
    else {
      const gap = run.x - last.x - last.width;
      const blank = gap > run.height * 0.15 && /[\w.,]$/.test(before.text) && /^\w/.test(run.text) ? ' ' : '';
      joined[joined.length - 1] = {
        ...before,
        text: before.text + blank + run.text,
        width: run.x + run.width - before.x,
      };
    }
    last = run;
  }
  return joined;
}

function isBeside(one: Run, next: Run): boolean {
  const gap = next.x - one.x - one.width;
  const most = one.width <= one.height && next.width <= next.height ? nearest.characters : nearest.runs;
  return gap > -next.height && gap < next.height * most;
}

/**
 * Runs by columns: where a vertical gutter parts most of the page, its left side is read first.
 * @param runs joined, so that each is a line of a column or a cell
 */
export function columnsOf(runs: Run[]): Run[][] {
  if (runs.length < 8) return [runs];
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const gutter = gutterOf(runs, left, right);
  if (gutter === undefined) return [runs];
  const head = headOf(runs, gutter);
  const rest = runs.filter((run) => !head.includes(run));
  const wide = rest.filter(({ x, width }) => x < gutter && x + width > gutter);
  const narrow = rest.filter((run) => !wide.includes(run));
  const top = Math.max(...narrow.map(({ y }) => y));
  return [
    [...head, ...wide.filter(({ y }) => y > top)],
    narrow.filter(({ x }) => x < gutter),
    narrow.filter(({ x }) => x >= gutter),
    wide.filter(({ y }) => y <= top),
  ].filter((column) => column.length > 0);
}

/** The rows at the top of a page that begin at the edge of neither column: its heading, and what is centred below that. */
function headOf(runs: readonly Run[], gutter: number): Run[] {
  const edges = [runs.filter(({ x }) => x < gutter), runs.filter(({ x }) => x >= gutter)].map(edgeOf);
  const heights = runs.map(({ height }) => height).sort((a, b) => a - b);
  const most = heights[Math.floor(heights.length / 2)]! * deepest;
  const head: Run[] = [];
  for (const row of rowsOf(runs)) {
    const first = row.reduce((leftmost, run) => (run.x < leftmost.x ? run : leftmost));
    if (edges.some((edge) => Math.abs(first.x - edge) < most)) break;
    head.push(...row);
  }
  return head;
}

/** An indent is no deeper, in heights of the text's type. */
const deepest = 2.5;

/** Where most runs of a column begin. */
function edgeOf(runs: readonly Run[]): number {
  const places = [...Map.groupBy(runs, ({ x }) => Math.round(x))];
  const [place = 0] = places.reduce((best, one) => (one[1].length > best[1].length ? one : best), places[0] ?? [0, []]);
  return place;
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
