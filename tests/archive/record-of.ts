/** Compiles an article that exists only in memory. */
import { readArticle } from '../../src/archive/article.ts';
import { makeConverters } from '../../src/archive/converters.ts';
import { articleFile } from '../../src/archive/files.ts';
import { makeRecord } from '../../src/archive/record.ts';
import type { ArticleRecord } from '../../src/archive/summary.ts';
import { topicResolver } from '../../src/archive/topic-resolver.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { article } from './folder.ts';

const converters = makeConverters('tw', emptyGlossary());

/** @param front besides title and date */
export function recordOf(
  front: Record<string, unknown>,
  body = '正文。',
  base = '/',
  path = '2016/04/a',
): ArticleRecord {
  const file = articleFile(`news/${path}.mdx`)!;
  const source = article({ date: '2016-04-18', ...front }, body);
  const { article: read, problems } = readArticle(source, file, { script: 'zh-Hans', categories: undefined });
  if (!read) throw new Error(problems.map(({ code }) => code).join());
  return makeRecord(read, 'digest', { converters, resolveTopic: topicResolver(emptyGlossary(), converters), base });
}
