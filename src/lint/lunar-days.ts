/** Days of the lunar calendar beside days of the common one that are others: 农历八月十五（9月25日）in 2016. */
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { dayOfLunar, lunarDay, lunarName, lunarNamed, lunarWords } from '../content/problems/lunar.ts';
import { daysApart, isCivilDate, longDate } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { sentencesOf } from './sentences.ts';
import { halfWidthFigures, type WrittenDay, writtenDays } from './written-days.ts';

const mark = '(?:农历|農曆|阴历|陰曆|旧历|舊曆|夏历|夏曆)';
const lunarYear = '(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥](?:\\p{Script=Han})?年|今年|本年)?';
/** With the name of the calendar any day of it, without one those that only it has: 初九, 廿三, 正月, 腊月. */
const named = `(?:${mark}${lunarYear}${lunarWords.month}${lunarWords.day}|${lunarYear}(?:[正腊臘冬]月${lunarWords.day}|${lunarWords.month}(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?)))`;
const feast = `(?:${lunarWords.feasts})(?:佳节|佳節|节|節)?`;
const behind = new RegExp(
  `^[ ]?(?:[（(，,]|[，,]?即)(?:[^（）()，。]{0,6}[，,])?(?<name>${named}|${feast})(?=[日）)，,、]|\\p{Script=Han}{0,6}[）)])`,
  'u',
);
const ahead = new RegExp(
  `(?<name>${named}|${feast})日?[ ]?(?:(?![^（(]{0,5}[前后後期])\\p{Script=Han}{0,5}[（(]|[，,]?即)(?:公历|公曆|[阳陽]历|[阳陽]曆|西历|西曆|新历|新曆|国历|國曆)?$`,
  'u',
);

/** Years whose calendar is that of today. */
const known = { first: 1930, last: 2100 };

/** Each pair of a file whose two days are not one. */
export function checkLunarDays({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  if (!/[初廿]|[农農阴陰旧舊夏][历曆]|[正腊臘]月|元宵|端午|七夕|中秋|重[阳陽]/.test(source)) return [];
  const date = isDay(front.date) ? front.date : undefined;
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text: written, start }) => {
    if (!/[初廿历曆月]|元宵|端午|七夕|中秋|重[阳陽]/.test(written)) return [];
    const text = halfWidthFigures(written);
    return writtenDays(text).flatMap((day) => {
      const after = behind.exec(text.slice(day.end, day.end + 30));
      const before = after ? undefined : ahead.exec(text.slice(Math.max(0, day.index - 26), day.index));
      const name = (after ?? before)?.groups?.name;
      const civil = name && civilOf(day, date);
      const told = name && lunarNamed(name);
      if (!civil || !told) return [];
      const real = lunarDay(civil);
      if (real.month === told.month && real.day === told.day && (!told.isLeap || real.isLeap)) return [];
      const [from, to] = [day.index - (before?.[0].length ?? 0), day.end + (after?.[0].length ?? 0)];
      // The moon's year ends in the next of the sun.
      const year = Number(civil.slice(0, 4)) - (Number(civil.slice(5, 7)) < 3 && told.month > 10 ? 1 : 0);
      const better = dayOfLunar(year, told);
      const params = {
        found: written.slice(from, to).replace(/^[（(，,]/, ''),
        civil: longDate(civil),
        lunar: lunarName(real),
        ...(better && { better: longDate(better) }),
      };
      return [problem('wrong-lunar-day', params, { file, ...at(start + from) })];
    });
  });
}

/** The day that is meant, in the year nearest to the report where it has none. */
function civilOf({ readings, isNumeral }: WrittenDay, date: string | undefined): string | undefined {
  const [{ year, month, day } = { day: 0 }, ...more] = readings;
  if (!month || isNumeral || more.length > 0) return undefined;
  const written = (one: number): string => `${one}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const own = Number(date?.slice(0, 4));
  const days = year ? [written(year)] : date ? [own, own + 1, own - 1].map(written) : [];
  const [civil] = days
    .filter((one) => isCivilDate(one))
    .sort((one, other) => (date && !year ? daysApart(one, date) - daysApart(other, date) : 0));
  const of = Number(civil?.slice(0, 4));
  return civil && of >= known.first && of <= known.last ? civil : undefined;
}
