/** A legacy page as an article file: its place in the archive and its text. */
import { monthOf, yearOf } from '../../domain/date.ts';
import type { Edition } from '../../domain/edition.ts';
import { traditionalShare } from '../fold.ts';
import type { LegacyArticle } from '../record.ts';
import { writeBody } from './body.ts';
import { type Placement, standInTitle, writeFrontMatter } from './front-matter.ts';

/** Share of Traditional characters from which a page is written in Traditional script. */
const traditionalFrom = 0.08;

/** The script that most of the text is in. */
export const scriptOf = (article: LegacyArticle): Edition =>
  traditionalShare([article.title ?? '', ...article.blocks.map(({ text }) => text)].join('')) >= traditionalFrom
    ? 'zh-Hant'
    : 'zh-Hans';

/** The whole file. */
export const writeArticle = (article: LegacyArticle, placement: Placement): string =>
  `${writeFrontMatter(article, placement)}\n${writeBody(article.blocks)}`;

/** Where the article stands, from the archive's folder. @example 'news/2016/04/ru-zhou.mdx' */
export const articlePlace = (article: LegacyArticle, id: string, { imported }: Placement): string => {
  const date = article.date ?? article.uploaded ?? imported;
  return `news/${yearOf(date)}/${monthOf(date)}/${id}.mdx`;
};

export { standInTitle };
