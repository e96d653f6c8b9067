/** In which order a site writes day and month, `03/04/2012`: told by those of its lines where only one of the two can be the day. */
import type { Block, DayOrder } from '../page.ts';

const date = /(?<![\d/-])(?<one>\d{1,2})(?<between>[/-])(?<other>\d{1,2})\k<between>(?:19|20)\d{2}(?!\d)/g;
const longestLine = 120;
const mostMonths = 12;
const mostDays = 31;

/** What pages of two calendars print beside a day: `10/11/2009 (月/日/年)`, `MM/DD/YYYY`. */
const notes: readonly (readonly [DayOrder, RegExp])[] = [
  ['month-first', /月\s*[/.-]\s*日\s*[/.-]\s*年|mm\s*[/.-]\s*dd\s*[/.-]\s*yy/i],
  ['day-first', /日\s*[/.-]\s*月\s*[/.-]\s*年|dd\s*[/.-]\s*mm\s*[/.-]\s*yy/i],
];

/** The order of all dates that tell; undefined where there are none, or where they differ. */
export function dayOrderOf(blocks: Iterable<Block>): DayOrder | undefined {
  const orders = new Set<DayOrder>();
  for (const { text } of blocks) {
    if (text.length > longestLine) continue;
    for (const [order, note] of notes) if (note.test(text)) orders.add(order);
    for (const { groups } of text.matchAll(date)) {
      const [one, other] = [Number(groups!.one), Number(groups!.other)];
      if (one > mostMonths && one <= mostDays && other <= mostMonths) orders.add('day-first');
      else if (other > mostMonths && other <= mostDays && one <= mostMonths) orders.add('month-first');
    }
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}
