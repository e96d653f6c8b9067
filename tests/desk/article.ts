/** Articles for the desk's tests, read as the desk reads them. */
import type { ArchiveConfig } from '../../src/archive/config.ts';
import { makeConverters } from '../../src/archive/converters.ts';
import { settle } from '../../src/archive/site.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { site } from '../../src/content/schema/site.ts';
import { doubtsOf } from '../../src/desk/queue/doubts.ts';
import type { QueueItem } from '../../src/desk/queue/item.ts';
import { readSource } from '../../src/desk/text/read-source.ts';

/** The settings of a small archive. */
export function configOf(): ArchiveConfig {
  const glossary = emptyGlossary();
  const converters = makeConverters('tw', glossary);
  return {
    settings: settle(site.parse({ title: '会刊', url: 'https://example.org' }), converters),
    glossary,
    glossaryPlaces: { names: nowhere, places: nowhere, terms: nowhere },
    converters,
    sound: true,
    placeOf: nowhere,
    addressed: { file: '', key: '', addresses: [] },
    problems: [],
  };
}

const nowhere = () => ({ line: 1, column: 1 });

/** @returns the article of a text, read as a file of the archive */
export function articleOf(source: string, path = 'news/2016/04/a.mdx') {
  const { article, problems } = readSource(path, source, configOf(), 'content', '2026-11-26');
  if (!article) throw new Error(JSON.stringify(problems));
  return article;
}

/** The doubts of a text. */
export function itemsOf(source: string, path = 'news/2016/04/a.mdx'): QueueItem[] {
  const { article, problems } = readSource(path, source, configOf(), 'content', '2026-11-26');
  return doubtsOf({ path, source, article, problems }, configOf().converters).items;
}
