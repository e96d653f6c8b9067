/** Converts finished HTML: the maintainer's own pages, which Astro has rendered already. */
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import type { Converter } from '../script/index.ts';
import { convertTree } from '../script/tree.ts';

/** @example convertHtml('<p>商会</p>', converter) // '<p>商會</p>' */
export const convertHtml = (html: string, converter: Converter): string =>
  toHtml(convertTree(htmlToHast(html) as Root, converter).tree);
