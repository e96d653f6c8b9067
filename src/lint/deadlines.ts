/** Days by which something is to be done that are over before the notice, or come after what they are for. */
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { daysApart, isCivilDate } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { printedOf } from './printed.ts';
import { halfWidthFigures, type WrittenDay, writtenDays } from './written-days.ts';

/** Before a day, and behind it: 请于…以前, 报名截止日期：…. */
const asked = /(?:[请請][务務]?必?|[须須]|[应應]|[务務]必|[敬恳懇]?[请請望盼])[^，。；：]{0,10}?[于於在]?$/u;
const before = /^(?:（[^（）]{1,8}）)?(?:[上下]午|晚上)?[^，。；]{0,6}?(?:[以之]?前|截止|[为為]止|止)/u;
const closing =
  /(?:[报報]名|登[记記]|交[费費稿]|[缴繳][费費]|截稿|征文|徵文|提名|申[请請])?(?:截止|截稿)(?:日期?|[时時][间間]|期)?(?:[为為是在于於]|[：: ])*$/u;
/** Before the day of what is announced. */
const announced = /(?:[谨謹兹茲]?(?:定|[订訂])[于於]|将[于於]|將[于於])$/u;
/** What is done before an event alone. */
const signsUp = /[报報]名|登[记記](?![证證])|回[复覆復]|索票|[领領]票/u;
/** What lies behind is told, not asked for. */
const told = /[于於]?(?:去年|上年|当年|當年|原定|曾|已)/u;

/** The day that is meant, in the year of the notice or in the next where it has none. */
function civilOf({ readings, isNumeral }: WrittenDay, date: string): string | undefined {
  const [{ year, month, day } = { day: 0 }, ...more] = readings;
  if (!month || isNumeral || more.length > 0) return undefined;
  const own = Number(date.slice(0, 4));
  return (year ? [year] : [own, own + 1, own - 1])
    .map((one) => `${one}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    .filter((one) => isCivilDate(one))
    .sort((one, other) => daysApart(one, date) - daysApart(other, date))[0];
}

/** Each such day of a file. */
export function checkDeadlines({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  const { date } = front;
  if (!isDay(date) || !/截止|截稿|[以之]前|[为為]止|日前|日止/.test(source)) return [];
  const text = halfWidthFigures(printedOf(source));
  const at = pointIn(source);
  const days = writtenDays(text).map((day) => ({
    day,
    civil: civilOf(day, date),
    ahead: text.slice(Math.max(0, day.index - 16), day.index).replace(/^[\s\S]*\n/, ''),
    after: text.slice(day.end, day.end + 16).replace(/\n[\s\S]*$/, ''),
  }));
  const events = days.filter(({ ahead, after }) => announced.test(ahead) && !before.test(after));
  return days.flatMap(({ day, civil, ahead, after }) => {
    const isDeadline = closing.test(ahead) || (asked.test(ahead) && before.test(after));
    if (!isDeadline || !civil || told.test(ahead)) return [];
    const found = text.slice(day.index, day.end);
    const place = { file, ...at(day.index) };
    if (civil < date && day.readings[0]!.year) return [problem('deadline-over', { found, date }, place)];
    // Opinions are given after a meeting as well; to come to it one must say so before.
    if (!closing.test(ahead) && !signsUp.test(text.slice(day.end, day.end + 24))) return [];
    const [event, ...others] = events;
    if (!event?.civil || others.length > 0 || civil <= event.civil || event.civil < date) return [];
    return [problem('deadline-late', { found, event: text.slice(event.day.index, event.day.end) }, place)];
  });
}
