/** Words that a person typed for a place in a text, as MDX has to write them. */

/** Signs that would begin a tag, an expression or markup are written so that they print. */
export const escapeMdx = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]{}~|]/g, (sign) => `\\${sign}`)
    .replaceAll('<', '&lt;');
