/** What the names of a line of credits claim, each behind its role. */
import { foldScript } from '../comparable.ts';
import type { Claim, Flag } from '../page.ts';
import { claim, dateClaim, monthClaim } from './claims.ts';
import { ranks } from './ranks.ts';
import type { Role } from './role-words.ts';

/** A name in a line, and what whose it is did. */
export interface CreditSpan {
  role: Role;
  start: number;
  end: number;
}

/**
 * The doubt of a line by which somebody told the text and somebody else wrote it down: either may count as its author.
 * @example toldAndWritten('口述：張三　整理：李四') // { kind: 'author-doubtful', quote: '口述：張三　整理：李四' }
 */
export function toldAndWritten(line: string): Flag | undefined {
  const folded = foldScript(line);
  return /口述|[忆讲]述/.test(folded) && /整理|[记纪]录|撰文|执笔/.test(folded)
    ? { kind: 'author-doubtful', quote: line.trim().slice(0, 40) }
    : undefined;
}

/**
 * @param line the line of credits
 * @param spans the names in it, in any order
 * @param options `isLabelled` where a label stands before the author; `isDated` where the line has a day
 */
export function creditClaims(
  line: string,
  spans: readonly CreditSpan[],
  { isLabelled, isDated }: { isLabelled: boolean; isDated: boolean },
): Claim[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const namesOf = (role: Role) =>
    ordered
      .filter((one) => one.role === role)
      .reduce(
        (names, { start, end }, index, own) =>
          `${names}${index === 0 ? '' : gapOf(line.slice(own[index - 1]!.end, start))}${line.slice(start, end)}`,
        '',
      );
  return [
    ...claim('author', namesOf('author'), isLabelled ? ranks.credit : ranks.byline, toldAndWritten(line)),
    ...claim('editor', namesOf('editor'), ranks.after),
    ...claim('photographer', namesOf('photographer'), ranks.byline),
    ...claim('translator', namesOf('translator'), ranks.byline),
    ...(ordered.some(({ role }) => role === 'author')
      ? []
      : translatorAsAuthor(translatorIn(line, ordered), namesOf('translator'))),
    ...(isDated ? dateClaim('date', line, ranks.sidelong) : []),
    ...(isDated ? monthClaim(line, ranks.sidelong) : []),
  ];
}

/** The word for whoever translated, before the first of them or behind him. */
function translatorIn(line: string, spans: readonly CreditSpan[]): string {
  const first = spans.find(({ role }) => role === 'translator');
  if (!first) return '';
  const folded = foldScript(line);
  const before = /(?:译者|译文|翻译|编译|译)(?=(?<gap>[\s　:：／/∕|｜丨]*)$)/u.exec(folded.slice(0, first.start));
  // Two characters glued to the word may be any: 编译原理.
  if (before?.groups?.gap === '' && first.end - first.start < 3) return '';
  if (before) return line.slice(before.index, before.index + before[0].length);
  const behind = /(?:翻译|编译|译)/u.exec(folded.slice(first.end));
  const at = first.end + (behind?.index ?? 0);
  return line.slice(at, at + (behind?.[0].length ?? 0));
}

/**
 * Who translated, with the word for it, where nobody else is named: a guess, and told. Who made the text from reports in
 * other languages, 編譯, wrote it.
 * @example translatorAsAuthor('譯者', '尤三省') // author 譯者 尤三省
 */
export const translatorAsAuthor = (word: string, names: string): Claim[] =>
  word === '' || names === ''
    ? []
    : claim(
        'author',
        isCompiler(word) ? names : `${word} ${names}`,
        isCompiler(word) ? ranks.declared + 0.25 : ranks.guess,
        {
          kind: 'author-doubtful',
          quote: `${word} ${names}`,
        },
      );

const isCompiler = (word: string): boolean => foldScript(word).endsWith('编译');

/** Names stay parted as the line parts them; other words between them leave a blank. */
const gapOf = (gap: string): string => (/^[\s　]*[、，,][\s　]*$/.test(gap) ? '、' : ' ');
