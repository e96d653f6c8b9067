/**
 * Who wrote an article, where the text itself says it: a byline of its own, a bracket at the end, a dateline
 * at the beginning. Newsroom terms: 记者 reporter, 通讯员 correspondent, 电头 dateline.
 */
import { credit, dateline } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Flag } from '../page.ts';
import { findDates } from './dates.ts';
import { readLabels, tidy } from './labels.ts';
import { ranks } from './metadata.ts';
import { type Claims, claim } from './record.ts';

const closingBracket = /[（(【[]([^（()）【】[\]]{2,60})[)）\]】][。]?\s*$/;
const people = /记者|通讯员|特约|撰稿|作者|文[/／:：]|图[/／:：]|摄影|供稿|供图|报道组|实习生/;
const notNames =
  /完|续|图|转载|上|下|略|待|注|代|章|签|组|节选|摘要|全文|讯|暂|简称|以下|括号|单位|排名|不分|年|月|日|等|元|人|名|届|次|号|个/;

/** A line that is only a byline. The square before it is decoration; the office 本报记者 is part of it. */
export function readByline(line: string, claims: Claims): void {
  const bare = line.replace(/^[\s□■●◆○◎△▲☆★※—\-–（(【[]+|[\s）)】\].。]+$/g, '').trim();
  const labels = readLabels(bare).filter(({ kind }) => kind === 'author' || kind === 'photographer');
  if (labels.length > 0) {
    for (const { kind, value } of labels) claim(claims, kind as 'author' | 'photographer', value, ranks.byline);
    return;
  }
  claim(claims, 'author', withoutOffice(bare), ranks.byline);
}

/** `文/张三` names the author; 文 is a label there, 记者 is an office and stays. */
const withoutOffice = (text: string): string =>
  text
    .replace(/^(?:文|图文|文图|撰文|供稿|采写|报道|文字)\s*(?:[·、&]?\s*图)?\s*[/／|:：]\s*/, '')
    .replace(/\s*[/／]?(?:文|文\/图|摄影报道|报道)$/, '')
    .trim();

/**
 * The credits in brackets at the end of a paragraph; returns the paragraph without them.
 * @example readEnding('……座谈会。(記者 黃萍)', {}, [])
 */
export function readEnding(text: string, claims: Claims, flags: Flag[]): string {
  const match = /[)）\]】]。?\s*$/.test(text.slice(-8)) ? closingBracket.exec(text) : null;
  if (!match) return text;
  const inner = match[1]!.trim();
  const folded = foldScript(inner);
  const before = text.slice(0, match.index).trimEnd();
  const labelled = readLabels(inner);
  const known = labelled.filter(
    ({ kind }) =>
      kind === 'editor' || kind === 'author' || kind === 'source' || kind === 'photographer' || kind === 'reviewer',
  );
  if (known.length > 0 && labelled[0]!.start === 0) {
    for (const { kind, value } of known) if (kind !== 'reviewer') claim(claims, kind as 'editor', value, ranks.after);
    return before;
  }
  if (!/[。！？”」』…]$/.test(before)) return text;
  if (people.test(folded) && inner.length <= 40) {
    claim(claims, 'author', withoutOffice(tidy(inner)), ranks.byline);
    return before;
  }
  if (
    /^\p{Script=Han}[ 　]?\p{Script=Han}{1,2}$|^\p{Script=Han}{2,3}[ 　、]\p{Script=Han}{2,3}$/u.test(inner) &&
    !notNames.test(folded)
  ) {
    claim(claims, 'author', inner, ranks.guess);
    flags.push({ kind: 'author-guessed', quote: inner });
    return before;
  }
  return text;
}

/** Reads a bracket with paper, reporter and place. */
export function readCredit(text: string, claims: Claims): void {
  const groups = credit.exec(foldScript(text))?.groups;
  for (const field of ['source', 'author'] as const) {
    const value = groups?.[field];
    const start = value === undefined ? -1 : foldScript(text).indexOf(value);
    if (value !== undefined && start >= 0) claim(claims, field, text.slice(start, start + value.length), ranks.byline);
  }
}

/** Reads the dateline of a first paragraph, which stays in the text. */
export function readDateline(text: string, claims: Claims, flags: Flag[]): void {
  const folded = foldScript(text);
  const reporter = /[（(]((?:本[报网刊台]|特约|实习)*(?:记者|通讯员)[^）)]{2,40})[)）]/.exec(folded.slice(0, 70));
  if (reporter)
    claim(claims, 'author', text.slice(reporter.index + 1, reporter.index + reporter[0].length - 1), ranks.byline);
  const day = /^[（(【[]([^）)】\]]{0,14})[)）】\]]/.exec(text)?.[1];
  const [found] = day ? findDates(day) : [];
  if (found) {
    if (!claims.date) flags.push({ kind: 'date-from-dateline', quote: day });
    claim(claims, 'date', found.date, ranks.dateline);
  }
  readCredit(text, claims);
  const line = dateline.exec(folded.slice(0, 80));
  const source = line?.groups?.source;
  if (
    !line ||
    !source ||
    !/(?:网|社|报|台|在线|频道|日报|晚报|早报|时报|商报|周刊|导报)$/.test(source) ||
    /^(?:本|我)(?:网|社|报|台|刊|站)$/.test(source)
  )
    return;
  const start = line[0].indexOf(source);
  if (!claims.source) flags.push({ kind: 'source-from-dateline', quote: text.slice(0, line[0].length).trim() });
  claim(claims, 'source', text.slice(start, start + source.length), ranks.dateline);
}
