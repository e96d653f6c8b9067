/** The whole archive for programs: a file of JSON lines a year, both scripts of every article on one line. */
import { decodeHTML } from 'entities';
import type { ArticlePages, ArticleSummary, SiteSettings } from '../archive/index.ts';
import type { RepairItem } from '../content/schema/front-matter.ts';
import type { Rights } from '../content/schema/rights.ts';
import type { CivilDate } from '../core/date.ts';
import { type ByEdition, editions } from '../core/edition.ts';
import { absolute, articlePath, permanentPath, type TopicKind } from '../core/url.ts';

/** One article on one line. Names of fields are those of front matter; texts are plain, one block a line. */
export interface DumpedArticle {
  id: string;
  date: string;
  /** The script it was written in; the other was converted from it, unless a person wrote both. */
  script: string;
  parallel?: true;
  /** The address that lasts, which leads to the reader's edition. */
  permanent: string;
  url: ByEdition<string>;
  title: ByEdition<string>;
  summary: ByEdition<string>;
  text: ByEdition<string>;
  category?: string;
  source?: { name: string; url?: string };
  credits: { role: string; name: string }[];
  /** Tags, people, places and organisations, in Simplified and in Traditional. */
  topics: { kind: TopicKind; hans: string; hant: string }[];
  eventDate?: string;
  archivedDate?: string;
  views?: number;
  /** Ruby, which `text` leaves out since nobody searches through it: bases and their readings, as they follow. */
  readings?: Reading[];
  reviewed?: string;
  corrections: { date: string; text: string }[];
  /** Its own, or the archive's. */
  rights?: Rights;
  /** True where the source has no title and the archive made one. */
  titleSupplied?: true;
  /** What was mended, in the script it was written in. */
  repairs?: RepairItem[];
}

/** A base and what ruby says of it, in the script the article was written in. @example ['漯', 'luò'] */
type Reading = [base: string, reading: string];

/** @param html of the body, in which ruby stands as HTML has it: base, then `rt`, brackets in `rp` */
function readingsOf(html: string): Reading[] {
  const words = (part: string): string => decodeHTML(part.replace(/<[^>]+>/g, ''));
  return [...html.matchAll(/<ruby>([\s\S]*?)<\/ruby>/g)].flatMap(([, ruby]) =>
    [...ruby!.replace(/<rp>[\s\S]*?<\/rp>/g, '').matchAll(/([\s\S]*?)<rt>([\s\S]*?)<\/rt>/g)].map(
      ([, base, reading]): Reading => [words(base!), words(reading!)],
    ),
  );
}

const inBoth = (text: (edition: (typeof editions)[number]) => string): ByEdition<string> =>
  Object.fromEntries(editions.map((edition) => [edition, text(edition)])) as ByEdition<string>;

/**
 * An article for the dump; credits, source, corrections and rights in the script it was written in.
 * @param name in its permanent address
 */
export function dumpArticle(
  { home, rights }: Pick<SiteSettings, 'home' | 'rights'>,
  article: ArticleSummary,
  pages: ArticlePages,
  name: string,
): DumpedArticle {
  const written = pages.text[article.script];
  const readings = readingsOf(written.html);
  return {
    id: article.key,
    date: article.date,
    script: article.script,
    ...(article.parallel && { parallel: true as const }),
    permanent: absolute(home, permanentPath(name)),
    url: inBoth((edition) => absolute(home, articlePath(edition, article.key))),
    title: inBoth((edition) => article.text[edition].title),
    summary: inBoth((edition) => article.text[edition].summary),
    text: inBoth((edition) => pages.text[edition].plain),
    ...(readings.length > 0 && { readings }),
    ...(article.category && { category: article.category }),
    ...(written.source && { source: written.source }),
    credits: written.credits,
    topics: article.topics.map(({ kind, key, hant }) => ({ kind, hans: key, hant })),
    ...(pages.eventDate && { eventDate: pages.eventDate }),
    ...(pages.archivedDate && { archivedDate: pages.archivedDate }),
    ...(pages.views !== undefined && { views: pages.views }),
    ...(pages.reviewed && { reviewed: pages.reviewed }),
    corrections: written.corrections,
    ...((written.rights ?? rights) && { rights: written.rights ?? rights }),
    ...(pages.titleSupplied && { titleSupplied: true as const }),
    ...(pages.repairs && { repairs: pages.repairs }),
  };
}

/**
 * The list of the years' files.
 * @param years each with its number of articles
 * @param withdrawn articles that were taken back: whoever keeps a copy of the dump knows what to drop
 */
export function dumpIndex(
  settings: SiteSettings,
  years: readonly { year: string; articles: number }[],
  withdrawn: readonly { id: string; date: CivilDate }[] = [],
): string {
  const text = settings.text[settings.script];
  const index = {
    title: text.title,
    publisher: text.publisher,
    home: settings.home,
    format: 'application/jsonl; one article a line, both scripts',
    years: years.map(({ year, articles }) => ({ year, articles, url: absolute(settings.home, `/dump/${year}.jsonl`) })),
    ...(withdrawn.length > 0 && { withdrawn }),
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}
