/**
 * Who wrote an article, where the text itself says it: a byline of its own, a bracket at the end, a dateline
 * at the beginning. Newsroom terms: 记者 reporter, 通讯员 correspondent, 电头 dateline.
 */
import { creditIn, isName, reportedBy, speaker } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim, dateClaim } from './claims.ts';
import { isCreditLine, readCredits } from './credit-line.ts';
import { type LabelKind, readLabels } from './labels.ts';
import { isMedium } from './outlets.ts';
import { writtenBy } from './poster.ts';
import { readStatement } from './provenance.ts';
import { ranks } from './ranks.ts';
import { readRoles } from './roles.ts';
import { balanced, tidy } from './values.ts';
import { isOwnReport } from './vouch.ts';
import { isWire, readWire } from './wire.ts';

const closingBracket = /[（(【[]([^（()）【】[\]]{2,60})[)）\]】][。]?\s*$/;
const people = /记者|通讯员|特约|撰稿|作者|文[/／:：]|图[/／:：]|摄影|供稿|供图|报道组|实习生/;
const notNames =
  /完|续|图|详细|更多|原文|链接|视频|首发|转载|上|下|略|待|注|代|章|签|组|节选|摘要|全文|讯|暂|简称|以下|括号|单位|排名|不分|年|月|日|等|元|人|名|届|次|号|个/;

/** A line that is only a byline. The square before it is decoration; the office 本报记者 is part of it. */
export function readByline(line: string): Claim[] {
  // Paper, reporter and place in one bracket are read by readCredit.
  if (creditIn(foldScript(line))) return [];
  if (isWire(line)) return readWire(line);
  const opened = line.replace(/^[\s□■●◆○◎△▲☆★※—\-–（(【[]+|[\s.。]+$/g, '');
  // A bracket that closes what the line itself opened belongs to it: 文：张三（教师）.
  const bare = balanced(opened)
    .replace(/[\s.。]+$/, '')
    .trim();
  const roles = readRoles(bare, ranks.byline);
  if (roles.length > 0) return roles;
  const reporter = reportedBy(bare) ?? writtenBy(bare);
  if (reporter) return claim('author', reporter, ranks.byline);
  const reported = reportedFor(bare);
  if (reported.length > 0) return reported;
  const labels = readLabels(bare).flatMap(({ kind, value }) =>
    kind === 'author' || kind === 'photographer' || kind === 'recorder' ? [{ kind, value }] : [],
  );
  if (labels.length > 0)
    return labels.flatMap(({ kind, value }) =>
      kind === 'recorder'
        ? claim('author', value, ranks.guess, { kind: 'author-doubtful', quote: value })
        : claim(kind, value, ranks.credit),
    );
  return claim('author', withoutOffice(bare), ranks.byline);
}

/** Who reports for what paper, or who holds what office: `江城网记者 张三`, `茶业公会会长 张三`. */
const paperReporter =
  /^(?<paper>(?![本我])\p{Script=Han}{2,8}?[报社网台刊])(?<office>(?:首席|特[约派]|实习|见习)*(?:记者|通讯员))[\s　:：]*(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*)$/u;

function reportedFor(bare: string): Claim[] {
  const folded = foldScript(bare);
  const holder = speaker(bare);
  if (holder) return claim('author', holder, ranks.byline);
  const groups = paperReporter.exec(folded)?.groups;
  if (!groups || !groups.names!.split(/[、\s　]+/).every(isName)) return [];
  const at = groups.paper!.length;
  return [...claim('source', bare.slice(0, at), ranks.byline), ...claim('author', bare.slice(at), ranks.byline)];
}

/** `文/张三` names the author; 文 is a label there, 记者 is an office and stays. */
const withoutOffice = (text: string): string =>
  text
    .replace(
      /^(?:文|图|图文|文图|撰文|供稿|采写|报道|文字)\s*(?:[/／·、&]?\s*[图文])?(?:\s*[/／|:：]\s*|(?<=[/／·、&]\s*[图文])\s+)/,
      '',
    )
    .replace(/(?:\s*[/／]|\s+|(?=供稿|摄影报道))(?:文|文\/图|文图|摄影报道|报道|供稿)$/, '')
    .trim();

const isCredit = (kind: LabelKind): kind is 'editor' | 'author' | 'source' | 'photographer' =>
  kind === 'editor' || kind === 'author' || kind === 'source' || kind === 'photographer';

/** When somebody wrote it, behind his name. */
const written = /[\s　，,]*(?:[写寫撰][于於]|作[于於]|完稿[于於]|定稿[于於]|[记記][于於]).{0,24}$/u;

/** What is said of the author in a line of its own: `（作者张三为商会副会长）`. */
const bio =
  /^(?:本文)?作者[\s　:：]*(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*?)[，,\s　]*(?:为|系|是|现任|现为|时任)/u;

/** The same with his office before his name: `（作者系商会副秘书长张三）`. */
const holding =
  /^(?:本文)?作者[\s　:：]*(?:为|系|是|现任|现为|时任)[^，。；]{0,24}(?:会长|理事长|主席|社长|校长|院长|馆长|秘书长|总干事|主任|主编|教授|理事|监事|会员|顾问|记者|编辑|学者|作家)[\s　]*(?<names>\p{Script=Han}{2,4})$/u;

/** An outlet in a bracket, and in a line of its own who the author is. */
function aloneIn(inner: string, folded: string, before: string): Claim[] {
  if (isMedium(inner) && inner.length <= longestOutlet && !isOwnReport(inner) && /^$|[。！？”」』…]$/.test(before))
    return claim('source', inner, ranks.after);
  const names = before === '' ? (bio.exec(folded) ?? holding.exec(folded))?.groups?.names : undefined;
  if (!names?.split(/[、\s　]+/).every(isName)) return [];
  const at = folded.lastIndexOf(names);
  return claim('author', inner.slice(at, at + names.length), ranks.byline);
}

const longestOutlet = 10;

/** A name or an outlet behind a dash, alone on its line; of a name that is a guess, and told. */
function readDash(text: string): Ending {
  const value = /^[\s　]*(?:[—―–]{1,3}|-{2,3}|－{1,2})[\s　]*(\p{Script=Han}{2,10})[\s　]*$/u.exec(text)?.[1] ?? '';
  const folded = foldScript(value);
  if (isMedium(value) && !isOwnReport(value)) return { text: '', claims: claim('source', value, ranks.after) };
  if (!isName(folded) || folded.length < 3) return { text, claims: [] };
  return { text: '', claims: claim('author', value, ranks.guess, { kind: 'author-guessed', quote: text.trim() }) };
}

/** On what report a text draws: `据5月6日《江口日报》报道`. */
const reportedIn =
  /^据[ 　]*(?:(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日)?[ 　]*(?<outlet>《[^》]{2,20}》.{0,12}?|\p{Script=Han}{2,12}[报社网刊])(?:报道|消息)?$/u;

/** A paragraph without the credits at its end, and what they say. */
interface Ending {
  text: string;
  claims: Claim[];
}

/**
 * The credits in brackets at the end of a paragraph.
 * @example readEnding('……座谈会。(記者 黃萍)') // { text: '……座谈会。', claims: [{ field: 'author', … }] }
 */
export function readEnding(text: string): Ending {
  const none: Ending = { text, claims: [] };
  const match = /[)）\]】]。?\s*$/.test(text.slice(-8)) ? closingBracket.exec(text.slice(-80)) : null;
  if (!match) return readDash(text);
  const inner = match[1]!.trim().replace(written, '');
  const folded = foldScript(inner);
  const before = text.slice(0, Math.max(0, text.length - 80) + match.index).trimEnd();
  const stated = readStatement(`（${inner}）`);
  if (stated.length > 0 || (before === '' && isOwnReport(inner))) return { text: before, claims: stated };
  const credits = isCreditLine(inner) ? readCredits(inner) : undefined;
  if (credits && (before === '' || /[。！？”」』…）]$/.test(before))) return { text: before, claims: credits };
  const alone = aloneIn(inner, folded, before);
  if (alone.length > 0) return { text: before, claims: alone };
  const labelled = readLabels(inner);
  const known = labelled.flatMap(({ kind, value }) =>
    isCredit(kind) || kind === 'reviewer' || kind === 'heading' ? [{ kind, value }] : [],
  );
  if (known.length > 0 && labelled[0]!.start === 0) {
    const claims = known.flatMap(({ kind, value }) => (isCredit(kind) ? claim(kind, value, ranks.after) : []));
    if (labelled[0]!.kind === 'source') claims.push(...dateClaim('date', inner, ranks.sidelong));
    return { text: before, claims };
  }
  const origin = reportedIn.exec(folded)?.groups;
  if (origin) {
    const at = folded.indexOf(origin.outlet!);
    return { text: before, claims: claim('source', tidy(inner.slice(at, at + origin.outlet!.length)), ranks.after) };
  }
  const roles = readRoles(inner, ranks.byline);
  // A photographer's bracket belongs to the caption.
  if (roles.some(({ field }) => field !== 'photographer')) return { text: before, claims: roles };
  if (before === '' && !notNames.test(folded) && folded.split(/[、\s　]+/).every(isName))
    return { text: '', claims: claim('author', inner, ranks.guess, { kind: 'author-guessed', quote: inner }) };
  if (!/[。！？”」』…]$/.test(before)) return none;
  if (people.test(folded) && inner.length <= 40)
    return { text: before, claims: claim('author', withoutOffice(tidy(inner)), ranks.byline) };
  if (
    /^\p{Script=Han}[ 　]?\p{Script=Han}{1,2}$|^\p{Script=Han}{2,3}[ 　、]\p{Script=Han}{2,3}$/u.test(inner) &&
    !notNames.test(folded)
  )
    return { text: before, claims: claim('author', inner, ranks.guess, { kind: 'author-guessed', quote: inner }) };
  return none;
}

/** Reads a bracket with paper, reporter and place. */
export function readCredit(text: string): Claim[] {
  const folded = foldScript(text.slice(0, 200));
  const groups = creditIn(folded);
  return (['source', 'author'] as const).flatMap((field) => {
    const value = groups?.[field];
    const start = value === undefined ? -1 : folded.indexOf(value);
    return value === undefined || start < 0 ? [] : claim(field, text.slice(start, start + value.length), ranks.byline);
  });
}
