/** Days of the week before their dates, which are another day's: 下周五（9月24日）. */
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { daysApart, isCivilDate, weekday } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { matchesIn } from '../core/matches.ts';
import { sentencesOf } from './sentences.ts';

/** Without brackets what stands before may be the end of a span, or every week: 星期一至星期五，9月1日起. */
const named =
  /(?<before>[至到—–~～-]|每|逢|、|和|及)?(?<near>下下|上上|下|上|本|这|這)?(?:个|個)?(?:星期|礼拜|禮拜|周|週)(?<name>[一二三四五六日天])(?<open>[（(]|[，,]|[ \u3000])?(?:(?<year>(?:19|20)\d\d)年)?(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日/gu;
const weeks: Readonly<Record<string, number>> = { 下下: 2, 下: 1, 本: 0, 这: 0, 這: 0, 上: -1, 上上: -2 };
/** Days around a report that a day without its year is taken to be of. */
const near = 60;
const day = 86_400_000;

/** The day that is meant; nothing where the report may speak of another year. */
function dayOf({ year, month = '', day: number = '' }: Record<string, string | undefined>, date: string | undefined) {
  const [m, d] = [month, number].map((one) => (/^\d/.test(one) ? one : arabicNumerals(one)).padStart(2, '0'));
  if (year) return isCivilDate(`${year}-${m}-${d}`) ? `${year}-${m}-${d}` : undefined;
  if (!date) return undefined;
  const own = Number(date.slice(0, 4));
  return [own - 1, own, own + 1]
    .map((one) => `${one}-${m}-${d}`)
    .find((one) => isCivilDate(one) && daysApart(one, date) <= near);
}

/** Monday of a day's week, in days since 1970. */
const weekOf = (date: string): number => Math.floor((Date.parse(date) / day + 3) / 7);

/** Each day of the week that stands before a date which is another's, or of another week than is said. */
export function checkNearWeekdays({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('期拜周週') || !alphabet.hasAll('月日')) return [];
  const date = isDay(front.date) ? front.date : undefined;
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) => {
    if (!text.includes('日') || !/[期拜周週]/.test(text)) return [];
    return matchesIn(text, named).flatMap(({ 0: found, index, groups = {} }) => {
      const { before = '', near: week, name = '', open = '' } = groups;
      const isBracketed = open === '（' || open === '(';
      // 农历 days have no week; a span's end and every week are none of one date.
      if ((before && !isBracketed) || /^[每逢]$/.test(before)) return [];
      const told = dayOf(groups, date);
      if (!told) return [];
      const place = { file, ...at(start + index + before.length) };
      const shown = found
        .slice(before.length)
        .replace(/[（(，,]/, ' ')
        .trim();
      if (!weekday(told).endsWith(name.replace('天', '日')))
        return [problem('wrong-weekday', { found: shown, weekday: weekday(told) }, place)];
      if (!week || !date) return [];
      const [said, real] = [weeks[week]!, weekOf(told) - weekOf(date)];
      const isOther = Math.abs(said - real) > 1 || (said > 0 && told < date) || (said < 0 && told > date);
      if (!isOther) return [];
      const right = new Date(Date.parse(told) + (said - real) * 7 * day);
      const written = (one: Date): string => `${one.getUTCMonth() + 1}月${one.getUTCDate()}日`;
      const params = { word: `${week}周${name}`, found: written(new Date(told)), right: written(right) };
      return [problem('wrong-near-day', params, place)];
    });
  });
}
