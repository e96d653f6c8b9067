/** Markup in a value that is printed as plain text: what stands there without it. */
import { decodeHTML } from 'entities';

const tag = /<\/?[a-z][^<>]*>/gi;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/gi;
const strong = /\*\*([^*]+)\*\*|__([^_]+)__/g;

/** A link or a picture of Markdown: its words, its address. */
export const markdownLink = /!?\[([^[\]]*)\]\(([^()\s]*)\)/;

/** A link of a wiki or of Obsidian: the page that it leads to, and the words that it shows instead. */
const wikiLink = /!?\[\[([^[\]|#^]*)[^[\]|]*(?:\|([^[\]]*))?\]\]/g;

/** A text with the words that its wiki links show. @example wikiWords('[[詹益昌|阿昌师]]来访') // '阿昌师来访' */
export const wikiWords = (text: string): string =>
  text.replace(wikiLink, (_, page: string, words?: string) => (words ?? page).trim());

/** A name without the signs of a wiki link: of two it is the page's. @example wikiName('[[詹益昌|阿昌师]]') // '詹益昌' */
export const wikiName = (text: string): string => text.replace(wikiLink, (_, page: string) => page.trim());

/** The page of what stands within a wiki link: its words follow a bar, a part of it a sign. @example pageOf('詹益昌|阿昌师') // '詹益昌' */
export const pageOf = (inner: string): string => inner.replace(/[|#^].*$/s, '').trim();

/** @example withoutMarkup('**汝州**<br>商人') // '汝州商人' */
export const withoutMarkup = (text: string): string =>
  /[*_<&[\\]/.test(text)
    ? wikiWords(text)
        .replace(markdownLink, '$1')
        .replace(strong, '$1$2')
        // The second byte of many characters is in Big5 that of a backslash. Old programs escaped it by another, which
        // is left once the text is decoded: 成功\嶺.
        .replace(/(?<=\p{Script=Han})\\(?=\p{Script=Han}|$)/gu, '')
        .replace(tag, '')
        .replace(entity, (one) => decodeHTML(one).replace(/[\s\u200b-\u200f]+/g, ' '))
        .trim()
    : text.trim();
