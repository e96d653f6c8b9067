/**
 * What the first results do not wait for, a script of its own beside the worker's: the second tier, offers, suggestions,
 * filters, ranges of days, Pagefind's reader.
 */
export { openDates } from './dates.ts';
export { openFilters } from './filters.ts';
export { nearest } from './nearest.ts';
export { questionReader } from './question.ts';
export { startReader } from './reader.ts';
export { secondTier } from './second-tier.ts';
export { suggest } from './suggest.ts';
