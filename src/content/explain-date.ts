/** What is told of a value that is no date. */
import { isCivilDate } from '../core/date.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { withHyphens } from './problems/date-dashes.ts';
import { type DateDoubt, dateDoubt, dateInstead, edtfInstead } from './problems/date-instead.ts';
import type { ValuePath } from './problems/define.ts';
import { type Period, periodOf } from './problems/period.ts';

/** A day whose month and day changed places: 2022-13-09 is the 13th of September, since no year has that month. */
function exchanged(found: string): string | undefined {
  const [, year, day, month] = /^["']?(\d{4})-(1[3-9]|2\d|3[01])-(0\d|1[0-2])["']?$/.exec(found) ?? [];
  return year && isCivilDate(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : undefined;
}

/** True for a value of a key of dates that can be read as one. */
export const isDateKey = (key: string, found: string, { file }: Place): boolean =>
  key.endsWith('ate') &&
  (/^\d{4}$/.test(found) || (dateInstead(found, periodOf(file)) ?? exchanged(found)) !== undefined);

/** A date that nobody can read, in a file whose folder says the month. */
const byFolder = ({ year, month }: Period): DateDoubt => ({
  kind: 'folder',
  period: month ? `${year}-${String(month).padStart(2, '0')}` : String(year),
});

/**
 * @param edtf whether it may be a month, a year or a span
 * @example dateProblem(['date'], '5月7日', { file: 'news/2016/05/a.mdx', line: 3, column: 7 }).params.better // '2016-05-07'
 */
export function dateProblem(path: ValuePath, found: string, place: Place, edtf = false): Problem {
  const period = periodOf(place.file);
  const read = (edtf ? edtfInstead(found, period) : undefined) ?? dateInstead(found, period) ?? exchanged(found);
  const doubt =
    dateDoubt(found, period) ?? (!read && edtf && period && path.length === 1 ? byFolder(period) : undefined);
  const better = doubt?.kind === 'lunar' || doubt?.kind === 'universal' ? doubt.date : read;
  // A month, where the day must be said.
  const month = edtf || better ? undefined : /^\d{4}(?:-\d{2})?$/.exec(edtfInstead(found, period) ?? found)?.[0];
  const one = problem(
    'not-a-date',
    { path, found, edtf, better, ...(doubt && { doubt }), ...(month && { month }) },
    place,
  );
  // Of full width or with other dashes alone: there is nothing to find out.
  return better !== undefined && better === withHyphens(found.normalize('NFKC'))
    ? { ...one, edit: { length: found.length, text: better } }
    : one;
}
