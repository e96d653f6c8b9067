/** How legacy pages write whole days: patterns of folded text, with the names of their parts. */
const numerals = '〇零○一二三四五六七八九';
const year = '(?<year>(?:19|20)\\d{2})';
const time =
  '(?:[ T　,，]*(?:星期[一二三四五六日天]|周[一二三四五六日])?[ 　]*(?<hour>[01]?\\d|2[0-3])[:：时點点](?<minute>[0-5]\\d)(?:[:：分](?<second>[0-5]\\d))?)?';

const plain = [
  new RegExp(
    `(?<!\\d)${year}[ ]?[-./－．][ ]?(?<month>1[0-2]|0?[1-9])[ ]?[-./－．][ ]?(?<day>3[01]|[12]\\d|0?[1-9])日?(?!\\d(?!\\d:))${time}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\d)${year}[ ]*年[ /]*(?<month>1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2}|元)[ ]*月[ /]*(?<day>3[01]|[12]\\d|0?[1-9]|[一二三四五六七八九十廿卅]{1,3})(?:[ ]*[日号]|(?<=\\d\\d)(?=[\\s　]|$))${time}`,
    'gu',
  ),
  new RegExp(
    `(?:(?:星期|周)(?<weekday>[一二三四五六日天])[ 　]*[,，]?[ 　]*)?(?<![\\d/-])(?<one>3[01]|[12]\\d|0?[1-9])(?<between>[./-])(?<other>3[01]|[12]\\d|0?[1-9])\\k<between>${year}(?!\\d)(?:[ ]*[-–](?=[ ]*\\d{1,2}:))?${time}`,
    'gu',
  ),
  new RegExp(
    `(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])[ ]*(?<month>[一二三四五六七八九十]{1,2}|元)月[ ,，]*${year}${time}`,
    'gu',
  ),
  new RegExp(
    `(?<month>[一二三四五六七八九十]{1,2}|(?<!\\d)\\d{1,2})[ ]?月[ ]*(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|日)?[ ]*[,，][ ]*${year}(?!\\d)年?${time}`,
    'gu',
  ),
  // WordPress, translated: `17 3 月, 2018`.
  new RegExp(
    `(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])[ ]+(?<month>1[0-2]|0?[1-9])[ ]?月[ ]?[,，][ ]*${year}(?!\\d)${time}`,
    'gu',
  ),
  // The year behind the day, where an hour follows: `3月16日 2010年 10:44`.
  new RegExp(
    `(?<!\\d)(?<month>1[0-2]|0?[1-9])月[ ]*(?<day>3[01]|[12]\\d|0?[1-9])日[ 　,，]*${year}年?[ 　]*(?=\\d{1,2}[:：]\\d)${time}`,
    'gu',
  ),
  // The same at the end of a line.
  new RegExp(
    `(?<!\\d)(?<month>1[0-2]|0?[1-9])月[ ]*(?<day>3[01]|[12]\\d|0?[1-9])日[ 　,，]+${year}年?(?=[\\s　]*$)`,
    'gu',
  ),
  // Parted by dashes of any length.
  new RegExp(
    `(?<!\\d)${year}(?<line>[–—―])(?<month>1[0-2]|0?[1-9])\\k<line>(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)${time}`,
    'gu',
  ),
  // A short year, where an hour follows: `10年5月31日 19:20`.
  new RegExp(
    `(?<![\\d年])(?<simplified>[01]\\d)年(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\\d|0?[1-9])日[ 　]*(?=\\d{1,2}[:：]\\d)${time}`,
    'gu',
  ),
  new RegExp(`(?<!\\d)${year}(?<month>1[0-2]|0[1-9])(?<day>3[01]|[12]\\d|0[1-9])(?!\\d)${time}`, 'gu'),
  new RegExp(
    `(?:中华)?民国[ 　]*(?<roc>[\\d一二三四五六七八九十百〇零○]{1,5})[ ]*年[ ]*(?<month>1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})[ ]*月[ ]*(?<day>3[01]|[12]\\d|0?[1-9]|[一二三四五六七八九十廿卅]{1,3})[ ]*[日号]?${time}`,
    'gu',
  ),
  new RegExp(
    `(?:中华)?民国[ 　]*(?<roc>\\d{2,3})[ ]*(?<mark>[-./])[ ]*(?<month>1[0-2]|0?[1-9])[ ]*\\k<mark>[ ]*(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)${time}`,
    'gu',
  ),
  // Thailand counts from the death of the Buddha, 543 years more.
  new RegExp(
    `(?:佛[历曆]|พ\\.ศ\\.)[ ]*(?<buddhist>25\\d{2})[ ]*[年./-][ ]*(?<month>1[0-2]|0?[1-9])[ ]*[月./-][ ]*(?<day>3[01]|[12]\\d|0?[1-9])日?(?!\\d)${time}`,
    'gu',
  ),
  // The Republic's years in numerals, without the word: `八十九年四月九日`.
  /(?<![\d一二三四五六七八九十百〇零○])(?<roc>[五六七八九]十[一二三四五六七八九]?|一百(?:[〇零○][一二三四五六七八九]|[一二]?十[一二三四五六七八九]?)?)年(?<month>[一二三四五六七八九十]{1,2}|元)月(?<day>[一二三四五六七八九十廿卅]{1,3})[日号]/gu,
  new RegExp(
    `(?<year>[一二][${numerals}ＯO０]{3})年[ ]*(?<month>[一二三四五六七八九十]{1,2}|元)月[ ]*(?<day>[一二三四五六七八九十廿卅]{1,3})[日号]`,
    'gu',
  ),
  new RegExp(
    `(?<![\\d/.-])(?<roc>1[01]\\d|0?(?<century>[5-9]\\d))(?<sep>[-./年])(?<month>1[0-2]|0?[1-9])(?:\\k<sep>|月)(?<day>3[01]|[12]\\d|0?[1-9])日?(?![\\d.])${time}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\d./\\p{L}-])(?<short>[0-4]\\d)(?<dash>[/-])(?<month>1[0-2]|0?[1-9])\\k<dash>(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d./\\p{L}-])${time}`,
    'gu',
  ),
];

/** Months by their English names, as overseas pages write them. */
export const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const name = '(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
/** Calendars of blogs print the day of the week between: `Dec 22 Tue 2009`. */
const weekday = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s+)?';
const english = [
  // As clocks of computers print it, ctime(3): `Sun Nov 28 21:14:03 CST 2004`.
  new RegExp(
    `${name}\\s+(?<day>3[01]|[12]\\d|0?[1-9])\\s+(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?\\s+(?:[A-Z]{2,5}\\s+|[+-]\\d{4}\\s+)?${year}`,
    'giu',
  ),
  new RegExp(`${name}\\s+(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,?\\s+${weekday}${year}`, 'giu'),
  new RegExp(`(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?[\\s/-]+${name},?[\\s/-]+${year}`, 'giu'),
];

/** What a text must hold for some of the patterns to match: prose has many figures and few years. */
const fullYear = /(?:19|20)\d{2}/;
const shortYear = /年|民国|\d[./-]\d/;
const englishYear = /[a-z]{3}/i;
export const marks: readonly RegExp[] = [fullYear, shortYear, englishYear];
/** Each with the mark without which it does not match, in the order in which they are tried. */
export const patterns: readonly { pattern: RegExp; mark: RegExp }[] = [
  ...plain.map((pattern) => ({ pattern, mark: pattern.source.includes(fullYear.source) ? fullYear : shortYear })),
  ...english.map((pattern) => ({ pattern, mark: englishYear })),
];
