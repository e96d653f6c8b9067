/** A date whose year, month and day stand in elements of their own, as calendars of blogs draw it: `2009 | 0419 | 2134`. */
import { monthNames } from '../extract/date-patterns.ts';
import { isoDate } from '../extract/doubtful-dates.ts';
import { attributeOf, type DomElement, isElement, textOf } from './dom.ts';
import { mayBeShort } from './measures.ts';

const dated = /date|time|calendar/i;
const longest = 24;

/**
 * The day that the children of an element named for a date, or with one named for a day, make up; undefined where they are no date, or where month and
 * day cannot be told apart.
 * @example partedDate(element) // '2009-04-19', of <p class=date><b>2009</b><b>0419</b></p>
 */
export function partedDate(element: DomElement): string | undefined {
  const children = element.childNodes.filter(isElement);
  const isNamed =
    dated.test(attributeOf(element, 'class') ?? '') ||
    children.some((child) => /^day$/i.test(attributeOf(child, 'class')?.trim() ?? ''));
  if (!isNamed || !isShort(element)) return undefined;
  const parts = children.map((child) => ({ text: textOf(child).trim(), names: attributeOf(child, 'class') ?? '' }));
  const monthly = parts.map(({ text }) => /^((?:19|20)\d{2})[年/.-](1[0-2]|0?[1-9])月?$/.exec(text)).find(Boolean);
  const alone = parts.find(({ text }) => /^\d{1,2}日?$/.test(text));
  if (monthly && parts.length === 2)
    return alone && isoDate(Number(monthly[1]), monthly[2]!, Number.parseInt(alone.text, 10));
  const named = (name: RegExp) => parts.find(({ names, text }) => name.test(names) && /^\d+$/.test(text))?.text;
  const [ofYear, ofMonth, ofDay] = [named(/(?:^|[-_])year$/i), named(/(?:^|[-_])month$/i), named(/(?:^|[-_])day$/i)];
  if (ofYear?.length === 4 && ofMonth && ofDay) return isoDate(Number(ofYear), ofMonth, ofDay);
  const at = parts.findIndex(({ text }) => /^(?:19|20)\d{2}年?$/.test(text));
  if (at < 0 || parts.some(({ text }) => text.length > 9)) return undefined;
  const year = Number.parseInt(parts[at]!.text, 10);
  const others = parts.filter((_, index) => index !== at);
  const joined = others.map(({ text }) => /^(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])$/.exec(text)).find(Boolean);
  if (joined) return isoDate(year, joined[1]!, joined[2]!);
  const month = others.find(({ text, names }) => monthOf(text) && (/\p{L}/u.test(text) || /month|-m\b/i.test(names)));
  const numbers = others.filter(({ text }) => /^\d{1,2}日?$/.test(text));
  const day = numbers.find((one) => one !== month);
  if (month) return day && isoDate(year, monthOf(month.text)!, Number.parseInt(day.text, 10));
  // Behind the year stands the month.
  const [first, second] = at === 0 ? numbers : [];
  return first && second && isoDate(year, Number.parseInt(first.text, 10), Number.parseInt(second.text, 10));
}

const isShort = (element: DomElement): boolean =>
  mayBeShort(element, longest) && textOf(element).replace(/\s+/g, ' ').trim().length <= longest;

function monthOf(text: string): number | undefined {
  const number = /^(1[0-2]|0?[1-9])月?$/.exec(text)?.[1];
  return number ? Number(number) : monthNames.indexOf(text.toLowerCase().slice(0, 3)) + 1 || undefined;
}
