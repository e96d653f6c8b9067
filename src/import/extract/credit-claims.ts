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
    ...(isDated ? dateClaim('date', line, ranks.sidelong) : []),
    ...(isDated ? monthClaim(line, ranks.sidelong) : []),
  ];
}

/** Names stay parted as the line parts them; other words between them leave a blank. */
const gapOf = (gap: string): string => (/^[\s　]*[、，,][\s　]*$/.test(gap) ? '、' : ' ');
