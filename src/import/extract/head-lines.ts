/** Lines between the title and the text that their place tells more of than their look: the headline, the day, the outlet. */
import type { Classified } from '../classify/classify.ts';
import type { Declared } from '../page.ts';
import { withDayLine } from './day-line.ts';
import { joinCaptions } from './figures.ts';
import { withOutletLine } from './outlet-line.ts';
import { belowSection } from './section-title.ts';

/** The lines of a page, captions with their pictures, and those between title and text by their place. */
export const headLines = (lines: Classified[], declared: Declared): Classified[] =>
  withOutletLine(withDayLine(belowSection(joinCaptions(lines), declared)));
