/** One page from its bytes or fields to its record, its body and its signature: what a worker does. */
import type { Edition } from '../core/edition.ts';
import { isNobody } from '../core/nobody.ts';
import { signatureOf } from './duplicates.ts';
import { claim } from './extract/claims.ts';
import { extractArticle } from './extract/extract-article.ts';
import { ranks } from './extract/ranks.ts';
import type { ImportedArticle } from './extract/record.ts';
import type { Dropped, Flag, Page } from './page.ts';
import { bounds, TooLarge } from './read/bounds.ts';
import { readMarkup, readPage } from './read/page.ts';
import { type SiteTemplate, withTemplate } from './site/template.ts';
import { scriptOf } from './write/article.ts';
import { writeBody } from './write/body.ts';
import { type CertainRepairs, certainRepairs } from './write/certain-repairs.ts';

/** Fields that a table or a feed has already told apart; they outrank what the text says. */
export interface GivenFields {
  title?: string;
  date?: string;
  source?: string;
  author?: string;
  editor?: string;
  url?: string;
  summary?: string;
  /** When the old site took it in, or last changed it. */
  uploaded?: string;
  tags?: string[];
  /** Sections of the old site: 会员动态. */
  sections?: string[];
  /** What the old site calls the translations of one post, itself among them. */
  group?: string;
}

/** A page to be understood. */
export interface Job {
  name: string;
  /** Of files. */
  bytes?: Uint8Array;
  /** Of rows and items, text or HTML. */
  text?: string;
  given?: GivenFields;
  /** What the reader of the format left out, with the reason. */
  dropped?: Dropped[];
  /** What the reader of the format doubts. */
  flags?: Flag[];
  address?: string;
  /** What the pages of its folder have in common. */
  template?: SiteTemplate;
}

/** All that is known of a page; plain data, so that it can come from a worker. */
export interface Extraction {
  article: ImportedArticle;
  script: Edition;
  body: string;
  signature: Uint32Array | undefined;
  mended: CertainRepairs;
}

/** Pure. Throws where a page exceeds its bounds. */
export function extract(job: Job): Extraction {
  const page = withTemplate(pageOf(job), job.template);
  const article = withGiven(
    extractArticle({ ...page, declared: { ...page.declared, address: page.declared.address ?? job.address } }),
    job.given ?? {},
  );
  const script = scriptOf(article);
  const text = article.blocks.map((block) => block.text).join('\n');
  const flags = text === '' ? [...article.flags, { kind: 'body-empty' }] : article.flags;
  return {
    article: { ...article, flags },
    script,
    body: writeBody(article.blocks),
    signature: signatureOf(text),
    mended: certainRepairs(article),
  };
}

/** The page of a job, before repair. */
export function pageOf({ name, bytes, text, given, dropped = [], flags = [] }: Job): Page {
  const read = bytes ? readPage(name, bytes) : readMarkup(name, text ?? '');
  if (read.blocks.length > bounds.lines) throw new TooLarge(`${bounds.lines} lines`);
  const page = { ...read, flags: [...flags, ...read.flags], dropped: [...dropped, ...read.dropped] };
  if (!given) return page;
  return { ...page, bodyOnly: true, claims: [...claim('title', given.title ?? '', ranks.given), ...page.claims] };
}

function withGiven(article: ImportedArticle, given: GivenFields): ImportedArticle {
  const { date, group: _, ...rest } = given;
  const others = Object.entries(rest).filter(
    ([field, value]) =>
      value && value.length > 0 && !((field === 'author' || field === 'editor') && isNobody(String(value))),
  );
  const settled = new Set<Flag['kind']>(
    date ? ['date-missing', 'date-year-missing', 'date-is-upload', 'date-doubtful', 'date-from-dateline'] : [],
  );
  return {
    ...article,
    ...Object.fromEntries(others),
    ...(date && { date }),
    flags: article.flags.filter(({ kind }) => !settled.has(kind)),
  };
}
