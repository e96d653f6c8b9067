/** Suggestions while a query is being typed: names, tags and titles. */
import type { Edition } from '../../core/edition.ts';
import type { TopicKind } from '../../core/url.ts';
import type { SearchArchive } from './archive.ts';
import { startingWith } from './nearest.ts';

/** A suggestion: a topic to search for, or an article to open. */
export interface Suggestion {
  text: string;
  kind: TopicKind | 'title';
  /** Articles of a topic. */
  count?: number;
  /** Address of an article, from the site's base. */
  url?: string;
}

/** How many suggestions are made, and how many of them may be titles. */
const suggested = 8;
const titled = 3;

/**
 * Suggestions for the beginning of a query, in the reader's edition.
 * @example await suggest(archive, 'zhuma', 'zh-Hans') // [{ text: '驻马店', kind: 'place', count: 12 }]
 */
export async function suggest(archive: SearchArchive, typed: string, edition: Edition): Promise<Suggestion[]> {
  const canonical = archive.canonicalise(typed);
  if (canonical === '') return [];
  const names = await archive.names(edition);
  const place = (label: string) => archive.canonicalise(label).indexOf(canonical);
  const holding = names.map((name) => ({ name, at: place(name.label) })).filter(({ at }) => at !== -1);
  holding.sort((a, b) => Math.sign(a.at) - Math.sign(b.at) || b.name.count - a.name.count);
  const topics = [...new Set([...holding.map(({ name }) => name), ...startingWith(names, typed)])];
  const { found } = await archive.search(typed, { edition });
  const heads = found.filter(({ title }) => title !== 'none').slice(0, titled);
  const titles = await Promise.all(heads.map((one) => archive.show(one, typed, edition)));
  return [
    ...topics.slice(0, suggested - titles.length).map(({ label, kind, count }) => ({ text: label, kind, count })),
    ...titles.map(({ title, url }) => ({ text: title, kind: 'title' as const, url })),
  ];
}
