/** Lines between the title and the text that their place tells more of than their look: the headline, the day, the outlet. */
import type { Classified } from '../classify/classify.ts';
import { foldLine } from '../comparable.ts';
import type { Claim, Declared } from '../page.ts';
import { withDayLine } from './day-line.ts';
import { joinCaptions } from './figures.ts';
import { outletBesideCredit } from './outlet-beside-credit.ts';
import { withOutletLine } from './outlet-line.ts';
import { belowSection } from './section-title.ts';

/** The lines of a page, captions with their pictures, and those between title and text by their place. */
export const headLines = (lines: Classified[], declared: Declared, claims: readonly Claim[] = []): Classified[] =>
  withOutletLine(withDayLine(withFieldLines(belowSection(joinCaptions(lines), declared), claims)));

/** A line above the text that is, word for word, what the markup names as source or author, or names both, is no second title. */
function withFieldLines(lines: Classified[], claims: readonly Claim[]): Classified[] {
  const named = new Set(
    claims.flatMap(({ field, value }) => (field === 'source' || field === 'author' ? [foldLine(value)] : [])),
  );
  return lines.map((line) => {
    if (line.label !== 'subtitle') return line;
    if (named.has(foldLine(line.block.text))) return { ...line, label: 'chrome', margin: 1 };
    return outletBesideCredit(line).length > 0 ? { ...line, label: 'meta' } : line;
  });
}
