/** A legacy page as an article: its script and its place in the archive. */
import { monthOf, yearOf } from '../../core/date.ts';
import type { Edition } from '../../core/edition.ts';
import { traditionalShare } from '../comparable.ts';
import type { ImportedArticle } from '../extract/record.ts';
import type { Placement } from './front-matter.ts';

/** Share of Traditional characters from which a page is written in Traditional script. */
const traditionalFrom = 0.08;

/** The script that most of the text is in. */
export const scriptOf = (article: ImportedArticle): Edition =>
  traditionalShare([article.title ?? '', ...article.blocks.map(({ text }) => text)].join('')) >= traditionalFrom
    ? 'zh-Hant'
    : 'zh-Hans';

/** Where the article stands, from the archive's folder. @example 'news/2016/04/ru-zhou.mdx' */
export const articlePlace = (article: ImportedArticle, id: string, { imported }: Placement): string => {
  const date = article.date ?? article.uploaded ?? imported;
  return `news/${yearOf(date)}/${monthOf(date)}/${id}.mdx`;
};
