/** Generated articles as the archive hands them to search: both editions, converted. */
import { createHash } from 'node:crypto';
import { createConverter } from '../../../src/conversion/index.ts';
import type { Edition } from '../../../src/core/edition.ts';
import { type editions, forEditions } from '../../../src/core/edition.ts';
import { articlePath, type TopicKind } from '../../../src/core/url.ts';
import type { SearchDocument, SearchEntry } from '../../../src/search/document.ts';
import type { TopicLabels } from '../../../src/search/names.ts';
import { type GeneratedArticle, type GenerateOptions, generateArticles } from '../generate.ts';

/** What a build would give to the index. */
export interface GeneratedArchive {
  documents: Map<string, SearchDocument>;
  entries: SearchEntry[];
  labels: TopicLabels;
}

/** Says the same in an edition, whichever script it is written in. */
export type Translate = (text: string, edition: Edition) => string;

/** A converter for both directions that remembers the short texts it has seen. */
export function translator(): Translate {
  const converters = forEditions((to) => createConverter({ to }));
  const known = new Map<string, string>();
  return (text, edition) => {
    if (text.length > 40) return converters[edition].convert(text);
    const key = edition + text;
    const converted = known.get(key) ?? converters[edition].convert(text);
    known.set(key, converted);
    return converted;
  };
}

const slugOf = (label: string): string => createHash('sha256').update(label).digest('hex').slice(0, 8);

const topicsOf = (article: GeneratedArticle): [TopicKind, string[]][] => [
  ['tag', article.tags],
  ['person', article.people],
  ['place', article.places],
  ['source', [article.source]],
];

/** One article in both editions. */
export function documentOf(article: GeneratedArticle, translate: Translate): SearchDocument {
  const { id, date, title, body, script } = article;
  const say = (text: string, edition: Edition) => (edition === script ? text : translate(text, edition));
  const names = topicsOf(article).flatMap(([, labels]) => labels);
  const slugs = topicsOf(article).map(([kind, labels]) => [kind, labels.map((label) => slugOf(say(label, 'zh-Hans')))]);
  return {
    id,
    date,
    digest: createHash('sha256').update(JSON.stringify(article)).digest('hex').slice(0, 16),
    topics: { ...Object.fromEntries(slugs), category: [article.category] },
    text: forEditions((edition) => ({
      url: articlePath(edition, id),
      title: say(title, edition),
      summary: '',
      body: say(body, edition).replace(/\n+/g, '\n'),
      names: names.map((name) => say(name, edition)),
    })),
  };
}

/** A whole archive. @example generateArchive(1000, { characters: 500 }).documents.size // 1000 */
export function generateArchive(count: number, options: GenerateOptions): GeneratedArchive {
  const translate = translator();
  const archive: GeneratedArchive = { documents: new Map(), entries: [], labels: {} };
  for (const article of generateArticles(count, options)) {
    const document = documentOf(article, translate);
    const { id, date, digest } = document;
    archive.documents.set(id, document);
    archive.entries.push({ id, date, digest, characters: article.body.length });
    for (const [kind, labels] of [...topicsOf(article), ['category', [article.category]] as const]) {
      archive.labels[kind] ??= {};
      for (const [at, label] of labels.entries()) {
        const slug = document.topics[kind]![at]!;
        archive.labels[kind][slug] ??= forEditions((edition) => translate(label, edition));
      }
    }
  }
  return archive;
}

/** Everything by which an article can be found in one edition: what the truth is told from. */
export const wholeText = (document: SearchDocument, edition: (typeof editions)[number]): string => {
  const { title, summary, body, names } = document.text[edition];
  return [title, summary, body, ...names].join('\n');
};
