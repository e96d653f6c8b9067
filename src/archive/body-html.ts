/** A body in one edition: the tree as it is or converted, and its HTML with that edition's words and addresses. */
import type { Root } from 'hast';
import { convertTree, resolveZh } from '../content/body/convert-tree.ts';
import { type HtmlOptions, toHtml } from '../content/body/html.ts';
import { typeset } from '../content/body/typeset.ts';
import type { Converter, Decision } from '../conversion/index.ts';
import type { Edition } from '../core/edition.ts';
import { editionPath, withBase } from '../core/url.ts';
import { word } from '../i18n/words.ts';

/** A body in one edition. */
export interface BodyHtml {
  tree: Root;
  html: string;
  /** What the conversion decided; none in the script that the body is written in. */
  decisions: readonly Decision[];
}

/**
 * @param written the script of the body
 * @param base the site's base path
 * @param prepare changes the tree before it is typeset, which splits its texts: for those who must find them again in the HTML
 */
export function bodyHtml(
  body: Root,
  edition: Edition,
  written: Edition,
  converter: Converter,
  base: string,
  prepare = (tree: Root): Root => tree,
): BodyHtml {
  const { tree, decisions } =
    edition === written ? { tree: resolveZh(body, edition), decisions: [] } : convertTree(body, converter);
  return { tree, html: toHtml(typeset(prepare(tree)), htmlOptions(edition, base)), decisions };
}

/** True for an address of another site. @example isOutside('https://example.org/a.jpg') // true */
export const isOutside = (address: string | undefined): boolean => /^(?:https?:|\/\/)/i.test(address ?? '');

/** True for a body that loads a picture from another site. @param html as `bodyHtml` makes it */
export const showsOutsidePictures = (html: string): boolean => /<img src="(?:https?:|\/\/)/i.test(html);

/** Files belong to both editions; everything else inside the site is a page of one. */
const isFile = (address: string): boolean =>
  /^\/(?:images|files|_assets)\/|\.[a-z0-9]+$/i.test(address.split(/[?#]/)[0] ?? '');

function htmlOptions(edition: Edition, base: string): HtmlOptions {
  return {
    words: {
      gap: word(edition, 'gap'),
      gapLikely: (character) => word(edition, 'gapLikely', { character }),
      note: word(edition, 'note'),
      photo: word(edition, 'photo'),
      videoAt: (host) => word(edition, 'videoAt', { host }),
      footnotes: word(edition, 'footnotes'),
      footnoteBack: word(edition, 'footnoteBack'),
      table: word(edition, 'table'),
    },
    resolve(address, kind) {
      if (!address.startsWith('/') || address.startsWith('//')) return address;
      if (kind === 'link' && !isFile(address)) return withBase(base, editionPath(edition) + address.slice(1));
      return withBase(base, address);
    },
  };
}
