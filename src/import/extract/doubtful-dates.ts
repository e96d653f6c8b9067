/** Dates that can be read in two ways: day and month in either order, years of two digits. */
import { type CivilDate, isCivilDate } from '../../core/date.ts';

/** A date, and its other reading where nothing decides. */
interface Reading {
  date: CivilDate;
  or?: CivilDate;
}

/** @example isoDate(2016, 4, 8) // '2016-04-08' */
export const isoDate = (year: number, month: number | string, day: number | string): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/**
 * `03/04/2012` is the third of April in Hong Kong and the fourth of March in Taiwan; a weekday beside it decides, and
 * so do dots, which stand only where the day comes first.
 * @example ofDayAndMonth(2012, '3', '4', {}) // { date: '2012-04-03', or: '2012-03-04' }
 */
export function ofDayAndMonth(
  year: number,
  one: string,
  other: string,
  { weekday, between }: { weekday?: string; between?: string },
): Reading {
  const dayFirst = isoDate(year, other, one);
  const monthFirst = isoDate(year, one, other);
  if (!isCivilDate(dayFirst) || dayFirst === monthFirst) return { date: monthFirst };
  if (!isCivilDate(monthFirst) || between === '.') return { date: dayFirst };
  const falls = (date: string) => '日一二三四五六'[new Date(`${date}T00:00:00Z`).getUTCDay()];
  const named = weekday?.replace('天', '日');
  if (named && falls(dayFirst) !== falls(monthFirst))
    return { date: falls(monthFirst) === named ? monthFirst : dayFirst };
  return { date: dayFirst, or: monthFirst };
}

/** Years of two digits that may stand last: `05/11/09` was written in 2009 or on the ninth. */
const latestYear = 29;

/**
 * The other reading of a date with a year of two digits: `98-07-15` is 2009 by the Republic's count and 1998 by the
 * common one, `05-11-09` may end with its year.
 * @example otherReading({ century: '98' }, 7, 15) // { or: '1998-07-15' }
 */
export function otherReading(
  { century, short }: { century?: string; short?: string },
  month: number,
  day: number,
): Pick<Reading, 'or'> {
  const or = century
    ? isoDate(1900 + Number(century), month, day)
    : short && day <= latestYear
      ? isoDate(2000 + day, month, short)
      : '';
  return isCivilDate(or) ? { or } : {};
}

/** From this hour on by universal time it is the next day in China. */
const nextDayFrom = 16;

/**
 * The day in China of an instant that is written in universal time, where it is another.
 * @param behind what follows the date and its time
 * @example dayInChina({ date: '2014-05-06', time: '17:30:00' }, 'Z') // '2014-05-07'
 */
export function dayInChina({ date, time }: { date: CivilDate; time?: string }, behind: string): CivilDate | undefined {
  const isUniversal = time && /^(?:\.\d+)?(?:Z|[+-]00:?00)\b/.test(behind);
  return isUniversal && Number(time.slice(0, 2)) >= nextDayFrom
    ? new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
    : undefined;
}
