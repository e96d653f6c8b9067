/** The day that an old site put into the page's address, and the day without a year that the page prints. */
import { type CivilDate, isCivilDate } from '../../core/date.ts';
import type { Classified } from '../classify/classify.ts';
import type { Claim, Declared } from '../page.ts';
import { yearless } from './dates.ts';
import { isoDate } from './doubtful-dates.ts';
import { readLabels } from './labels.ts';
import { ranks } from './ranks.ts';

/** Folders and names by the day: `/2009/11/07/`, `/2009-11/07/`, `/20091107/`, `t20091107_12.htm`. */
const whole =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<first>[-/_]?)(?<month>0[1-9]|1[0-2])[-/_]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;
const yearly = /[/_-](?<year>(?:19|20)\d{2})(?:[-/_]|(?:0[1-9]|1[0-2])(?!\d))/;

/**
 * What the address says of the date. It is told as a doubt unless the page prints the same day.
 * @param lines of metadata, whose day may lack its year
 * @example readAddressDate('http://a.example/2009/11/07/3.html', ['11月7日 16:40']) // [{ field: 'date', value: '2009-11-07', … }]
 */
export function readAddressDate(address: string | null, lines: readonly string[]): Claim[] {
  if (!address) return [];
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const printed = lines.flatMap(yearless).map((day) => day.match(/\d+/g)!.map(Number) as [number, number]);
  const found = whole.exec(path)?.groups;
  if (found) {
    const date = isoDate(Number(found.year), found.month!, found.day!);
    const isPrinted = printed.some(([month, day]) => month === Number(found.month) && day === Number(found.day));
    return claimOf(date, isPrinted ? undefined : address);
  }
  const year = yearly.exec(path)?.groups?.year;
  const [day] = printed;
  return year && day ? claimOf(isoDate(Number(year), ...day), address) : [];
}

function claimOf(date: CivilDate, doubt: string | undefined): Claim[] {
  if (!isCivilDate(date)) return [];
  const flag = doubt === undefined ? {} : { flag: { kind: 'date-doubtful', quote: doubt.slice(0, 80) } };
  return [{ field: 'date', value: date, rank: ranks.address, ...flag }];
}

/** What a page prints of itself below its text: `本页网址：…`. */
const ownAddress = (text: string): string[] =>
  readLabels(text.slice(0, 400)).flatMap(({ kind, label, value }) =>
    kind === 'url' && /^[本页頁]/.test(label) ? [value] : [],
  );

/** The day in a page's address. @param printed the address that the page prints of itself */
export function addressClaims({ address }: Declared, printed: string | undefined, lines: Classified[]): Claim[] {
  const own = printed ?? lines.flatMap(({ block }) => ownAddress(block.text))[0];
  const days = lines.filter(({ label }) => label === 'meta').map(({ block }) => block.text);
  const declared = readAddressDate(address ?? null, days);
  return declared.length > 0 ? declared : readAddressDate(own ?? null, days);
}
