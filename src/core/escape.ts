/** Escaping for HTML, XML and regular expressions. */

/** Escapes text for an element. @example escapeText('a < b') // 'a &lt; b' */
export const escapeText = (text: string): string =>
  /[<>&]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;

/** Escapes text for an attribute in double quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** Escapes text for a regular expression, of JavaScript or PCRE. @example escapePattern('a.b+c') // 'a\\.b\\+c' */
export const escapePattern = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
