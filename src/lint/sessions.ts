/**
 * A session or an issue that the title or the summary numbers otherwise than the report below: 三届二次理事会 above, and
 * 三届一次理事会 opens in the text. One that is remembered, followed or to come is another one on purpose.
 */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { matchesIn } from '../core/matches.ts';
import { checkOrdinals } from './ordinals.ts';
import { textOf } from './texts.ts';

const numeral = '(?:\\d{1,3}|[一二三四五六七八九十百廿]{1,5})';
/** Who meets, the longer names first; without any it is whatever the other text names. */
const assemblies = [
  ['常务理事会', '常[务務]理事[会會]'],
  ['会员代表大会', '[会會][员員]代表大[会會]'],
  ['会员大会', '[会會][员員]大[会會]'],
  ['代表大会', '代表大[会會]'],
  ['会长办公会', '[会會][长長][办辦]公[会會]|[会會][长長][会會]'],
  ['理事会', '理事[会會]'],
  ['监事会', '[监監]事[会會]'],
  ['董事会', '董事[会會]'],
  ['委员会', '(?:[执執]行?|常)?委(?:[员員])?[会會]|全委[会會]'],
  ['全会', '全[会會]|全[体體][会會][议議]'],
] as const;
const assembly = assemblies.map(([, names]) => names).join('|');
const session = new RegExp(
  `第?(?<term>${numeral})[届屆](?<of>${assembly})?第?(?<time>${numeral})次(?<who>${assembly})?(?![^，。；]{0,4}(?:筹|籌)[备備])`,
  'gu',
);

/** What periodicals are called, before or behind the number of an issue. */
const periodical =
  '(?:[会會]刊|[会會][讯訊]|[简簡][报報]|通[讯訊]|期刊|[杂雜][志誌]|月刊|季刊|[双雙]月刊|《[^《》\\n]{1,12}》)[^，。；\\n]{0,4}?';
const issue = new RegExp(
  `(?<paper>${periodical})?(?<year>\\d{4}年)?(?<all>[总總])?第(?<number>${numeral})期(?!\\p{Script=Han}{0,2}(?:班|[学學][员員]|工程|[项項]目))(?<behind>[^，。；\\n]{0,3}(?:[会會]刊|[会會][讯訊]|[简簡][报報]|通[讯訊]|[杂雜][志誌]|月刊|季刊))?`,
  'gu',
);

/** A verb by which a sentence reports what happens now. */
const happens =
  /召[开開]|[举舉][行办辦]|[开開]幕|[闭閉]幕|[开開][会會]|如期|出版|付印|[编編]印|印[行出]|刊印|出刊|[发發]行|面世|[问問]世|寄出|送到/u;
/** Words by which it speaks of another session or issue, before or after this one. */
const elsewhere =
  /上[一]?[次届屆期年]|去年|前[年次届屆]|下[一]?[次届屆期]|明年|此前|曾|以[来來]|之[后後前]|以[后後]|精神|[决決][议議]|通[过過]的|[选選][举舉]的|[产產]生的|根[据據]|依[据據]|按照|落[实實]|[贯貫][彻徹]|自(?!己)|[继繼]|[从從]|[筹籌][备備]|定于|定於|[预預]定|推[迟遲]|延期|[拟擬]|即[将將]|[将將]|[届屆][时時]|回[顾顧]|比|[应應][为為]|更正|已[经經]?出/u;

interface Session {
  /** What is numbered: two texts must speak of the same. */
  what: string;
  number: string;
  written: string;
  index: number;
}

const figure = (text: string): string => (/^\d/.test(text) ? String(Number(text)) : arabicNumerals(text));
const nameOf = (found: string | undefined): string =>
  found ? (assemblies.find(([, names]) => new RegExp(`^(?:${names})$`, 'u').test(found))?.[0] ?? '') : '';

/** Sessions and issues that a text numbers. */
function sessionsIn(text: string): Session[] {
  const sessions = matchesIn(text, session).map(({ 0: written, index, groups = {} }) => ({
    what: `session ${nameOf(groups.of ?? groups.who)}`,
    number: `${figure(groups.term!)}.${figure(groups.time!)}`,
    written,
    index,
  }));
  const issues = matchesIn(text, issue).map(({ 0: written, index, groups = {} }) => {
    const { paper, year, all, behind } = groups;
    const what = all ? 'issue of all' : year ? 'issue of a year' : paper || behind ? 'issue' : 'issue of something';
    return { what, number: figure(groups.number!), written, index };
  });
  return [...sessions, ...issues];
}

/** True where one may be the other: neither names another assembly. */
const isAlike = (one: Session, other: Session): boolean =>
  one.what === other.what ||
  (one.what.startsWith('session') && other.what.startsWith('session') && [one.what, other.what].includes('session '));

/** True where the sentence of one reports that it takes place, in the year of the report. */
function isReported(text: string, { index, written }: Session, year: string): boolean {
  const [before] = /[^。！？；\n]*$/.exec(text.slice(Math.max(0, index - 80), index)) ?? [''];
  const [after] = /^[^。！？；\n]*/.exec(text.slice(index + written.length, index + written.length + 80)) ?? [''];
  const sentence = before + after;
  const other = /(\d{4})年/.exec(sentence)?.[1];
  return happens.test(sentence) && !elsewhere.test(sentence) && (other === undefined || year.startsWith(other));
}

/** What the rule reads of an article. */
type Read = Pick<Article, 'front' | 'body' | 'placeOf'>;

/** The session or issue of the title and of the summary, where the text reports one of another number alone. */
export function checkSessions({ front, body, placeOf }: Read, file: string): Problem[] {
  return (['title', 'summary'] as const).flatMap((key) => {
    const said = front[key] ?? '';
    if (!/[次期]/.test(said)) return [];
    const above = sessionsIn(said);
    const [one] = above;
    if (!one || one.what === 'issue of something' || above.some(({ number }) => number !== one.number)) return [];
    // A summary that says what the title says is told with it.
    if (key === 'summary' && front.title.includes(one.written.slice(0, 4))) return [];
    const text = textOf(body);
    const below = sessionsIn(text);
    // Of an issue the text may say later what paper it is of.
    if (below.some(({ what, number }) => what === 'issue of something' && number === one.number)) return [];
    const alike = below.filter((other) => isAlike(one, other));
    const [found] = alike;
    if (!found || alike.some(({ number }) => number !== found.number) || found.number === one.number) return [];
    if (checkOrdinals({ front, body, placeOf }, file).some(({ params }) => (params as { key: string }).key === key))
      return [];
    return alike.some((other) => isReported(text, other, front.date))
      ? [problem('wrong-ordinal', { title: one.written, found: found.written, key }, { file, ...placeOf([key]) })]
      : [];
  });
}
