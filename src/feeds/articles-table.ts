/** The list of all articles for spreadsheets, in the words of one edition; their texts are in the dump. */
import type { Archive } from '../archive/index.ts';
import { csv } from '../core/csv.ts';
import { type Edition, editionSlug } from '../core/edition.ts';
import { absolute, articlePath, permanentPath, type TopicKind } from '../core/url.ts';
import type { columnMeanings } from '../i18n/data.ts';

/** The file of an edition. @example tablePath('zh-Hans') // '/dump/articles.zh-hans.csv' */
export const tablePath = (edition: Edition): string => `/dump/articles.${editionSlug(edition)}.csv`;

/** A column: a fact of the article. */
export type Column = keyof typeof columnMeanings;

/** What makes a table. */
type TableSource = Pick<Archive, 'settings' | 'articles' | 'permanentName'>;

/** A row an article, newest first. @example articlesTable(archive, 'zh-Hant').split('\r\n')[0] */
export function articlesTable({ settings, articles, permanentName }: TableSource, edition: Edition): string {
  const categories = new Map(settings.text[edition].categories.map(({ id, title }) => [id, title]));
  const rows = articles.map((article): Record<Column, string> => {
    const named: Partial<Record<TopicKind, string>> = {};
    for (const { kind, key, hant } of article.topics) {
      const name = edition === 'zh-Hans' ? key : hant;
      named[kind] = named[kind] === undefined ? name : `${named[kind]};${name}`;
    }
    return {
      id: article.key,
      date: article.date,
      title: article.text[edition].title,
      category: categories.get(article.category ?? '') ?? '',
      source: named.source ?? '',
      tags: named.tag ?? '',
      people: named.person ?? '',
      places: named.place ?? '',
      organisations: named.organisation ?? '',
      script: article.script,
      url: absolute(settings.home, articlePath(edition, article.key)),
      permanent: absolute(settings.home, permanentPath(permanentName(article))),
    };
  });
  return csv([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

const columns = [
  'id',
  'date',
  'title',
  'category',
  'source',
  'tags',
  'people',
  'places',
  'organisations',
  'script',
  'url',
  'permanent',
] as const satisfies readonly Column[];
