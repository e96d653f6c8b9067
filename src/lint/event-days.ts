/** The day of an event that is after its report, where the text names no such day, and only days before it. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { daysApart } from '../core/date.ts';
import { isDay } from '../core/edtf.ts';
import { matchesIn } from '../core/matches.ts';
import { anyDay, dayOf, isCivil } from './days-in-text.ts';
import { checkOpeningDay, isDigitOff, near } from './opening-days.ts';
import { textOf } from './texts.ts';

/** Behind a day: that others follow, of which the event's may be one. */
const span = /^(?:[（(][^）)]{1,6}[）)])?(?:起|[至到—–~～、和及與与-])/u;
/** Behind a day: what takes place on it. */
const takesPlace =
  /^(?:[（(][^）)]{1,6}[）)])?[^。；！？，\n]{0,16}(?:[举舉][行办辦]|召[开開]|[开開][幕业業馆館]|[启啟][动動]|成立|揭牌)/u;
/** The same behind a comma, where the sentence may be of more than the day: 10月28日，象棋赛在会议室举行. */
const takesPlaceThen =
  /^(?:[（(][^）)]{1,6}[）)])?[，,][^。；！？，\n]{0,20}?(?<verb>[举舉][行办辦]|召[开開]|[开開][幕业業馆館张張秤工镰鐮机機学學播赛賽]|[启啟][动動用]|揭[牌幕]|[挂掛]牌|落成|竣工|奠基|剪彩|通[车車水电電航]|[签簽][约約]|[颁頒][奖獎])/u;
/** In the sentence of a day, words for that very day: 11月6日，三家店同日开张. */
const sameDay = /(?<=[日号號](?![历曆])[^。！？\n]*)(?:同[日天]|[当當][日天])/gu;
/** Words that may name the event's day without its number, and those of another event. */
const unnamed =
  /今[天日]|昨[天日]|前[天日]|[当當][天日]|[同次翌近]日|[星週周礼禮][期拜]?[一二三四五六日天]|[将將拟擬定]|上[届屆次]|下[届屆次]/u;

/** The one day on which a text says that something took place, which is none that the front matter has for it. */
export function checkEventOtherwise(article: Article, file: string): Problem[] {
  const { front, body, placeOf } = article;
  const { date, eventDate } = front;
  if (!eventDate || !isDay(date) || !isDay(eventDate) || eventDate > date) return [];
  const text = textOf(body);
  const days = matchesIn(text, anyDay)
    .filter(({ index }) => isCivil(text, index))
    .map(({ 0: found, index, groups = {} }) => {
      const { year = eventDate.slice(0, 4), monthDay } = dayOf(groups, 'on');
      const after = text.slice(index + found.length);
      return {
        found,
        day: `${year}-${monthDay}`,
        isOfEvent: takesPlace.test(after),
        verb: takesPlaceThen.exec(after)?.groups?.verb,
        isSpan: span.test(after),
      };
    });
  const named = days.filter(({ isOfEvent }) => isOfEvent);
  const then = days.filter(({ day, verb }) => verb && (isDigitOff(day, eventDate) || isOfTitle(verb, text, article)));
  const isAlone = named.length === 0 && days.length === 1 && !unnamed.test(text.replace(sameDay, ''));
  const [one, ...more] = isAlone ? then : named;
  const isOther =
    one !== undefined &&
    more.length === 0 &&
    days.every(({ day, isSpan }) => day !== eventDate && !isSpan) &&
    daysApart(one.day, eventDate) <= near &&
    one.day <= date;
  return isOther
    ? [problem('event-otherwise', { eventDate, found: one.found }, { file, ...placeOf(['eventDate']) })]
    : checkOpeningDay(article, file);
}

/** True where the title tells what took place on a day, and the event's own is in no other words of the text. */
const isOfTitle = (verb: string, text: string, { front: { title, eventDate = '' } }: Article): boolean =>
  title.includes(verb) && !new RegExp(`(?<!\\d)${String(Number(eventDate.slice(-2)))}[日号號]`, 'u').test(text);

/** An announcement names the day that is to come; in another year a day is told anyway (rules.ts). */
export function checkEventDay({ front, body, placeOf }: Article, file: string): Problem[] {
  const { date, eventDate } = front;
  if (!eventDate || !isDay(date) || !isDay(eventDate) || eventDate <= date) return [];
  const year = date.slice(0, 4);
  if (eventDate.slice(0, 4) !== year) return [];
  const text = [front.title, front.summary ?? '', textOf(body)].join('\n');
  const named = matchesIn(text, anyDay)
    .filter(({ index }) => isCivil(text, index))
    .map(({ groups = {} }) => dayOf(groups, 'on'))
    .map(({ year: own = year, monthDay }) => `${own}-${monthDay}`);
  const isPast = named.length > 0 && named.every((one) => one <= date);
  return isPast ? [problem('event-after-report', { date, eventDate }, { file, ...placeOf(['eventDate']) })] : [];
}
