/** The credits in brackets, or behind a dash, at the end of a text: who wrote or edited it, where it comes from. */
import { dateline, isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { affiliatedNames } from './affiliation.ts';
import { saidAuthor } from './author-said.ts';
import { withoutDeed } from './byline.ts';
import { claim, dateClaim } from './claims.ts';
import { creditBeforeLabel, isCreditLine, outletReporter, readCredits, readRoles } from './credit-line.ts';
import { isRole } from './credit-words.ts';
import { sourceOfDateline } from './dateline.ts';
import { type LabelKind, readLabels } from './labels.ts';
import { withoutOffice } from './offices.ts';
import { isMedium } from './outlets.ts';
import { readStatement } from './provenance.ts';
import { ranks } from './ranks.ts';
import { reportedFrom } from './reported-from.ts';
import { secondName } from './spread-names.ts';
import { isTransliterated } from './transliterated.ts';
import { tidy } from './values.ts';
import { isOwnReport } from './vouch.ts';
import { isWire, readWire } from './wire.ts';

const closingBracket = /[（(【[]([^（()）【】[\]]{2,60})[)）\]】][。]?\s*$/;
const people = /记者|通讯员|特约|撰稿|作者|文[/／:：]|图[/／:：]|摄影|供稿|供图|报道组|实习生/;
const notNames =
  /完|续|图|详细|更多|原文|链接|视频|首发|转载|上|下|略|待|注|代|章|签|组|节选|摘要|全文|讯|暂|简称|以下|括号|单位|排名|不分|年|月|日|等|元|人|名|届|次|号|个/;

const isCredit = (kind: LabelKind): kind is 'editor' | 'author' | 'source' | 'photographer' =>
  kind === 'editor' || kind === 'author' || kind === 'source' || kind === 'photographer';

/** When somebody wrote it, behind his name. */
const written = /[\s　，,]*(?:[写寫撰][于於]|作[于於]|完稿[于於]|定稿[于於]|[记記][于於]).{0,24}$/u;

/** An outlet in a bracket, or its reporter, and in a line of its own who the author is. */
function aloneIn(inner: string, before: string): Claim[] {
  const sent = /^$|[。！？”」』…）]$/.test(before) ? outletReporter(inner) : undefined;
  if (sent) return [...claim('author', sent.author, ranks.byline), ...claim('source', sent.outlet, ranks.byline)];
  if (
    isMedium(inner) &&
    !/[:：]/.test(inner) &&
    inner.length <= longestOutlet &&
    !isOwnReport(inner) &&
    /^$|[。！？”」』…）)】]$/.test(before)
  )
    return claim('source', inner, ranks.after);
  const own = before === '' ? withoutOffice(inner) : inner;
  if (own !== inner) return claim('author', own, ranks.guess, { kind: 'author-guessed', quote: inner });
  return before === '' || isSentence(before)
    ? claim('author', saidAuthor(inner) ?? affiliatedNames(inner) ?? '', ranks.byline)
    : [];
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

/** A bracket that is nothing but a paper's name. @example outletAlone('【江城日报】') // source 江城日报 */
export const outletAlone = (line: string): Claim[] => {
  const inner = /^[\s　]*[（(【〔[]([^（()）【】〔〕[\]]{2,10})[)）】〕\]][\s　]*$/u.exec(line)?.[1] ?? '';
  return isMedium(inner) && !isOwnReport(inner) ? claim('source', inner, ranks.after) : [];
};

/** On what report a text draws: `据5月6日《江口日报》报道`. */
const reportedIn =
  /^据[ 　]*(?:(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日)?[ 　]*(?<outlet>《[^》]{2,20}》.{0,12}?|\p{Script=Han}{2,12}[报社网刊])(?:报道|消息)?$/u;

/** Of a report from somewhere; between words it may be a title's. */
const placed = /[\s　](?!综合|摄影|采访|联合|独家|专题)\p{Script=Han}{2,4}(?:报道|报导)$/u;
const isSentence = (before: string): boolean => /[。！？”」』…）)]$/.test(before);

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
  const alone = aloneIn(inner, before);
  if (alone.length > 0) return { text: before, claims: alone };
  const sent = before === '' ? sourceOfDateline(inner) : [];
  if (sent.length > 0 && dateline.exec(folded)?.[0].length === folded.length) return { text: '', claims: sent };
  const sourced = creditBeforeLabel(inner);
  if (sourced.length > 0) return { text: before, claims: sourced };
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
  if (
    roles.some(({ field }) => field === 'author' || field === 'editor') &&
    !(placed.test(folded) && !isSentence(before))
  )
    return { text: before, claims: roles };
  if (before === '' && !notNames.test(folded) && folded.split(/[、\s　]+/).every(isName))
    return { text: '', claims: claim('author', inner, ranks.guess, { kind: 'author-guessed', quote: inner }) };
  if (!/[。！？”」』…]$/.test(before)) return none;
  if (isTransliterated(inner))
    return { text: before, claims: claim('author', inner, ranks.guess, { kind: 'author-guessed', quote: inner }) };
  const wired = isWire(`（${inner}）`) ? readWire(`（${inner}）`) : [];
  if (wired.length > 0) return { text: before, claims: wired };
  const reported = reportedFrom(inner);
  if (reported.length > 0) return { text: before, claims: reported };
  // Who drew or set something is put on the account, and fills no field.
  if (isRole(folded.split(/[\s　:：/／]/)[0]!, 'other')) return { text: before, claims: [] };
  if (people.test(folded) && inner.length <= 40)
    return { text: before, claims: claim('author', withoutDeed(tidy(inner)), ranks.byline) };
  if (
    !notNames.test(folded) &&
    (secondName(folded) !== undefined ||
      /^\p{Script=Han}[ 　]?\p{Script=Han}{1,2}$|^\p{Script=Han}{2,3}[ 　、]\p{Script=Han}{2,3}$/u.test(inner))
  )
    return { text: before, claims: claim('author', inner, ranks.guess, { kind: 'author-guessed', quote: inner }) };
  return none;
}

/** As many brackets stand one behind the other at most: who wrote, where it is from, who edited. */
const mostBrackets = 3;

/**
 * The credits of all brackets at the end of a paragraph, the last one first.
 * @example readEndings('……宣判。（记者丁一）（来源：渡口报）').text // '……宣判。'
 */
export function readEndings(text: string): Ending {
  const found: Ending = { text, claims: [] };
  for (let count = 0; count < mostBrackets; count++) {
    const next = readEnding(found.text);
    if (next.text === found.text || (count > 0 && next.claims.length === 0)) break;
    found.text = next.text;
    found.claims.push(...next.claims);
    if (next.claims.length === 0 || !/[)）\]】]$/.test(next.text)) break;
  }
  return found;
}
