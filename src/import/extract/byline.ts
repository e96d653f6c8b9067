/** Bylines: lines of their own that name the author of an article. 记者 is a reporter, 通讯员 a correspondent. */
import { creditIn, reportedBy, speaker } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { affiliatedNames } from './affiliation.ts';
import { claim } from './claims.ts';
import { creditBeforeLabel, readRoles, readSentLine } from './credit-line.ts';
import { describedAuthor } from './described-author.ts';
import { readLabels } from './labels.ts';
import { readNewsroomLine } from './newsroom-line.ts';
import { pairedLabels } from './paired-labels.ts';
import { paperAlone, paperAndAuthor } from './paper-and-author.ts';
import { writtenBy } from './poster.ts';
import { ranks } from './ranks.ts';
import { reportedFrom } from './reported-from.ts';
import { balanced } from './values.ts';
import { isWire, readWire } from './wire.ts';

/** A line that is only a byline. The square before it is decoration; the office 本报记者 is part of it. */
export function readByline(line: string): Claim[] {
  // Paper, reporter and place in one bracket are read by readCredit.
  if (creditIn(foldScript(line))) return [];
  if (isWire(line)) return readWire(line);
  const pair = pairedLabels(line);
  if (pair.length > 0) return pair;
  const described = describedAuthor(line);
  if (described) return claim('author', described, ranks.credit);
  const newsroom = readNewsroomLine(line);
  if (newsroom) return newsroom.claims;
  const opened = line.replace(/^[\s□■●◆○◎△▲☆★※—\-–（(【〔〖[]+|[\s.。]+$/g, '');
  // A bracket that closes what the line itself opened belongs to it: 文：张三（教师）.
  const bare = balanced(opened)
    .replace(/[\s.。]+$/, '')
    .trim();
  const roles = readRoles(bare, ranks.byline);
  if (roles.length > 0) return roles;
  const sent = readSentLine(bare);
  if (sent.length > 0) return sent;
  const names = affiliatedNames(bare);
  // A single word of three characters behind an office is as often something else.
  if (names)
    return claim(
      'author',
      names,
      ranks.byline,
      /[\s　]/.test(names) ? undefined : { kind: 'author-guessed', quote: bare },
    );
  const placed = [...reportedFrom(bare), ...creditBeforeLabel(bare)];
  if (placed.length > 0) return placed;
  const reporter = reportedBy(bare) ?? writtenBy(bare);
  if (reporter) return claim('author', reporter, ranks.byline);
  const signed = paperAndAuthor(line);
  if (signed.paper) return authorOf(line, ranks.byline);
  const holder = speaker(bare);
  if (holder) return claim('author', holder, ranks.byline);
  const labels = readLabels(bare).flatMap(({ kind, value }) =>
    kind === 'author' || kind === 'photographer' || kind === 'recorder' ? [{ kind, value }] : [],
  );
  if (labels.length > 0)
    return labels.flatMap(({ kind, value }) =>
      kind === 'recorder'
        ? claim('author', value, ranks.guess, { kind: 'author-doubtful', quote: value })
        : kind === 'author'
          ? authorOf(value, ranks.credit)
          : claim(kind, value, ranks.credit),
    );
  return authorOf(withoutDeed(bare), ranks.byline);
}

/** Who wrote, and for what paper. */
function authorOf(value: string, rank: number): Claim[] {
  const alone = paperAlone(value);
  // It may be the site's own name as well.
  if (alone) return claim('source', alone, ranks.byline, { kind: 'source-doubtful', quote: value.trim() });
  const { paper, author } = paperAndAuthor(value);
  return [...claim('author', author, rank), ...claim('source', paper, ranks.byline)];
}

/** `文/张三` names the author; 文 is a label there, 记者 is an office and stays. */
export const withoutDeed = (text: string): string =>
  text
    .replace(
      /^(?:文|图|图文|文图|撰文|供稿|采写|报道|文字)\s*(?:[/／·、&]?\s*[图文])?(?:\s*[/／|:：]\s*|(?<=[/／·、&]\s*[图文])\s+)/,
      '',
    )
    .replace(/(?:\s*[/／]|\s+|(?=供稿|摄影报道))(?:文|文\/图|文图|摄影报道|报道|供稿)$/, '')
    .trim();

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
