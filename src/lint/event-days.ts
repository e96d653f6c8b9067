/** The day of an event that is after its report, where the text names no such day, and only days before it. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { isDay } from '../core/edtf.ts';
import { anyDay, dayOf, isCivil } from './days-in-text.ts';
import { textOf } from './texts.ts';

/** An announcement names the day that is to come; in another year a day is told anyway (rules.ts). */
export function checkEventDay({ front, body, placeOf }: Article, file: string): Problem[] {
  const { date, eventDate } = front;
  if (!eventDate || !isDay(date) || !isDay(eventDate) || eventDate <= date) return [];
  const year = date.slice(0, 4);
  if (eventDate.slice(0, 4) !== year) return [];
  const text = [front.title, front.summary ?? '', textOf(body)].join('\n');
  const named = [...text.matchAll(anyDay)]
    .filter(({ index }) => isCivil(text, index))
    .map(({ groups = {} }) => dayOf(groups, 'on'))
    .map(({ year: own = year, monthDay }) => `${own}-${monthDay}`);
  const isPast = named.length > 0 && named.every((one) => one <= date);
  return isPast ? [problem('event-after-report', { date, eventDate }, { file, ...placeOf(['eventDate']) })] : [];
}
