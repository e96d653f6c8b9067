/** The day of an event in a year that the text gainsays: the month and the day are its own, of the year before or after. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { isDay } from '../core/edtf.ts';
import { matchesIn } from '../core/matches.ts';
import { anyDay, dayOf, isCivil } from './days-in-text.ts';
import { textOf } from './texts.ts';

/** @returns the day whose month and day the text has in one other year alone */
export function checkEventYear({ front, body, file: { path }, placeOf }: Article, file: string): Problem[] {
  const { date, eventDate } = front;
  if (!eventDate || !isDay(eventDate)) return [];
  const [year, monthDay] = [eventDate.slice(0, 4), eventDate.slice(5)];
  const text = [front.title, front.summary ?? '', textOf(body)].join('\n');
  const days = matchesIn(text, anyDay)
    .filter(({ index }) => isCivil(text, index))
    .map(({ 0: found, groups = {} }) => ({ found, ...dayOf(groups, 'on') }))
    .filter((day) => day.monthDay === monthDay && day.year);
  const [one] = days;
  const other = one?.year;
  if (!other || days.some((day) => day.year !== other) || Math.abs(Number(other) - Number(year)) !== 1) return [];
  const agrees = date.startsWith(year) && path.includes(`/${year}/`);
  const params = {
    eventDate,
    better: `${other}-${monthDay}`,
    ...(agrees && { text: { found: one.found, better: inYear(one.found, year) } }),
    ...(!agrees && !date.startsWith(other) && { either: true as const }),
  };
  return [problem('event-year-otherwise', params, { file, ...placeOf(['eventDate']) })];
}

/** A day of a text in another year, in figures or in numerals as it is. */
const inYear = (day: string, year: string): string =>
  day.replace(/^[^年]+/u, (written) =>
    /^\d/.test(written) ? year : year.replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))),
  );
