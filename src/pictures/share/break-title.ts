/** Breaks a title into lines as a typesetter would: nothing forbidden at a line's edge, no word torn, lines alike in length. */

/** How wide a text stands, in ems. */
export type Measure = (text: string) => number;

/** Marks that close: none may begin a line. */
const closing = /^[，。、；：？！）》〉」』】〕〗”’…—·・～％℃,.;:?!)\]}%]/u;
/** Marks that open: none may end a line, and before them is a good place to end one. */
const opening = /[（《〈「『【〔〖“‘([{]$/u;
/** Where a reader draws breath. */
const breath = /[，。、；：？！）》」』】”…—\s]$/u;

/** A number, which belongs with the word behind it. */
const numeral = /[\d〇一二三四五六七八九十百千万萬亿億两兩第]$/u;

/** What a break costs, in squared ems, where it falls after a breath, between words, and inside a word. */
export const costs = { breath: 0, word: 20, inside: 60 } as const;

/** A title in lines. */
export interface BrokenTitle {
  lines: string[];
  /** What its worst break costs. */
  worst: number;
}

/** A stretch that stays together, and what it costs to break behind it. */
interface Piece {
  text: string;
  cost: number;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * The least number of lines that hold a title, each about as long as the others.
 * All of the title is in the lines but the blanks at which it was broken.
 * @param measure how wide a text stands
 * @param width what a line holds, in the same measure
 * @example breakTitle('汝州商人返乡办厂', (text) => text.length, 4).lines // ['汝州商人', '返乡办厂']
 */
export function breakTitle(title: string, measure: Measure, width: number): BrokenTitle {
  const pieces = piecesOf(title.trim()).flatMap((piece) => (measure(piece.text) > width ? torn(piece) : [piece]));
  const wide = pieces.map(({ text }) => measure(text));
  const least = leastLines(pieces, wide, width);
  const average = wide.reduce((sum, one) => sum + one, 0) / least;
  // best[i]: the cheapest way to set the pieces before i, with as few lines as can be.
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    for (let from = end - 1, room = width; from >= 0; from--) {
      room -= wide[from]!;
      if (room < -1e-9 && from < end - 1) break;
      const before = best[from]!;
      const length = width - room;
      const way = {
        lines: before.lines + 1,
        cost: before.cost + (length - average) ** 2 + (end < pieces.length ? pieces[end - 1]!.cost : 0),
        from,
      };
      const known = best[end];
      if (!known || way.lines < known.lines || (way.lines === known.lines && way.cost < known.cost)) best[end] = way;
    }
  }
  const lines: string[] = [];
  let worst = 0;
  for (let end = pieces.length; end > 0; end = best[end]!.from) {
    if (end < pieces.length) worst = Math.max(worst, pieces[end - 1]!.cost);
    lines.unshift(
      pieces
        .slice(best[end]!.from, end)
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
  }
  return { lines: lines.filter(Boolean), worst };
}

/** How many lines there are if each is filled. */
function leastLines(pieces: readonly Piece[], wide: readonly number[], width: number): number {
  let lines = 1;
  let room = width;
  for (let i = 0; i < pieces.length; i++) {
    if (wide[i]! > room && room < width) {
      lines++;
      room = width;
    }
    room -= wide[i]!;
  }
  return lines;
}

/** Characters and foreign words, each with the marks that cling to it. */
function piecesOf(title: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, cost: number): void => {
    const last = pieces.at(-1);
    if (last && (closing.test(text) || opening.test(last.text) || /^\s+$/u.test(text))) {
      last.text += text;
      last.cost = breath.test(last.text) ? costs.breath : cost;
    } else {
      if (last && opening.test(text)) last.cost = costs.breath;
      pieces.push({ text, cost: breath.test(text) ? costs.breath : cost });
    }
  };
  for (const { segment } of words.segment(title)) {
    const parts = /\p{Script=Han}/u.test(segment)
      ? [...graphemes.segment(segment)].map((one) => one.segment)
      : [segment];
    for (const [i, part] of parts.entries())
      add(part, i < parts.length - 1 || numeral.test(part) ? costs.inside : costs.word);
  }
  return pieces;
}

/** What no line can hold is broken anywhere. */
const torn = ({ text, cost }: Piece): Piece[] => {
  const parts = [...graphemes.segment(text)].map(({ segment }) => segment);
  return parts.map((part, i) => ({ text: part, cost: i < parts.length - 1 ? costs.inside : cost }));
};
