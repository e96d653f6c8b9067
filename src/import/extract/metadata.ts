/** Metadata from the lines that carry it: labels, bare timestamps, bylines, datelines, brackets at the end. */

import { isInterface, isName } from '../classify/patterns.ts';
import { foldScript, hanCount } from '../comparable.ts';
import type { Flag } from '../page.ts';
import { findDates, isEpoch } from './dates.ts';
import { readLabels, tidy } from './labels.ts';
import { type Claims, claim } from './record.ts';

/** How much each place is worth: a label before the text, a bare value, a label after it, a byline, a guess. */
export const ranks = {
  label: 10,
  bare: 7,
  after: 6,
  sidelong: 5,
  byline: 4,
  declared: 3,
  dateline: 2,
  guess: 1,
} as const;

const outlets =
  /(?:网|报|社|台|在线|频道|周刊|杂志|新闻|日报|晚报|商会|协会|工商联|侨联|联合会|电视|中心|委员会|局|办|处|会|部|院|厅|政府|公众号|微信|资讯|网站)$/;

/** Reads one metadata line into the claims; says what it cannot use. */
export function readMetadata(line: string, afterBody: boolean, claims: Claims, flags: Flag[]): void {
  const labelled = readLabels(line);
  const publication = /《([^》]{2,14})》/.exec(line)?.[1];
  if (publication && !afterBody) claim(claims, 'source', publication, ranks.bare);
  const rest: string[] = [];
  let from = 0;
  for (const { kind, label, value, start, end } of labelled) {
    rest.push(line.slice(from, start));
    from = end;
    const rank = afterBody ? ranks.after : ranks.label;
    if (kind === 'date' || kind === 'uploaded')
      readDate(line.slice(start, lineEnd(line, labelled, start)), kind, rank, claims, flags);
    else if (kind === 'views') claim(claims, 'views', /\d+/.exec(value)?.[0] ?? '', rank);
    else if (kind === 'reporter' || kind === 'correspondent')
      joinAuthor(claims, `${line.slice(start, end).replace(/[:：]/, ' ')}`, rank);
    else if (kind === 'author' && isPublisher(label) && outlets.test(foldScript(value)))
      claim(claims, 'source', withoutInterface(value), rank - 1);
    else if (
      kind === 'source' ||
      kind === 'author' ||
      kind === 'editor' ||
      kind === 'photographer' ||
      kind === 'translator' ||
      kind === 'url' ||
      kind === 'summary'
    )
      claim(claims, kind, withoutInterface(withoutDate(value)), rank);
  }
  rest.push(line.slice(from));
  for (const piece of rest) readBare(piece, afterBody, claims, flags);
}

/** 发布者 and the like name a user of the site, who may be an office. */
const isPublisher = (label: string): boolean => /^(?:发布|上传|发稿)/.test(foldScript(label));

const lineEnd = (line: string, labelled: { start: number }[], start: number): number =>
  labelled.find((other) => other.start > start)?.start ?? line.length;

function readDate(text: string, field: 'date' | 'uploaded', rank: number, claims: Claims, flags: Flag[]): void {
  const [found] = findDates(text);
  if (!found) return;
  if (isEpoch(found.date)) {
    flags.push({ kind: 'date-epoch', quote: found.date });
    return;
  }
  const better = !claims[field] || claims[field].rank < rank;
  claim(claims, field, found.date, rank);
  if (field === 'date' && better) claims.time = { value: found.time ?? '', rank };
}

/** What stands between labels: a timestamp, a name, an outlet. */
function readBare(piece: string, afterBody: boolean, claims: Claims, flags: Flag[]): void {
  const dates = findDates(piece);
  if (dates.length > 0) readDate(piece, 'date', afterBody ? ranks.sidelong : ranks.bare, claims, flags);
  let plain = piece;
  for (const { start, end } of dates.toReversed()) plain = `${plain.slice(0, start)}  ${plain.slice(end)}`;
  const reporter = /(?:本[报网刊台])?(?:特约|实习)?(?:记者|通讯员)[ 　]*[\p{Script=Han}、 　]{2,24}/u.exec(
    foldScript(plain),
  );
  if (reporter && !afterBody)
    joinAuthor(claims, plain.slice(reporter.index, reporter.index + reporter[0].length), ranks.bare + 1);
  for (const word of plain.split(/\s{2,}|[|｜[\]【】()（）•·]|\s+/)) {
    const text = tidy(word);
    const folded = foldScript(text);
    if (!text || isInterface(folded) || hanCount(text) < 2 || afterBody) continue;
    if (outlets.test(folded) && text.length <= 16) claim(claims, 'source', text, ranks.bare);
    else if (dates.length > 0 && isName(folded)) claim(claims, 'author', text, ranks.bare);
  }
}

/** Reporter and correspondent of one line belong together: 记者 黄萍 通讯员 伏芯语. */
function joinAuthor(claims: Claims, text: string, rank: number): void {
  const value = text.replace(/\s+/g, ' ').trim();
  if (!/\p{Script=Han}{2}/u.test(value.replace(/\S*(?:记者|記者|通讯员|通訊員)/, ''))) return;
  const held = claims.author;
  if (held && held.rank === rank && /记者|記者|通讯员|通訊員/.test(held.value)) held.value += ` ${value}`;
  else claim(claims, 'author', value, rank);
}

const withoutDate = (value: string): string => {
  const [found] = findDates(value);
  return tidy(found ? value.slice(0, found.start) : value);
};

/** Cuts words of the interface that stand after a value: `佚名 - 小 + 大`. */
function withoutInterface(value: string): string {
  const words = value.split(/\s+/);
  let keep = words.length;
  while (
    keep > 1 &&
    (isInterface(foldScript(words[keep - 1]!)) || /^[-+|·•\]［［】]+$|^[大中小]$/.test(words[keep - 1]!))
  )
    keep--;
  return words.length - keep > 1 || (keep < words.length && words.at(-1)!.length > 1)
    ? tidy(words.slice(0, keep).join(' '))
    : value;
}
