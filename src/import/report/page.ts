/** What the report says of one page: enough to judge it without opening the source. */
import { doubtOf } from '../../content/review-kinds.ts';
import type { ImportedArticle } from '../extract/record.ts';
import type { Change, Dropped, Flag } from '../page.ts';

/**
 * `new` and `updated` were written; `done` was not touched, since nothing has changed; `edited` was left as
 * an editor made it, `removed` as an editor deleted it; `skipped` is no article, or cannot be one; `failed` was tried.
 */
export type PageStatus = 'new' | 'updated' | 'done' | 'edited' | 'removed' | 'skipped' | 'failed';

/** One page in the report. */
export interface PageReport {
  name: string;
  title: string;
  status: PageStatus;
  /** The higher, the sooner a person should look. */
  doubt: number;
  id?: string;
  path?: string;
  /** Its source as it is kept, from the archive's folder. */
  original?: string;
  date?: string | null;
  source?: string | null;
  author?: string | null;
  editor?: string | null;
  /** Of the old site. */
  sections?: string[];
  /** The page that is the same article in the other script: both became one. */
  pair?: string;
  flags: Flag[];
  changes: { kind: string; count: number; examples: Change[] }[];
  dropped: Dropped[];
  /** Of failed pages the error; of skipped ones the reason, a key of words.json. */
  error?: string;
}

const examples = 5;
const droppedLines = 40;
const quoteLength = 80;

/** The report's entry for an article. */
export function reportOf(
  article: ImportedArticle,
  status: PageStatus,
  place: { id?: string; path?: string; original?: string } = {},
): PageReport {
  const kinds = new Map<string, Change[]>();
  for (const change of article.changes) {
    const list = kinds.get(change.kind);
    if (list) list.push(change);
    else kinds.set(change.kind, [change]);
  }
  return {
    name: article.file,
    title: article.title ?? '',
    status,
    doubt: doubtOf(article.flags),
    ...(place.id && { id: place.id, path: place.path }),
    ...(place.original && { original: place.original }),
    date: article.date,
    source: article.source,
    author: article.author,
    editor: article.editor,
    ...(article.sections.length > 0 && { sections: article.sections }),
    ...(article.pair && { pair: article.pair }),
    flags: article.flags,
    changes: [...kinds].map(([kind, list]) => ({ kind, count: list.length, examples: list.slice(0, examples) })),
    dropped: article.dropped
      .filter(({ reason }) => reason !== 'title')
      .slice(0, droppedLines)
      .map(({ text, reason }) => ({ text: text.slice(0, quoteLength), reason })),
  };
}

/** The report's entry for a page that gave no article. */
export const unreadReport = (name: string, status: 'skipped' | 'failed', error: string, title = ''): PageReport => ({
  name,
  title,
  status,
  doubt: status === 'failed' ? 99 : 0,
  flags: [],
  changes: [],
  dropped: [],
  error,
});
