/** Markup in a value that is printed as plain text: what stands there without it. */
import { decodeHTML } from 'entities';

const tag = /<\/?[a-z][^<>]*>/gi;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/gi;
const strong = /\*\*([^*]+)\*\*|__([^_]+)__/g;

/** A link or a picture of Markdown: its words, its address. */
export const markdownLink = /!?\[([^[\]]*)\]\(([^()\s]*)\)/;

/** @example withoutMarkup('**汝州**<br>商人') // '汝州商人' */
export const withoutMarkup = (text: string): string =>
  /[*_<&[\\]/.test(text)
    ? text
        .replace(markdownLink, '$1')
        .replace(strong, '$1$2')
        // The second byte of many characters is in Big5 that of a backslash. Old programs escaped it by another, which
        // is left once the text is decoded: 成功\嶺.
        .replace(/(?<=\p{Script=Han})\\(?=\p{Script=Han}|$)/gu, '')
        .replace(tag, '')
        .replace(entity, (one) => decodeHTML(one).replace(/[\s\u200b-\u200f]+/g, ' '))
        .trim()
    : text.trim();
