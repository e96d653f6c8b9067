/** What a line says by itself: its labels, its dates, and whether it is prose or metadata. */

import { foldLine, foldScript, hanCount } from '../comparable.ts';
import { findDates } from '../extract/dates.ts';
import { readLabels } from '../extract/labels.ts';
import type { Block } from '../page.ts';
import { framePatterns, isColumn, isInterface, numbered, organisation } from './patterns.ts';

/** A line as it is read. */
export interface LineReading {
  block: Block;
  folded: string;
  /** Compares lines: `foldLine`. */
  key: string;
  /** Han characters. */
  han: number;
  /** Characters without the blanks around. */
  size: number;
  labels: ReturnType<typeof readLabels>;
  dates: ReturnType<typeof findDates>;
  /** Characters that labels and dates take. */
  covered: number;
  /** Commas, stops and the like. */
  clauses: number;
  /** Ends as a sentence does. */
  sentence: boolean;
  /** Prose of some length. */
  long: boolean;
  /** A label names a speaker, and what follows is said: a line of an interview. */
  spoken: boolean;
  /** All that it says is metadata. */
  meta: boolean;
}

const endsSentence = /[。！？!?…][”」』"’）)】]*$|[：:；;，,]$|[。！？][)）]$/;

/** Lines of a page's frame are short; in longer ones only what stands at the beginning tells. */
export const longestFrame = 240;

/** Reads one line. */
export function readLine(block: Block): LineReading {
  const { text, hints } = block;
  const folded = foldScript(text);
  const han = hanCount(text);
  const labels = readLabels(text.slice(0, longestFrame));
  const dates = findDates(text.slice(0, longestFrame));
  const spans = [...labels, ...dates];
  const covered = spans.reduce((sum, { start, end }) => sum + (end - start), 0);
  const size = text.trim().length;
  const clauses = text.match(/[，,。；;！？]/g)?.length ?? 0;
  const sentence = endsSentence.test(text.slice(-24));
  const long =
    block.kind !== 'table' &&
    hints.linked < 0.6 &&
    (han > 60 || (han > 14 && sentence && clauses > 0)) &&
    labels.length < 2;
  const spoken = labels.some(
    ({ kind, value }) => (kind === 'reporter' || kind === 'author') && /[，。？！?!]/.test(value),
  );
  const meta =
    !spoken &&
    !numbered.test(text) &&
    !sentence &&
    spans.length > 0 &&
    (covered / Math.max(size, 1) > 0.6 || (size <= longestFrame && unexplained(folded, spans) <= 8));
  return {
    block,
    folded,
    key: foldLine(text),
    han,
    size,
    labels,
    dates,
    covered,
    clauses,
    sentence,
    long,
    spoken,
    meta,
  };
}

/** Han characters of a metadata line that no label, date, reporter, outlet, column or counter explains. */
function unexplained(folded: string, spans: { start: number; end: number }[]): number {
  let rest = folded;
  for (const { start, end } of spans) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  const words = rest
    .replace(/(?:本[报网刊台])?(?:特约|实习)?(?:记者|通讯员)[ 　]*\p{Script=Han}{2,4}/gu, ' ')
    .split(/[\s　|｜/【】[\]()（）]+/);
  return words
    .filter(
      (word) =>
        !isInterface(word) &&
        !isColumn(word) &&
        !framePatterns.counters.test(word) &&
        !(word.length <= 12 && organisation.test(word)),
    )
    .reduce((sum, word) => sum + hanCount(word), 0);
}
