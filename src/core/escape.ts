/** Escaping for HTML and XML. */

/** Escapes text for an element. @example escapeText('a < b') // 'a &lt; b' */
export const escapeText = (text: string): string =>
  /[<>&]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;

/** Escapes text for an attribute in double quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');
