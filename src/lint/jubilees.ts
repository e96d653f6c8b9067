/** Anniversaries against the year that an article itself gives for the same event: 1986年建厂 … 2016年庆祝建厂二十周年. */
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { printedOf } from './printed.ts';

const year = '(?:1[89]|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3}';
/** What an article says of one body only, for the word has its kind: who founds a works is no school. */
const special =
  '[建办辦创創开開][厂廠校会會社店院园園馆館站刊行业業号號]|[建办辦]学|[建办辦]學|[开開][张張办辦]|投[产產]|通[车車]|挂牌|掛牌|[创創]刊';
/** What any body has: its name says whose it is. */
const general = '成立|[创創][立办辦建]|[设設]立|始建|落成';
/** An anniversary: of whom, of what, how many years. */
const anniversary = new RegExp(
  `(?:(?<special>${special})|(?<who>\\p{Script=Han}{2,8})(?<general>${general}))(?:的|[满滿])?(?<count>\\d{1,3}|[一二三四五六七八九十百]{1,5})[周週]年`,
  'gu',
);
const founding = new RegExp(
  `(?:(?<before>${special}|${general})[于於在]?(?<from>${year})年)|(?<since>${year})年(?:\\d{1,2}月(?:\\d{1,2}[日号號])?|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十廿]{1,3}日)?|[春夏秋冬](?:天|季)?|年?[初底末])?[，,]?(?:在|由)?(?<in>\\p{Script=Han}{0,10}?)(?<behind>${special}|${general})(?![\\d一二三四五六七八九十百]+[周週]年)`,
  'gu',
);
/** A clause in which another year than that of its date may be meant. */
const otherTime =
  /明年|去年|前年|后年|後年|来年|來年|上年|翌年|次年|当年|當年|那年|那一年|曾|以前|往年|原定|[将將]|前[任身]/u;
/** What is done about an anniversary: one that is only spoken of may be of any year. */
const isKept = /[庆慶]祝|[纪紀]念|[迎][来來]|逢|正值|[举舉][办辦行]|[庆慶][贺賀]/u;
/** What stands in an anniversary's clause before its name. */
const verbs = /^.*(?:[庆慶]祝|[纪紀]念|[迎来來]|恰逢|[适適]逢|喜逢|正[值是]|[举舉][办辦行]|[为為]了?|是|在|的)/u;

const otherYear = new RegExp(`(${year})年(?![^，。]{0,12}(?:${special}|${general}))`, 'gu');

type Dates = Pick<Article['front'], 'date' | 'eventDate'>;

const figure = (text: string): number => Number(/^\d+$/.test(text) ? text : arabicNumerals(text));
const yearOf = (text: string): number => Number(/^\d/.test(text) ? text : arabicNumerals(`${text}年`).slice(0, 4));
const clauseBefore = (text: string, index: number): string =>
  text
    .slice(0, index)
    .split(/[。！？；\n]/u)
    .at(-1)!;

/** A body by its kind: two of them in an article may have an anniversary each. */
const bodies =
  /\p{Script=Han}{2}(?:[厂廠店社院园園馆館站行]|公司|[学學中小][校学學]|[协協公商工][会會]|合作社|[车車][间間])/gu;

/** Where and when the same was founded; undefined where the text has it of several years, or of nobody who is named. */
function foundedIn(text: string, event: string, who: string | undefined): { from: number; index: number } | undefined {
  const found = matchesIn(text, founding).flatMap(({ index, groups = {} }) => {
    if ((groups.before ?? groups.behind) !== event) return [];
    const subject = clauseBefore(text, index) + (groups.in ?? '');
    return who === undefined || subject.includes(who)
      ? [{ from: yearOf(groups.from ?? groups.since ?? ''), index }]
      : [];
  });
  return new Set(found.map(({ from }) => from)).size === 1 ? found[0] : undefined;
}

/** True where the words before an anniversary name a body that the sentence of the founding, or the title, does not. */
const isAnother = (text: string, founded: number, index: number): boolean => {
  const [own = ''] = /^[^。！？；\n]*/u.exec(text.slice(founded)) ?? [];
  const known = clauseBefore(text, founded) + own;
  const start = index - clauseBefore(text, index).length;
  const clause = text.slice(start > founded ? start : founded, index);
  return matchesIn(clause, bodies).some(([name]) => !known.includes(name));
};

/** The year in which an anniversary is kept: the last year that its clause names before it, else the year of the event. */
function yearAt(text: string, index: number, { date, eventDate }: Dates): { to: number; isSaid: boolean } {
  const clause = clauseBefore(text, index);
  const said = matchesIn(clause, otherYear).at(-1)?.[1];
  const [rest = ''] = /^[^。！？；\n]*/u.exec(text.slice(index)) ?? [];
  if (otherTime.test(clause + rest) || (!said && !isKept.test(clause))) return { to: Number.NaN, isSaid: false };
  return { to: said ? yearOf(said) : Number(/^\d{4}/.exec(eventDate ?? date)?.[0]), isSaid: said !== undefined };
}

/** Each anniversary (`三十周年`) whose number is not the difference of the article's year and the year of founding that it gives. */
export function checkJubilees({ front }: { front: Dates }, file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (!alphabet.hasAny('周週') || !alphabet.hasAny('立建办辦創创开開设設落产產车車牌')) return [];
  const text = printedOf(source);
  return matchesIn(text, anniversary).flatMap(({ 0: whole, index, groups = {} }) => {
    const { count = '', special: own, general: any = '' } = groups;
    const who = own ? undefined : groups.who!.replace(verbs, '');
    if (who !== undefined && (who.length < 2 || /^[本该該我]/u.test(who))) return [];
    const at = index + (own ? 0 : whole.indexOf(any));
    const founded = foundedIn(text, own ?? any, who);
    if (!founded || (own && isAnother(text, founded.index, at))) return [];
    const { to, isSaid } = yearAt(text, at, front);
    const right = to - founded.from;
    const off = figure(count) - right;
    // Where the year is not said, the article may be of the eve, or of the winter before.
    const isNear = !isSaid && (off === 1 || (off === -1 && !front.eventDate && /-0[12]/.test(front.date)));
    if (!(right > 0) || off === 0 || Number.isNaN(off) || isNear) return [];
    const params = { from: String(founded.from), to: String(to), found: `${count}周年` };
    return [problem('wrong-interval', params, { file, ...pointIn(source)(index + whole.lastIndexOf(count)) })];
  });
}
