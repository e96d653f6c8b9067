/** The day of a line above the text that is no metadata by its look: of a calendar, of a newspaper's head. */
import type { Classified } from '../classify/classify.ts';
import type { Claim } from '../page.ts';
import { dateClaim } from './claims.ts';
import { ranks } from './ranks.ts';

/** The page number that the electronic edition of a newspaper prints beside an article: 第A03版：, 版面导航. */
const pageOfPaper = /第[\s　]*[A-Z]?\d{1,3}[\s　]*版[\s　]*[:：]|版面[导導][航读讀]/;

/** True for a page of a newspaper. */
export const isPageOfPaper = (lines: readonly Classified[]): boolean =>
  lines.some(({ block, label }) => label === 'chrome' && pageOfPaper.test(block.text.slice(0, 40)));

/**
 * The date of such a line: better than none, and told; a newspaper's page carries its day, which is another on each of
 * the sibling pages, or the one of the issue whose pages they all are.
 */
export function strayDate({ block: { text, hints }, zone, features }: Classified, isPaper: boolean): Claim[] {
  if (
    zone !== 'head' ||
    (hints.repeated > 0 && !isPaper) ||
    hints.linked > 0.9 ||
    features['frame-greeting'] ||
    features['frame-copyright']
  )
    return [];
  const ofIssue = isPaper && (hints.day || hints.repeated > 0);
  const calendar = features['frame-calendar'] && !ofIssue ? ranks.guess / 2 : ranks.guess;
  const doubt = ofIssue ? undefined : { kind: 'date-doubtful', quote: text.slice(0, 80) };
  return dateClaim('date', text.slice(0, 80), calendar, doubt);
}
