/** Everything in one article's file that a person must look at. */
import type { Article } from '../../archive/article.ts';
import type { Converters } from '../../archive/converters.ts';
import type { Problem } from '../../content/problem.ts';
import type { Definition } from '../../content/problems/define.ts';
import { problemTable } from '../../content/problems/table.ts';
import { printedText } from '../text/printed-text.ts';
import { conversionItems } from './conversion-items.ts';
import type { FileDoubts, QueueItem } from './item.ts';
import { reviewItems } from './review-items.ts';

/** An error stops publication; a warning is worth a look. */
const weights = { error: 7, warning: 2 } as const;

/** One file as it was read and checked. */
export interface CheckedFile {
  path: string;
  /** As `plainOf` has it. */
  source: string;
  /** Missing where its front matter cannot be understood. */
  article: Article | undefined;
  problems: readonly Problem[];
}

/** Pure: the same file and converters give the same doubts. */
export function doubtsOf({ path, source, article, problems }: CheckedFile, converters: Converters): FileDoubts {
  const items = problemItems(path, source, problems);
  if (article) {
    items.push(...reviewItems(article, source, printedText(article.body, source)));
    items.push(...conversionItems(article, source, converters));
  }
  return { path, title: article?.front.title ?? path, items };
}

/** What check tells, but for open reviews, which are doubts of their own. */
function problemItems(path: string, source: string, problems: readonly Problem[]): QueueItem[] {
  const offsetAt = offsetsOf(source);
  const seen = new Map<string, number>();
  return problems
    .filter(({ code }) => code !== 'review-open')
    .map((problem) => {
      const { code, severity, line, column, params, edit } = problem;
      const { message, fix } = (problemTable[code] as Definition<object>).say(params);
      const same = `${code}|${JSON.stringify(params)}`;
      const nth = seen.get(same) ?? 0;
      seen.set(same, nth + 1);
      const from = offsetAt(line, column);
      return {
        id: `${path}|problem|${same}|${nth}`,
        path,
        source: 'problem',
        kind: code,
        weight: weights[severity],
        what: message,
        cure: fix,
        suggestions: edit ? [{ value: edit.text }] : [],
        span: { from, to: Math.min(source.length, from + (edit?.length ?? 1)) },
        // A warning may be right as it is; an error stops publication.
        canAccept: severity === 'warning',
        canType: false,
      };
    });
}

/** Turns lines and columns into offsets. */
function offsetsOf(source: string): (line: number, column: number) => number {
  const starts = [0];
  for (let i = source.indexOf('\n'); i !== -1; i = source.indexOf('\n', i + 1)) starts.push(i + 1);
  return (line, column) => Math.min(source.length, (starts[line - 1] ?? source.length) + column - 1);
}
