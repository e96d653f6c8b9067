/** Which day an article was published on, where the claims leave it open: by the site's order, by other places, by the upload. */
import { daysApart } from '../../core/date.ts';
import type { Claim, DayOrder, Field } from '../page.ts';
import { ranks } from './ranks.ts';

const wholeDay = 10;
/** Days between two that speak of one publication: what is put up later is an old report. */
const weeks = 31;

const isWithin = (day: string, month: string): boolean => day.length > month.length && day.startsWith(month);

/** The same day, or a day and its month; a server's clock and an office's calendar may differ by a day. */
export const isSameDay = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || (a.length === wholeDay && b.length === wholeDay && daysApart(a, b) <= 1);

/**
 * @param date which won the field
 * @param claims all that count
 * @param order how the site writes day and month
 */
export function settledDay(
  date: Claim,
  claims: readonly Claim[],
  { order, uploaded }: { order: DayOrder | undefined; uploaded: Claim | undefined },
): Claim {
  return beforeCopy(published(decided(inOrder(date, order), claims), uploaded), claims);
}

/** A day without a label, and the page was put up on another of the same weeks: either may be that of publication. */
export const isBeforeUpload = ({ field, value, rank }: Claim, { uploaded }: Partial<Record<Field, Claim>>): boolean =>
  field === 'date' &&
  rank < ranks.label &&
  value.length === wholeDay &&
  uploaded?.value.length === wholeDay &&
  !uploaded.modified &&
  !isSameDay(value, uploaded.value) &&
  daysApart(value, uploaded.value) <= weeks;

/** Two days that cannot be one. */
export const areOtherDays = (a: string, b: string): boolean =>
  !a.startsWith(b) && !b.startsWith(a) && (a.length !== b.length || a.length < wholeDay || daysApart(a, b) > 1);

/**
 * What stands below a text cannot be older than the text: a later day than the one that the head declares is of a copy, or
 * of another article. It is told.
 */
function beforeCopy(date: Claim, claims: readonly Claim[]): Claim {
  if (date.rank > ranks.sidelong) return date;
  const declared = claims.find(
    ({ field, value, rank }) =>
      field === 'date' && rank === ranks.declared && value < date.value && areOtherDays(value, date.value),
  );
  return declared
    ? { ...declared, flag: { kind: 'date-doubtful', quote: declared.value, suggestions: [date.value] } }
    : date;
}

/** Day and month as the site's other pages and lines write them. */
function inOrder(date: Claim, order: DayOrder | undefined): Claim {
  const { or, flag: _, ...rest } = date;
  const [year, month, day] = date.value.split('-');
  if (!order || or !== `${year}-${day}-${month}`) return date;
  return { ...rest, value: order === 'month-first' ? or : date.value };
}

/**
 * Day and month that cannot be told apart are decided by another place that names one of the two readings; a month gives
 * way to a day in it.
 */
function decided(date: Claim, claims: readonly Claim[]): Claim {
  const { or, flag: _, ...rest } = date;
  const isMonth = date.value.length < wholeDay;
  const within = isMonth
    ? claims.find(({ field, value }) => field === 'date' && isWithin(value, date.value))
    : undefined;
  if (within) return within;
  if (!or) return date;
  const other = claims.find(
    ({ field, value, or: open }) => field === 'date' && !open && (value === or || value === date.value),
  );
  return other ? { ...rest, value: other.value } : date;
}

/**
 * A letter is dated when it is written, and its page when it goes up: of two days in the same weeks the page's is that of
 * publication. The other is told.
 */
function published(date: Claim, uploaded: Claim | undefined): Claim {
  if (date.rank !== ranks.sidelong || !uploaded || uploaded.modified || uploaded.value.length < wholeDay) return date;
  const isMonth = date.value.length < wholeDay;
  const apart = isMonth ? 0 : daysApart(date.value, uploaded.value);
  const isNear = isMonth ? isWithin(uploaded.value, date.value) : date.value < uploaded.value && apart <= weeks;
  if (!isNear) return date;
  const flag = { kind: 'date-doubtful', quote: uploaded.value, suggestions: [date.value] };
  return { ...uploaded, field: 'date', ...(apart > 1 && { flag }) };
}
