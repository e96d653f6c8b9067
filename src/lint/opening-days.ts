/** The one day with which a report begins, where the event's is another that the text names nowhere. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { daysApart, isCivilDate } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { matchesIn } from '../core/matches.ts';
import { anyDay, dayOf, isCivil } from './days-in-text.ts';
import { textOf } from './texts.ts';

/** True for days that one digit apart keeps from being the same. */
export const isDigitOff = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((digit, at) => digit !== other[at]).length === 1;

/** Days by which a slip puts one beside the other. */
export const near = 15;

/** Before a day that begins a report. */
const opens = /^(?:[（(【]?本[报報刊站][讯訊][）)】]?)?\s*(?:[于於在]|今年|日期：|[时時][间間]：)?\s*$/u;
/** Behind a day: that of the week. */
const ofWeek = /^ ?[（(][^）)\n]{1,6}[）)]/u;
/** Behind it: the hour, and then what took place. */
const goesOn =
  /^(?:[清凌]?晨|早上|[上中下]午|傍晚|晚上?|夜[里裡间間晚]?)?(?:\d{1,2}[:：]\d{2}|[\d一二三四五六七八九十]{1,3}[时時点點]半?)?[，,]/u;
/** What is done on a day before or after the event: notices, plans, news of it, and what closes a list. */
const ofOther =
  /通知|通告|公[告示布佈]|[发發](?:布|出|文)|[决決商议議]定|[讨討][论論]|商[议議量]|[计計][划劃]|[筹籌][备備]|[报報]名|截止|[获獲]悉|[讯訊电電]|消息|[记記]者|[报報][导導道]|收到|接到|[来來][电電函信]|下[达達][发發]|印[发發]|[开開]始|起[，,至]|至|[启啟]程|出[发發]|抵[达達]|[当當][选選]|逝世|病逝|去世|出生|生于|[应應][邀约約]/u;
/** What is yet to come. */
const toCome = /[将將拟擬]|定[于於]|[预預][计計定]|[敬恳懇][请請]|[欢歡]迎|[请請](?!来|來|到|了|[教客])/u;
/** What is over. */
const isOver = /了|[闭閉落]幕|[圆圓][满滿]|成功|告捷|[结結]束/u;
/** Words that may name the event's day without its month: days near by, of the week, of the lunar calendar, feasts, and days alone. */
const unnamed =
  /今[天日晨早晚]|昨[天日晚]|前[天日晚]|明[天日]|[当當][天日晚]|[同次翌近隔即是那][日天]|同日|次晨|翌晨|第[二三四五六七八九十\d]+[天日]|[天日周週][后後前]|星期|礼拜|禮拜|[周週][一二三四五六日末]|[农農阴陰旧舊夏][历曆]|正月|[腊臘]月|初[一二三四五六七八九十]|除夕|中秋|端[午阳陽]|重[阳陽]|清明|元[旦宵]|春[节節]|[国國][庆慶]|[节節](?:当|當|那|前|后|後|期)|去年|前年|上年|上[届屆次]|下[届屆次]|[原改][定在期于於]|延[期至]|提前|推[迟遲]/u;
/** A day without its month, or with it in figures and a sign: 20日, 1.20, 1-20, 1/20. */
const bare =
  /(?<![月\d一二三四五六七八九十])(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号號](?!\p{Script=Han}?[楼樓馆館])/u;
const inFigures = /(?<![\d.:/-])\d{1,2}[./-]\d{1,2}(?![\d%．.:]|\p{Script=Han})/u;

/** The year that makes a day nearest to another. */
function nearest(monthDay: string, to: string): string | undefined {
  const own = Number(to.slice(0, 4));
  return [own, own - 1, own + 1]
    .map((year) => `${year}-${monthDay}`)
    .filter(isCivilDate)
    .sort((one, other) => daysApart(one, to) - daysApart(other, to))[0];
}

/** @returns the event's day, where the text begins with another and names no other */
export function checkOpeningDay({ front, body, placeOf }: Article, file: string): Problem[] {
  const { date, eventDate, title, summary = '' } = front;
  if (!eventDate || !isDay(date) || !isDay(eventDate) || eventDate > date) return [];
  const text = textOf(body).trimStart();
  const [first, ...more] = matchesIn(text, anyDay);
  if (!first || more.length > 0 || !opens.test(text.slice(0, first.index)) || !isCivil(text, first.index)) return [];
  const rest = text.slice(first.index + first[0].length).replace(ofWeek, '');
  const [sentence = ''] = /^[^。！？\n]*/.exec(rest) ?? [];
  if (!goesOn.test(rest) || ofOther.test(sentence) || toCome.test(sentence)) return [];
  const { year, monthDay, exists } = dayOf(first.groups ?? {}, 'on');
  const day = year ? `${year}-${monthDay}` : nearest(monthDay, date);
  if (!exists || !day || day === eventDate) return [];
  // Another year of the same day is another rule's (event-years.ts).
  if (day.slice(5) === eventDate.slice(5) || (daysApart(day, eventDate) > near && !isDigitOff(day, eventDate)))
    return [];
  if (day > date && !isOver.test(sentence)) return [];
  const all = [title, summary, rest].join('\n');
  return unnamed.test(all) ||
    bare.test(all) ||
    inFigures.test(all) ||
    all.includes(`${Number(eventDate.slice(5, 7))}月`)
    ? []
    : [problem('event-otherwise', { eventDate, found: first[0] }, { file, ...placeOf(['eventDate']) })];
}
