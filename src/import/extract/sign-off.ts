/** How a text is signed below: by whom, for what outlet, on what day. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim, Dropped } from '../page.ts';
import { standing } from '../standing.ts';
import { claim, dateClaim, monthClaim } from './claims.ts';
import { findDates } from './dates.ts';
import { isAlone, monthAlone } from './months.ts';
import { outletIn } from './outlets.ts';
import { ranks } from './ranks.ts';
import { isDepartment } from './vouch.ts';

/** A publication, with its issue and the town it is of: `万隆《客声》第七期`. */
const publication =
  /^\p{Script=Han}{0,6}《[^》]{2,14}》(?:\S{0,6}期|\S{0,8}版|(?:19|20)\d{2}年?(?:\d{1,2}月)?[号號刊份期])?$/u;

/** What those who sign are, before their names, and what they did, behind them: `本报记者 张三 报道`. */
const office = new RegExp(`^(?:本[报网刊台社])?(?:${standing})*(?:记者|通讯员|撰稿人?)[:：]?`);
const deed = /(?:摄影|综合|采访)?(?:报道|报导|供稿|撰稿|采写|撰文)$/;

/** The page or the number of a paper: `第六版`. */
const issue = /^(?:总?第?[\dA-Z一二三四五六七八九十百]{1,5}[期卷版号])+$/;

/** The word between the name and the day. */
const signing = /^(?:[写作记撰]于?|完稿于?|定稿于?|脱稿于?)$/;

/**
 * What the words beside the date below a text claim, where every one of them is a name, an office or an outlet.
 * @example readSignature(['文匯社稿']) // [{ field: 'source', value: '文匯社', rank: 4 }]
 * @example readSignature(['江城晚报', '记者', '丁一', '报道']) // source 江城晚报, author 丁一
 */
export function readSignature(words: readonly string[]): Claim[] {
  const names: string[] = [];
  const sources: Claim[] = [];
  for (const word of words) {
    const folded = foldScript(word);
    const from = office.exec(folded)?.[0].length ?? 0;
    const to = folded.length - (from < folded.length ? (deed.exec(folded.slice(from))?.[0].length ?? 0) : 0);
    const outlet = publication.test(word) ? word : outletIn(word);
    if (outlet) sources.push(...claim('source', outlet, ranks.byline));
    else if (folded.slice(from, to).split('、').every(isName)) names.push(word.slice(from, to));
    else if (from < to && !issue.test(folded) && !isDepartment(word) && !signing.test(folded)) return [];
  }
  return [...sources, ...claim('author', names.join(' '), ranks.byline)];
}

/** A whole day as letters and notices are dated, with no hour and no label. */
const day =
  /^[\s　]*(?:公元|中华民国|民国)?\s*[\d〇零○Ｏ一二三四五六七八九十百]{2,5}\s*年\s*(?:[\d一二三四五六七八九十]{1,3}|元)\s*月\s*[\d一二三四五六七八九十廿卅]{1,3}\s*[日号][\s　]*$/u;

/** True for the date line of a letter or notice, which belongs to its text where the markup has it there. */
export const isDateOfLetter = ({ text, hints, kind }: Block): boolean =>
  kind !== 'image' && hints.inArticle === true && hints.repeated === 0 && !hints.field && day.test(foldScript(text));

/** When, without the year, and where it was written: `二月十八日于汉堡`. */
const writtenDay =
  /^[\s　]*(?:[一二三四五六七八九十]{1,2}|1?\d)月(?:[一二三四五六七八九十廿]{1,3}|[123]?\d)[日号](?:清?晨|凌晨|[上下中]午|深?夜|晚上?)?[\s　，,]*(?:[写作记]?[于在]\p{Script=Han}{2,8})?[\s　]*$/u;

/** Bows and wishes above a signature: it is the letter's, and belongs to its text. */
const courtesy = /(?:此致|敬礼|敬上|敬启|谨启|顺颂|谨祝|祝[你您]|安好|大安|商祺)[\s　！!。]*$/;
const longestName = 16;

/**
 * The name and the day below a text, each in a line of its own: they sign it, and are no part of it. A letter keeps the
 * name that stands below its bows, and so does a notice that an office signs.
 */
export function takeSignOff(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const lines = blocks.filter(({ kind }) => kind !== 'image');
  const at = lines.findLastIndex(
    (line, index) => isSignature(line) && isEnd(lines[index - 1]) && isDayAlone(lines[index + 1]),
  );
  const [name, day] = [lines[at], lines[at + 1]];
  if (!name || !day) return withoutLastName(blocks);
  return {
    blocks: blocks.filter((block) => block !== name && block !== day),
    claims: [
      ...claim('author', bareName(name.text), ranks.byline),
      ...dateClaim('date', day.text, ranks.sidelong),
      ...monthClaim(day.text, ranks.sidelong),
    ],
    dropped: [
      { text: name.text, reason: 'byline' },
      { text: day.text, reason: 'metadata' },
    ],
  };
}

/** A name that is the last line of the article's element is a guess: who signed it, or whom it is about. */
function withoutLastName(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const at = blocks.findLastIndex(
    (block, index) => isSignature(block) && isEnd(blocks[index - 1]) && isWholeName(block),
  );
  const [name, before, next] = [blocks[at], blocks[at - 1], blocks[at + 1]];
  const isLast = name && before?.hints.place && isBeside(before, name) && (next === undefined || !isBeside(next, name));
  if (!isLast) return { blocks, claims: [], dropped: [] };
  return {
    blocks: blocks.filter((block) => block !== name),
    claims: claim('author', bareName(name.text), ranks.guess, { kind: 'author-guessed', quote: name.text.trim() }),
    dropped: [{ text: name.text, reason: 'byline' }],
  };
}

const parentOf = ({ hints: { place = '' } }: Block): string => place.slice(0, place.lastIndexOf('/'));
const isBeside = (one: Block, other: Block): boolean => parentOf(one) === parentOf(other);

/** Names of two characters are words as often. */
const isWholeName = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && isName(foldScript(bareName(text))) && bareName(text).replace(/[\s　]/g, '').length >= 3;

const bareName = (text: string): string =>
  text.trim().replace(/^[—–－-]{1,3}[\s　]*|[\s　]*(?:(?<![全原正])文|撰)$/gu, '');

function isSignature({ text, kind, hints }: Block): boolean {
  if (kind === 'table' || text.trim().length > longestName || hints.linked > 0 || hints.repeated > 0) return false;
  const names = foldScript(bareName(text));
  return isName(names) || names.split(/[、，\s　]+/).every(isName);
}

/** A sentence of the text. */
const isEnd = (block: Block | undefined): boolean =>
  block !== undefined && /[。！？…”」』）]\s*$/.test(block.text) && !courtesy.test(foldScript(block.text));

/** True for a line that is nothing but a day, a month, or when and where something was written. */
export function isDayAlone(block: Block | undefined): boolean {
  if (!block || block.hints.linked > 0 || block.hints.repeated > 0 || block.hints.day) return false;
  if (monthAlone(block.text) !== undefined || writtenDay.test(foldScript(block.text))) return true;
  const [found, more] = findDates(block.text);
  return found !== undefined && !more && !found.time && isAlone(block.text, found);
}
