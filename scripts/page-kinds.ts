/** One page of each kind in a published archive: what pictures, checks and measurements look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, editionSlug, editions, otherEdition } from '../src/core/edition.ts';
import { editionPath, statisticsPath, topicKinds } from '../src/core/url.ts';

/** A page that stands for its kind. */
export interface KindOfPage {
  kind: string;
  /** From the site's base, e.g. `zh-hans/archive/2016/`. */
  path: string;
}

const glance = statisticsPath('zh-Hans').slice(editionPath('zh-Hans').length, -1);

/** What tells each kind by its file; of several pages the fullest is taken, since it shows the most. */
const kinds: Record<string, RegExp> = {
  home: /^index\.html$/,
  article: /^news\/(?:\d{4}(?:\/\d{2})?|undated)\/[^/]+\/index\.html$/,
  archive: /^archive\/index\.html$/,
  'archive-page': /^archive\/page\/2\/index\.html$/,
  year: /^archive\/(?:\d{4}|undated)\/index\.html$/,
  month: /^archive\/\d{4}\/(?:\d{2}|undated)\/index\.html$/,
  category: /^category\/[^/]+\/index\.html$/,
  person: /^person\/[^/]+\/index\.html$/,
  topics: /^tag\/index\.html$/,
  statistics: new RegExp(`^${glance}/index\\.html$`),
  exhibits: /^exhibits\/index\.html$/,
  exhibit: /^exhibits\/[^/]+\/index\.html$/,
  data: /^data\/index\.html$/,
  search: /^search\/index\.html$/,
  help: /^help\/index\.html$/,
  own: new RegExp(
    `^(?!(?:search|archive|data|help|exhibits|${[glance, ...topicKinds].join('|')})/)[a-z-]+/index\\.html$`,
  ),
};

/** Pages that belong to both editions. */
const shared: Record<string, RegExp> = {
  chooser: /^index\.html$/,
  'not-found': /^404\.html$/,
  original: /^original\/(?:\d{4}(?:\/\d{2})?|undated)\/[^/]+\/index\.html$/,
  both: /^both\/(?:\d{4}(?:\/\d{2})?|undated)\/[^/]+\/index\.html$/,
};

/**
 * @param dist the published folder
 * @returns one page of each kind that is there, in both editions
 */
export function pagesOfEachKind(dist: string): KindOfPage[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const fullest = (prefix: string, pattern: RegExp): string | undefined =>
    files
      .filter((file) => file.startsWith(prefix) && pattern.test(file.slice(prefix.length)))
      .map((file) => ({ file, size: readFileSync(join(dist, file)).length }))
      .sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1))[0]?.file;
  const pages: KindOfPage[] = [];
  const add = (kind: string, file: string | undefined) => {
    if (file) pages.push({ kind, path: file.replace(/(^|\/)index\.html$/, '$1') });
  };
  for (const [kind, pattern] of Object.entries(shared)) add(kind, fullest('', pattern));
  for (const edition of editions)
    for (const [kind, pattern] of Object.entries(kinds)) add(kind, fullest(`${editionSlug(edition)}/`, pattern));
  return pages;
}

/** Those of one edition, and what both share: a page of the other has the same parts, as wide and as high. */
export const ofEdition = (pages: readonly KindOfPage[], edition: Edition): KindOfPage[] =>
  pages.filter(({ path }) => !path.startsWith(`${editionSlug(otherEdition(edition))}/`));
