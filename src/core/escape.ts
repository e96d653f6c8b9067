/** Escaping for HTML, XML and regular expressions. */

/** Escapes text for an element. @example escapeText('a < b') // 'a &lt; b' */
export const escapeText = (text: string): string =>
  /[<>&]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;

/** Escapes text for an attribute in double quotes. Most text has nothing to escape: it is looked through once. */
export const escapeAttribute = (text: string): string =>
  /[<>&"]/.test(text) ? escapeText(text).replace(/"/g, '&quot;') : text;

/** Escapes text as Astro does what stands in braces: for parts of a component that are drawn as text. */
export const escapeExpression = (text: string): string =>
  /[<>&"']/.test(text) ? escapeAttribute(text).replace(/'/g, '&#39;') : text;

/** Escapes text for a regular expression, of JavaScript or PCRE. @example escapePattern('a.b+c') // 'a\\.b\\+c' */
export const escapePattern = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
