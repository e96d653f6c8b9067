/** A date in a page: HTML's `time` takes days, months and years only; what is less plain stands in a `span`. */
import { weekday } from '../core/date.ts';
import type { Edition } from '../core/edition.ts';
import { type EdtfDate, isDay, plainDate } from '../core/edtf.ts';
import { tellDate } from '../i18n/date.ts';

/** How a date is shown. */
interface DateLook {
  class?: string;
  /** Names the day of the week, where the day is known. */
  weekday?: boolean;
  /** Says nothing of what is not known of it, for chronicles. */
  bare?: boolean;
  /** In figures, for narrow columns. */
  brief?: boolean;
}

/** @example dateHtml('zh-Hans', '2016-04-18') // '<time datetime="2016-04-18">2016年4月18日</time>' */
export function dateHtml(edition: Edition, date: EdtfDate, look: DateLook = {}): string {
  const name = look.class ? ` class="${look.class}"` : '';
  const plain = plainDate(date);
  const told = look.brief && plain ? plain : tellDate(edition, date, !look.bare);
  const words = told + (look.weekday && isDay(date) ? ` ${weekday(date)}` : '');
  return plain ? `<time${name} datetime="${plain}">${words}</time>` : `<span${name}>${words}</span>`;
}
