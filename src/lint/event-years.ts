/** The day of an event in a year that the text gainsays: the month and the day are its own, of the year before or after. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { isDay } from '../core/edtf.ts';
import { matchesIn } from '../core/matches.ts';
import { anyDay, dayOf, isCivil } from './days-in-text.ts';
import { textOf } from './texts.ts';

/** @returns the day whose month and day the text has in one other year alone */
export function checkEventYear({ front, body, placeOf }: Article, file: string): Problem[] {
  const { eventDate } = front;
  if (!eventDate || !isDay(eventDate)) return [];
  const [year, monthDay] = [eventDate.slice(0, 4), eventDate.slice(5)];
  const text = [front.title, front.summary ?? '', textOf(body)].join('\n');
  const years = new Set(
    matchesIn(text, anyDay)
      .filter(({ index }) => isCivil(text, index))
      .map(({ groups = {} }) => dayOf(groups, 'on'))
      .flatMap((day) => (day.monthDay === monthDay && day.year ? [day.year] : [])),
  );
  const [other] = years;
  return other && years.size === 1 && Math.abs(Number(other) - Number(year)) === 1
    ? [
        problem(
          'event-year-otherwise',
          { eventDate, better: `${other}-${monthDay}` },
          { file, ...placeOf(['eventDate']) },
        ),
      ]
    : [];
}
