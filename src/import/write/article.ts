/** A legacy page as an article: its script and its place in the archive. */
import type { Edition } from '../../core/edition.ts';
import { folderOf } from '../../core/edtf.ts';
import { traditionalShare } from '../comparable.ts';
import type { ImportedArticle } from '../extract/record.ts';
import { dateOf } from './front-matter.ts';

/** Share of Traditional characters from which a page is written in Traditional script. */
const traditionalFrom = 0.08;

/** The script that most of the text is in. */
export const scriptOf = (article: ImportedArticle): Edition =>
  traditionalShare([article.title ?? '', ...article.blocks.map(({ text }) => text)].join('')) >= traditionalFrom
    ? 'zh-Hant'
    : 'zh-Hans';

/** Where the article stands, from the archive's folder. @example 'news/2016/04/ru-zhou.mdx' */
export const articlePlace = (article: ImportedArticle, id: string): string =>
  `news/${folderOf(dateOf(article))}/${id}.mdx`;
