/** Lines beside a title that belong to it: above it 引题, below it 副题. Who wrote, with where he works, is no part of it. */
import type { Classified } from '../classify/classify.ts';
import { affiliatedNames } from './affiliation.ts';

/**
 * The lines that are the title's for sure: above it, or below it behind a dash or before the metadata. Another line
 * that looks like one stays text.
 */
export function subtitlesOf(lines: readonly Classified[]): Set<Classified> {
  const title = lines.findIndex(({ label }) => label === 'title');
  return new Set(
    lines.filter(
      ({ label, features, block }, index) =>
        title >= 0 &&
        label === 'subtitle' &&
        affiliatedNames(block.text) === undefined &&
        (index < title || Boolean(features.dash) || /^(?:meta|byline)$/.test(lines[index + 1]?.label ?? '')),
    ),
  );
}
