/** Where, when and by whom news was sent: the dateline (电头) of a first paragraph, and the names in and behind it. */
import { dateline, isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { standing } from '../standing.ts';
import { readCredit } from './byline.ts';
import { claim, dateClaim } from './claims.ts';
import { isCreditLine, readCredits } from './credit-line.ts';
import { openingCredit } from './opening-credit.ts';
import { openingReporters } from './opening-reporters.ts';
import { readProvenance } from './provenance.ts';
import { ranks } from './ranks.ts';
import { readRoles } from './roles.ts';
import { tidy } from './values.ts';
import { readWire } from './wire.ts';

/** Who reports, in the bracket before the first sentence: `（本报记者 林美华）`. */
const inBracket = new RegExp(`[（(]((?:本[报网刊台]|${standing})*(?:记者|通讯员)[^）)]{2,40})[)）]`);

/** Reads the dateline of a first paragraph, which stays in the text. */
export function readDateline(text: string): Claim[] {
  const folded = foldScript(text.slice(0, 200));
  const reporter = inBracket.exec(folded.slice(0, 70));
  const day = /^[（(【[]([^）)】\]]{0,14})[)）】\]]/.exec(text)?.[1];
  return [
    ...(reporter ? [] : [...staffInBracket(folded, text), ...reportedOn(folded, text)]),
    ...(reporter || openingOf(text).length > 0 ? [] : reporterInDateline(folded, text)),
    ...(reporter
      ? claim('author', text.slice(reporter.index + 1, reporter.index + reporter[0].length - 1), ranks.byline)
      : []),
    ...(reporter ? [] : creditsBehind(text)),
    ...dateClaim('date', day, ranks.dateline, { kind: 'date-from-dateline', quote: day ?? '' }),
    ...(reporter ? [] : [...openingReporters(text), ...openingOf(text), ...reportingBefore(folded, text)]),
    ...outletBefore(text),
    ...openingCredit(text),
    ...readCredit(text),
    ...readWire(text),
    ...sourceOfDateline(text),
  ];
}

/** Who reports, with the day, before the colon of the first sentence: `东方网通讯员丁一、记者贺二1月11日报道：`. */
const each = '(?:记者|通讯员|实习生)[\\s　]*(?:\\p{Script=Han}{2,4}?[、\\s　]+)*?\\p{Script=Han}{2,4}?';
const dated = new RegExp(
  `^[\\s　]*(?:本[报网台刊站]|\\p{Script=Han}{2,8}?[报社网台])?(?<who>${each}(?:[、，\\s　]*${each})*)[\\s　]*(?:\\d{1,2}月)?\\d{1,2}日[\\s　]*\\p{Script=Han}{0,6}?(?:报道|报导|电|讯)[\\s　]*[:：，]`,
  'u',
);

function reportedOn(folded: string, text: string): Claim[] {
  const who = dated.exec(folded)?.groups?.who;
  const names = who?.split(/[、，\s　]*(?:记者|通讯员|实习生)[\s　]*|[、\s　]+/).filter(Boolean);
  if (!who || !names?.every(isName)) return [];
  const at = folded.indexOf(who);
  return claim('author', text.slice(at, at + who.length), ranks.byline);
}

/** Reporters of any desk, in the bracket behind what opens a text: `本站讯（职工通讯员 丁一 贺二）`. */
const staff =
  /^[^。！？（(]{0,40}?[（(【](?:[^（()）【】。！？]{2,24}?[，,][\s　]*)?(?<who>\p{Script=Han}{0,8}?(?:记者|通讯员)[\s　:：]+(?<names>\p{Script=Han}{2,4}(?:[、\s　]+(?:\p{Script=Han}{0,8}?(?:记者|通讯员)[\s　:：]*)?\p{Script=Han}{2,4})*))[)）】](?=[\s　]*\S)/u;

function staffInBracket(folded: string, text: string): Claim[] {
  const { who, names } = staff.exec(folded)?.groups ?? {};
  const words = names?.replace(/\p{Script=Han}{0,8}?(?:记者|通讯员)/gu, ' ').split(/[、\s　:：]+/);
  if (!who || !words?.filter(Boolean).every(isName)) return [];
  const at = folded.indexOf(who);
  return claim('author', text.slice(at, at + who.length), ranks.byline);
}

const name = '(?!综合|摄影|连线|专题|采访|报道|报导|通讯员|实习生)\\p{Script=Han}{2,4}?';

/** The names of reporters, and of those who helped them. */
const reporters = `(?:本[报刊台网社]|\\p{Script=Han}{2,6}[报社网台])?(?:${standing}|驻\\p{Script=Han}{2,6})*记者[\\s　]*(?:${name}[、\\s　]+)*${name}(?:[\\s　、]*(?:通讯员|实习生)[\\s　]*${name}(?:[、\\s　]+${name})*){0,2}`;

/** Who reports, before the colon of the first sentence: `【本報訊】記者林美華報道：`. */
const reporting = new RegExp(
  `^[\\s　]*(?:[【〔（([][^【】〔〕（()）[\\]]{1,16}[】〕）)\\]][\\s　]*)?(?<who>${reporters})[\\s　]*(?:\\p{Script=Han}{2,6}?)??(?:综合|摄影|连线|专题|采访)*(?:报道|报导|摄)[\\s　]*[:：]`,
  'u',
);

/** Who reports, behind the dateline and what it announces: `江城社河口4月2日电　题：老秤　江城社记者 林美华`. */
const behindDateline = new RegExp(
  `^[\\s　]*\\p{Script=Han}[^，。；！？]{3,24}日?[\\s　]*[电讯](?:[\\s　]*题[:：][^。！？]{2,40}?)?[\\s　]+(?<who>${reporters})(?=[\\s　]|$)`,
  'u',
);

function reportingBefore(folded: string, text: string): Claim[] {
  const who = (reporting.exec(folded) ?? behindDateline.exec(folded))?.groups?.who;
  if (!who) return [];
  const names = who
    .slice(who.indexOf('记者') + 2)
    .replace(/通讯员|实习生/g, ' ')
    .split(/[、\s　]+/)
    .filter(Boolean);
  if (!names.every(isName)) return [];
  const from = folded.indexOf(who);
  const at = from + /^(?:(?![本驻首特])\p{Script=Han}{2,6}[报社网台](?=.*记者))?/u.exec(who)![0].length;
  return claim('author', text.slice(at, from + who.length), ranks.byline);
}

/** Who reports, of which paper or office, in the bracket before the first sentence. */
const opening = new RegExp(
  String.raw`^[\s　]*[（(【〔[]\s*(?:(?<source>《[^《》]{2,12}》|\p{Script=Han}{1,8}[报社网台刊讯])?[\s　]*(?<office>(?:${standing})*(?:记者|通讯员))|\p{Script=Han}{2,12}[处部会室组科委院校社馆](?=[\s　]))[\s　]*(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*)\s*[)）】〕\]](?=\s*\S)`,
  'u',
);

/** @example openingOf('（晨讯记者 蔡欣怡）书报室重开。') // source 晨讯, author 记者 蔡欣怡 */
function openingOf(text: string): Claim[] {
  const folded = foldScript(text.slice(0, 80));
  const groups = opening.exec(folded)?.groups;
  if (!groups) return [];
  const names = groups.names!;
  if (!names.split(/[、\s　]+/).every(isName)) return [];
  const end = folded.indexOf(names) + names.length;
  const from = folded.indexOf(groups.office ?? names);
  const at = groups.source && !/^[本我]/.test(groups.source) ? folded.indexOf(groups.source) : -1;
  const source = at < 0 ? '' : tidy(text.slice(at, at + groups.source!.length));
  return [
    ...claim('source', source, ranks.dateline, { kind: 'source-from-dateline', quote: text.slice(0, end + 1).trim() }),
    ...claim('author', text.slice(from, end), ranks.byline),
  ];
}

/** Who reports, behind where and when in one bracket: `（渡口晚报3月7日讯 记者丁一）`. */
const inDateline = new RegExp(
  `^[\\s　]*[（(【〔[][^（()）【】〔〕[\\]]{2,24}[讯电][\\s　,，]+(?<who>${reporters})[\\s　]*(?:报道|报导|摄)?[)）】〕\\]]`,
  'u',
);

function reporterInDateline(folded: string, text: string): Claim[] {
  const who = inDateline.exec(folded)?.groups?.who;
  return who ? claim('author', text.slice(folded.indexOf(who), folded.indexOf(who) + who.length), ranks.byline) : [];
}

/** Credits in a bracket behind the dateline: `本网讯（丁一 文/图）`. */
function creditsBehind(text: string): Claim[] {
  const inner = /^[\s　]*[【〔]?\p{Script=Han}{1,8}[讯電电訊][】〕]?[\s　]*[（(]([^（()）]{2,40})[)）]/u.exec(
    text,
  )?.[1];
  if (!inner) return [];
  return isCreditLine(inner)
    ? readCredits(inner)!
    : readRoles(inner, ranks.byline).filter(({ field }) => field === 'author');
}

/** An outlet alone in the bracket before the first sentence, or where the text is taken from: `〔中央社〕`, `（转载自《晨报》）`. */
function outletBefore(text: string): Claim[] {
  const [whole, inner] = /^[\s　]*[（(【〔[]([^（()）【】〔〕[\]]{2,24})[)）】〕\]](?=\s*\S)/u.exec(text) ?? [];
  if (!whole || !inner) return [];
  const flag = { kind: 'source-from-dateline', quote: whole.trim() };
  if (/^(?![本我])\p{Script=Han}{2,8}[社报网]$/u.test(foldScript(inner)))
    return claim('source', inner, ranks.dateline, flag);
  return readProvenance(inner).map((one) => (one.field === 'source' ? { ...one, flag } : one));
}

/** The agency of a dateline. @example sourceOfDateline('中央社台北4日電') // [{ field: 'source', value: '中央社', … }] */
export function sourceOfDateline(text: string): Claim[] {
  const line = dateline.exec(foldScript(text.slice(0, 80)));
  // 据新华社… names the agency on which the report draws.
  const source = line?.groups?.source?.replace(/^据/, '');
  if (
    !line ||
    !source ||
    !/(?:网|社|报|台|在线|频道|日报|晚报|早报|时报|商报|周刊|导报)$/.test(source) ||
    /^(?:本|我)(?:网|社|报|台|刊|站)$/.test(source)
  )
    return [];
  const start = line[0].indexOf(source);
  const quote = text.slice(0, line[0].length).trim();
  return claim('source', text.slice(start, start + source.length), ranks.dateline, {
    kind: 'source-from-dateline',
    quote,
  });
}
