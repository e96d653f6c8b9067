/** Lines as they are printed on a page, and the paragraphs that they make up. */

/** A line of a column, measured from the lower left corner of the page. */
export interface Line {
  text: string;
  x: number;
  y: number;
  right: number;
  height: number;
}

/** Lines that run to the edge of their column go on in the next one; an indent, a short line or a gap ends a paragraph. */
export function paragraphsOf(lines: Line[]): string[] {
  const paragraphs: string[] = [];
  let last: Line | undefined;
  const columnAt = columnsOf(lines);
  const set = settingOf(lines, columnAt);
  for (const line of lines) {
    const text = line.text.trim();
    const goesOn =
      last &&
      paragraphs.length > 0 &&
      fills(last, columnAt(last)) &&
      isAlike(last, line) &&
      (!isIndented(line, columnAt(line)) || isCentredRest(last, line, columnAt(last))) &&
      !isApart(last, line, set);
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

/**
 * How far a line stands below one of its size before it, in heights of their type; undefined where it begins a column or
 * a page.
 */
function gapOf(last: Line, line: Line): number | undefined {
  const gap = (last.y - line.y) / line.height;
  return isAlike(last, line) && gap > 0.5 && gap < widest ? gap : undefined;
}

const isAlike = (last: Line, line: Line): boolean =>
  Math.abs(last.height - line.height) < Math.max(1.5, line.height * 0.3);

const widest = 5;

/** How a text is set. */
interface Setting {
  /** How far apart the lines of a paragraph stand: a quarter of all lines, at least, follow another of theirs. */
  pitch: number;
  /** An indent tells the paragraphs. */
  indented: boolean;
}

function settingOf(lines: Line[], columnAt: (line: Line) => Column): Setting {
  const gaps = lines.slice(1).flatMap((line, index) => gapOf(lines[index]!, line) ?? []);
  return {
    pitch: gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? widest,
    // A centred line stands further in.
    indented: lines.filter((line) => isIndented(line, columnAt(line), deepest)).length > lines.length / 20,
  };
}

function isIndented({ text, x, height }: Line, { left }: Column, most = Number.POSITIVE_INFINITY): boolean {
  const indent = (x - left) / height;
  return (indent >= 1.2 && indent < most) || /^[　 ]{2}/.test(text);
}
const deepest = 4;

/** What a full line leaves over of a centred one, as headings and lines of metadata are: no sentence ends before it. */
function isCentredRest(last: Line, line: Line, column: Column): boolean {
  const middle = (column.left + column.right) / 2;
  const isCentred = ({ x, right, height }: Line) => Math.abs((x + right) / 2 - middle) < height * 0.7;
  const isShort = line.x > column.left + line.height && line.right < column.right - line.height;
  return isShort && isCentred(last) && isCentred(line) && !/[。！？：；.!?:;][”」』）]?\s*$/.test(last.text);
}

/** Where most paragraphs are one line, and none is indented, only the stop before a gap tells that it is one. */
function isApart(last: Line, line: Line, { pitch, indented }: Setting): boolean {
  const gap = gapOf(last, line);
  if (gap === undefined) return false;
  return gap > pitch * 1.25 || (!indented && gap > leastApart && /[。！？][”」』）]?\s*$/.test(last.text));
}
const leastApart = 1.8;

/** A line that ends a character or two before the edge is full: punctuation may not begin the next one. */
const fills = (line: Line, column: Column): boolean =>
  line.right > column.right - Math.max(line.height * 2.2, (column.right - column.left) * 0.08);

/** The edges of a column. */
interface Column {
  left: number;
  right: number;
}

/**
 * The column that each line stands in: a heading or a centred line does not make its own. Lines that begin and end at
 * the same places, to half a character, stand in one.
 */
function columnsOf(lines: Line[]): (line: Line) => Column {
  const known = new Map<string, Column>();
  return (line) => {
    const key = `${Math.round((line.x * 2) / line.height)} ${Math.round((line.right * 2) / line.height)} ${line.height}`;
    const column = known.get(key) ?? columnOf(lines, line);
    known.set(key, column);
    return column;
  };
}

function columnOf(lines: Line[], line: Line): Column {
  const { x, right, height } = line;
  const near = (one: number, other: number): boolean => Math.abs(one - other) < height * deepest;
  const over = lines.filter(
    (other) => Math.min(other.right, right) - Math.max(other.x, x) > Math.min(other.right - other.x, right - x) / 2,
  );
  // A heading over two columns, or a centred line, shares no edge with those of one.
  const aligned = over.filter((other) => near(other.x, x) || near(other.right, right));
  const beside = aligned.length < fewest ? over : aligned;
  const lefts = beside.map((line) => line.x).sort((a, b) => a - b);
  const rights = beside.map((line) => line.right).sort((a, b) => b - a);
  const few = Math.floor(beside.length * 0.1);
  return { left: lefts[few]!, right: rights[few]! };
}
/** Fewer lines make no column. */
const fewest = 3;
