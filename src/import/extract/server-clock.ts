/** The clock of the server in a page's foot, which dates nothing. */
import type { Classified } from '../classify/classify.ts';
import { findDates } from './dates.ts';

/** The day and hour that a page for telephones prints among the links and numbers of its foot. */
export function isClock(lines: readonly Classified[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index]!, lines[index + 1]];
  if (line.label !== 'meta' || line.zone !== 'tail' || !line.features['bare-date'] || line.block.hints.day)
    return false;
  if (before?.label !== 'chrome' || next?.label !== 'chrome' || !next.features['frame-copyright']) return false;
  const { place } = line.block.hints;
  const [found] = findDates(line.block.text);
  return (
    place !== undefined &&
    before.block.hints.place === place &&
    next.block.hints.place === place &&
    found?.time !== undefined
  );
}
