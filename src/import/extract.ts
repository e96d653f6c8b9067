/** One page from its bytes or fields to its record, its body and its signature: what a worker does. */
import type { Edition } from '../core/edition.ts';
import { isNobody } from '../core/nobody.ts';
import { foldLine } from './comparable.ts';
import { signatureOf } from './duplicates.ts';
import { extractArticle } from './extract/extract-article.ts';
import type { ImportedArticle } from './extract/record.ts';
import type { Flag, Page } from './page.ts';
import { readMarkup, readPage } from './read/page.ts';
import { scriptOf } from './write/article.ts';
import { writeBody } from './write/body.ts';

/** Fields that a table or a feed has already told apart; they outrank what the text says. */
export interface GivenFields {
  title?: string;
  date?: string;
  source?: string;
  author?: string;
  editor?: string;
  url?: string;
  summary?: string;
}

/** A page to be understood. */
export interface Job {
  name: string;
  /** Of files. */
  bytes?: Uint8Array;
  /** Of rows and items, text or HTML. */
  text?: string;
  given?: GivenFields;
  address?: string;
  /** Lines that other pages of the same folder repeat, folded, with how many pages do. */
  repeated?: Map<string, number>;
}

/** All that is known of a page; plain data, so that it can come from a worker. */
export interface Extraction {
  article: ImportedArticle;
  script: Edition;
  body: string;
  signature: Uint32Array | undefined;
}

/** Pure. Throws only for what no page can cause. */
export function extract(job: Job): Extraction {
  const page = pageOf(job);
  for (const block of page.blocks) block.hints.repeated = job.repeated?.get(foldLine(block.text)) ?? 0;
  page.declared.address ??= job.address;
  const article = withGiven(extractArticle(page), job.given ?? {});
  const script = scriptOf(article);
  const text = article.blocks.map((block) => block.text).join('\n');
  if (text === '') article.flags.push({ kind: 'body-empty' });
  return { article, script, body: writeBody(article.blocks), signature: signatureOf(text) };
}

/** The page of a job, before repair. */
export function pageOf({ name, bytes, text, given }: Job): Page {
  const page = bytes ? readPage(name, bytes) : readMarkup(name, text ?? '');
  if (given?.title) page.declared.titles.unshift(given.title);
  return page;
}

function withGiven(article: ImportedArticle, given: GivenFields): ImportedArticle {
  const { title, date, ...rest } = given;
  const others = Object.entries(rest).filter(
    ([field, value]) => value && !((field === 'author' || field === 'editor') && isNobody(value)),
  );
  const settled = new Set<Flag['kind']>([
    ...(title ? ['title-missing'] : []),
    ...(date ? ['date-missing', 'date-year-missing', 'date-is-upload'] : []),
  ]);
  return {
    ...article,
    ...Object.fromEntries(others),
    ...(title && { title }),
    ...(date && { date }),
    flags: article.flags.filter(({ kind }) => !settled.has(kind)),
  };
}
