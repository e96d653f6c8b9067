/** Sources of the pictures of a text: each alone with its label right below one, among the prose. */
import type { Classified } from '../classify/classify.ts';
import { hanCount } from '../comparable.ts';
import { findDates } from './dates.ts';
import { readLabels } from './labels.ts';

/** As long as prose is. */
const leastProse = 30;

/** The lines that name where a picture is from; a source above or below all prose is the text's. */
export function pictureSources(lines: readonly Classified[]): Set<Classified> {
  const isProse = ({ label, block: { kind, text } }: Classified) =>
    label === 'paragraph' && kind !== 'image' && hanCount(text) >= leastProse;
  const [first, last] = [lines.findIndex(isProse), lines.findLastIndex(isProse)];
  return new Set(
    lines.filter((line, index) => {
      if (line.label !== 'meta' || index <= first || index >= last || first < 0) return false;
      const before = lines.slice(first, index).findLast(({ label }) => label !== 'chrome');
      return before?.block.kind === 'image' && isSource(line.block.text);
    }),
  );
}

function isSource(text: string): boolean {
  const [label, other] = readLabels(text);
  return label?.kind === 'source' && !other && findDates(text).length === 0;
}
