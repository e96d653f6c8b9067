/** The second text of an article that was written in both scripts: its place, and its front matter. */
import { Document } from 'yaml';
import type { z } from 'zod';
import type { RepairItem } from '../../content/schema/front-matter.ts';
import { parallelText } from '../../content/schema/parallel.ts';
import { type Edition, editionSlug } from '../../core/edition.ts';
import type { ImportedArticle } from '../extract/record.ts';
import { frontMatterOf } from './front-matter.ts';

/** Beside the article. @example parallelPlace('news/2016/04/a.mdx', 'zh-Hant') // 'news/2016/04/a.zh-hant.mdx' */
export const parallelPlace = (main: string, script: Edition): string =>
  main.replace(/\.mdx$/, `.${editionSlug(script)}.mdx`);

/** The article's own file by that of its second text; nothing for a file that is none. */
export const mainPlace = (path: string): string | undefined =>
  /^(.+)\.zh-han[st]\.mdx$/.exec(path)?.[1]?.concat('.mdx');

/** Only what is a text of its own: the rest stands in the article's file. */
export function writeParallelFront(article: ImportedArticle, script: Edition, repairs: readonly RepairItem[]): string {
  const own = Object.entries(frontMatterOf(article, script, { repairs })).filter(
    ([key]) => key in parallelText.shape && key !== 'image',
  );
  const front = Object.fromEntries(own) as z.input<typeof parallelText>;
  const document = new Document(front, { version: '1.2', schema: 'core' });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}---\n`;
}
