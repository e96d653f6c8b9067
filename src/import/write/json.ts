/** A record as `--json` prints it: one object, paragraphs as plain text. */

import type { RepairItem } from '../../content/schema/front-matter.ts';
import type { ImportedArticle } from '../extract/record.ts';
import type { Block } from '../page.ts';
import { mendCertain } from './certain-repairs.ts';

/** What programs read; the fields of the contract first. */
export interface JsonRecord {
  file: string;
  title: string | null;
  date: string | null;
  source: string | null;
  author: string | null;
  editor: string | null;
  paragraphs: string[];
  /** Lines beside the title that belong to it (引题, 副题). */
  subtitles?: string[];
  /** What is certain and is mended in the article that is written; `paragraphs` are as the source has them. */
  repairs: RepairItem[];
  flags: ImportedArticle['flags'];
  dropped: ImportedArticle['dropped'];
  description?: string;
  uploaded?: string;
  views?: number;
  url?: string;
  tags?: string[];
  sections?: string[];
  /** The page that is the same article in the other script. */
  pair?: string;
  changes: Record<string, number>;
}

/** @example jsonOf(article).paragraphs */
export function jsonOf(article: ImportedArticle): JsonRecord {
  const changes: Record<string, number> = {};
  for (const { kind } of article.changes) changes[kind] = (changes[kind] ?? 0) + 1;
  const subtitles = article.blocks.filter(({ role }) => role === 'subtitle').map(({ text }) => text);
  return {
    file: article.file,
    title: article.title,
    date: article.date && article.time ? `${article.date}T${article.time}` : article.date,
    source: article.source,
    author: article.author,
    editor: article.editor,
    paragraphs: article.blocks.filter(({ role }) => role !== 'subtitle').flatMap(textsOf),
    ...(subtitles.length > 0 && { subtitles }),
    repairs: mendCertain(article).repairs,
    flags: article.flags,
    dropped: article.dropped.filter(({ reason }) => reason !== 'title'),
    ...(article.summary && { description: article.summary }),
    ...(article.uploaded && { uploaded: article.uploaded }),
    ...(article.views !== null && { views: article.views }),
    ...(article.url && { url: article.url }),
    ...(article.tags.length > 0 && { tags: article.tags }),
    ...(article.sections.length > 0 && { sections: article.sections }),
    ...(article.pair && { pair: article.pair }),
    changes,
  };
}

/** The lines of a block: a table's rows, a picture's caption. */
function textsOf({ kind, text, caption }: Block): string[] {
  if (kind === 'image') return caption ? [caption] : [];
  return kind === 'table' ? text.split('\n').map((row) => row.replaceAll('\t', ' ')) : [text];
}
