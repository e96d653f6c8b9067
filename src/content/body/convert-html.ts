/** Converts finished HTML: the maintainer's own pages, which Astro has rendered already. */
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Converter } from '../../conversion/index.ts';
import { convertTree } from './convert-tree.ts';

const parser = unified().use(rehypeParse, { fragment: true });

/** @param html what stands inside an element @example convertHtml('<p>商会</p>', converter) // '<p>商會</p>' */
export const convertHtml = (html: string, converter: Converter): string =>
  toHtml(convertTree(parser.parse(html), converter).tree);
