/** A day without its year beside the headline, as portals print days of this year: `发布时间：09-30 22:46`. */
import type { Classified } from '../classify/classify.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { ranks } from './ranks.ts';

const day =
  /(?<![\d年/.-])(?:(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])日|(?<other>1[0-2]|0[1-9])[-/](?<at>3[01]|[12]\d|0[1-9]))(?![\d/.-]|月)/gu;
const longest = 60;

/**
 * The day of publication where the page shows it without a year, and declares one of the same month and day: of a change,
 * which then was none, or by the address.
 * @example yearlessDay(lines, [{ field: 'uploaded', value: '2019-09-30', rank: 3, modified: true }]) // date 2019-09-30
 */
export function yearlessDay(lines: readonly Classified[], claims: readonly Claim[]): Claim[] {
  if (claims.some(({ field, rank }) => field === 'date' && rank > ranks.guess)) return [];
  const shown = new Set(
    lines
      .filter(({ label, zone, block }) => zone !== 'tail' && label === 'meta' && block.text.length <= longest)
      .flatMap(({ block: { text } }) => [...foldScript(text).matchAll(day)].map(({ groups }) => monthAndDay(groups!))),
  );
  const declared = claims.find(
    ({ field, value }) => (field === 'uploaded' || field === 'date') && shown.has(value.slice('2019-'.length)),
  );
  if (!declared) return [];
  const { modified: _, flag: __, ...rest } = declared;
  return [{ ...rest, field: 'date', rank: ranks.markup }];
}

const monthAndDay = (groups: Record<string, string>): string =>
  [groups.month ?? groups.other!, groups.day ?? groups.at!].map((part) => part.padStart(2, '0')).join('-');
