/** The day of an event that is after its report, where the text names no such day, and only days before it. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';

import { isDay } from '../core/edtf.ts';
import { textOf } from './texts.ts';

const numbers = '[\\d一二三四五六七八九十廿卅]{1,3}';
const dayOfMonth = new RegExp(`(${numbers})月(${numbers})日`, 'g');

const figure = (written: string): string =>
  (/^\d+$/.test(written) ? written : arabicNumerals(written)).padStart(2, '0');

/** An announcement names the day that is to come; in another year a day is told anyway. */
export function checkEventDay({ front, body, placeOf }: Article, file: string): Problem[] {
  const { date, eventDate } = front;
  if (!eventDate || !isDay(date) || !isDay(eventDate) || eventDate <= date) return [];
  if (eventDate.slice(0, 4) !== date.slice(0, 4)) return [];
  const text = [front.title, front.summary ?? '', textOf(body)].join('\n');
  const named = [...text.matchAll(dayOfMonth)].map(([, month = '', day = '']) => `${figure(month)}-${figure(day)}`);
  const isPast = named.length > 0 && named.every((one) => one <= date.slice(5));
  return isPast ? [problem('event-after-report', { date, eventDate }, { file, ...placeOf(['eventDate']) })] : [];
}
