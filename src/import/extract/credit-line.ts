/**
 * Credits in any order: offices, roles, names, where a text is taken from, when and where it was written. A line is one
 * where every word of it is read: `（荣誉会长 丁一 撰）`, `渡口晚报记者 丁一 摄影 贺二`, `作者：丁一　转自《渡口》第3期`.
 */
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { CreditReading } from './credit-reading.ts';
import { hint } from './credit-words.ts';
import { readNewsroomLine } from './newsroom-line.ts';
import { ranks } from './ranks.ts';

const longest = 100;

/** The claims of a line or bracket of credits; undefined for any other text. */
export function readCredits(written: string): Claim[] | undefined {
  // A backslash stands for a stroke where keyboards have no other: `编写\\丁一`.
  const text = written.replace(/[\\＼]/g, '/');
  const folded = foldScript(text);
  const line = text.length > longest ? undefined : readNewsroomLine(text);
  if (line?.isSure) return line.claims;
  if (text.length > longest || !hint.test(folded) || /[！？!?“”"]/.test(folded)) return undefined;
  const reading = new CreditReading(text, folded);
  return reading.whole() ? reading.claims() : undefined;
}

/**
 * Who made a text, in words alone: the names of a line with their rank, and nothing of where or when.
 * @example readRoles('编辑 闻涛 郭颖', 4) // [{ field: 'editor', value: '闻涛 郭颖', rank: 4 }]
 */
export const readRoles = (text: string, rank: number): Claim[] => {
  const claims = readCredits(text) ?? [];
  return claims.some(({ field }) => field === 'source' || field === 'date')
    ? []
    : claims.map((one) => ({ ...one, rank }));
};

/**
 * Who wrote, of which outlet, alone in a line; undefined for any other.
 * @example outletReporter('江城新闻记者 张三') // { outlet: '江城新闻', author: '记者 张三' }
 */
export function outletReporter(line: string): { outlet: string; author: string } | undefined {
  const claims = readCredits(line.trim()) ?? [];
  const [outlet, author] = (['source', 'author'] as const).map((name) => claims.find(({ field }) => field === name));
  return outlet?.rank === ranks.byline && author && !claims.some(({ field }) => field === 'editor' || field === 'date')
    ? { outlet: outlet.value, author: author.value }
    : undefined;
}

/** The same with who edited it behind, as agencies print it: `江城晚报 记者 丁一 编辑 贺二`. */
export function readSentLine(line: string): Claim[] {
  const claims = readCredits(line.trim()) ?? [];
  const [first] = claims;
  return first?.field === 'source' &&
    first.rank === ranks.byline &&
    claims.length > 1 &&
    line.trimStart().replace('《', '').startsWith(first.value)
    ? claims
    : [];
}

/** Who wrote, before the label of where the text is from: `江城报·江城网记者 丁一 来源：江城报`. */
export function creditBeforeLabel(text: string): Claim[] {
  const claims = readCredits(text) ?? [];
  const isStated = claims.some(({ field, rank }) => field === 'source' && rank === ranks.after);
  return isStated && claims.some(({ field }) => field === 'author') ? claims : [];
}

/** True for a line that names who wrote or edited the text, and says nothing else. @example isCreditLine('文/丁一 图/贺二') // true */
export const isCreditLine = (text: string): boolean =>
  readCredits(text)?.some(({ field }) => field === 'author' || field === 'editor') ?? false;
