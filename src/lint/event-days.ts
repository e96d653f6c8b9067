/** The day of an event that is after its report, where the text names no such day, and only days before it. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { daysApart } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { matchesIn } from '../core/matches.ts';
import { anyDay, dayOf, isCivil } from './days-in-text.ts';
import { textOf } from './texts.ts';

/** Behind a day: that others follow, of which the event's may be one. */
const span = /^(?:[（(][^）)]{1,6}[）)])?(?:起|[至到—–~～、和及與与-])/u;
/** Behind a day: what takes place on it. */
const takesPlace =
  /^(?:[（(][^）)]{1,6}[）)])?[^。；！？，\n]{0,16}(?:[举舉][行办辦]|召[开開]|[开開][幕业業馆館]|[启啟][动動]|成立|揭牌)/u;
/** Days by which a slip puts one beside the other. */
const near = 15;

/** The one day on which a text says that something took place, which is none that the front matter has for it. */
export function checkEventOtherwise({ front, body, placeOf }: Article, file: string): Problem[] {
  const { date, eventDate } = front;
  if (!eventDate || !isDay(date) || !isDay(eventDate) || eventDate > date) return [];
  const text = textOf(body);
  const days = matchesIn(text, anyDay)
    .filter(({ index }) => isCivil(text, index))
    .map(({ 0: found, index, groups = {} }) => {
      const { year = eventDate.slice(0, 4), monthDay } = dayOf(groups, 'on');
      const after = text.slice(index + found.length);
      return { found, day: `${year}-${monthDay}`, isOfEvent: takesPlace.test(after), isSpan: span.test(after) };
    });
  const [one, ...more] = days.filter(({ isOfEvent }) => isOfEvent);
  const isOther =
    one !== undefined &&
    more.length === 0 &&
    days.every(({ day, isSpan }) => day !== eventDate && !isSpan) &&
    daysApart(one.day, eventDate) <= near &&
    one.day <= date;
  return isOther
    ? [problem('event-otherwise', { eventDate, found: one.found }, { file, ...placeOf(['eventDate']) })]
    : [];
}

/** An announcement names the day that is to come; in another year a day is told anyway (rules.ts). */
export function checkEventDay({ front, body, placeOf }: Article, file: string): Problem[] {
  const { date, eventDate } = front;
  if (!eventDate || !isDay(date) || !isDay(eventDate) || eventDate <= date) return [];
  const year = date.slice(0, 4);
  if (eventDate.slice(0, 4) !== year) return [];
  const text = [front.title, front.summary ?? '', textOf(body)].join('\n');
  const named = matchesIn(text, anyDay)
    .filter(({ index }) => isCivil(text, index))
    .map(({ groups = {} }) => dayOf(groups, 'on'))
    .map(({ year: own = year, monthDay }) => `${own}-${monthDay}`);
  const isPast = named.length > 0 && named.every((one) => one <= date);
  return isPast ? [problem('event-after-report', { date, eventDate }, { file, ...placeOf(['eventDate']) })] : [];
}
