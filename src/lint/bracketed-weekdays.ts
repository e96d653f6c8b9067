/** Days of the week in brackets behind a day of a year, as Taiwan writes them: 民國105年4月28日（四）. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { commonEra } from '../content/problems/eras.ts';
import { isCivilDate, weekday, yearOfRepublic } from '../core/date.ts';

const dated =
  /(?<![\d一二三四五六七八九十])(?<year>民[国國] ?(?:\d{2,3}|[一二三四五六七八九十百〇零]{2,5})|(?<bare>1[01]\d)|20\d\d) ?年 ?(?<month>\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(?<day>\d{1,2}|[一二三四五六七八九十]{1,3}) ?日 ?[（(](?<word>星期|禮拜|礼拜|週|周)?(?<name>[一二三四五六日天])[）)]/gu;

/** Each that is another day's; what names the week behind a year of the common era is told with the dates. */
export function checkBracketedWeekdays(file: string, source: string): Problem[] {
  if (!/日 ?[（(](?:星期|[禮礼]拜|[週周])?[一二三四五六日天][）)]/.test(source)) return [];
  const at = pointIn(source);
  return [...proseOfFile(source).matchAll(dated)].flatMap(({ 0: found, index, groups = {} }) => {
    const { year: written = '', bare, month = '', day = '', word, name = '' } = groups;
    if (word && /^20/.test(written)) return [];
    const [year] =
      /\d{4}/.exec(bare ? String(yearOfRepublic(Number(bare))) : commonEra(`${arabicNumerals(written)}年`)) ?? [];
    const [m, d] = [month, day].map((one) => arabicNumerals(one).padStart(2, '0'));
    const date = `${year}-${m}-${d}`;
    if (!year || !isCivilDate(date)) return [];
    const right = weekday(date);
    return right.endsWith(name.replace('天', '日'))
      ? []
      : [problem('wrong-weekday', { found, weekday: right }, { file, ...at(index) })];
  });
}
