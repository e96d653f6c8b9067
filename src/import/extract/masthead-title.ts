/** The name of a site in its banner, which its markup has as a heading, beside the title of the article in another line. */
import type { Classified } from '../classify/classify.ts';
import { foldLine, hanCount } from '../comparable.ts';
import type { Declared } from '../page.ts';
import { titleParts } from '../read/head.ts';

const shortest = 4;
/** A link in a menu; a title may be a link to its own page. */
const longestLink = 8;

/**
 * The line that the head's title begins with, where what passes for the title is only that title's end: the site.
 * @example belowMasthead(lines, '痞客邦', { titles: ['尖石賞楓 (2) :: 痞客邦'] }) // the line 尖石賞楓 (2)
 */
export function belowMasthead(lines: readonly Classified[], title: string, { titles }: Declared): string | undefined {
  const own = foldLine(title);
  const whole = titles.find((one) => {
    const parts = titleParts(one);
    return parts.length > 1 && foldLine(parts.at(-1)!) === own && !foldLine(one).startsWith(own);
  });
  // Another of the head's titles begins with it, and names the section behind.
  if (whole === undefined || titles.some((one) => titleParts(one).length > 1 && foldLine(one).startsWith(own)))
    return undefined;
  const key = foldLine(whole);
  const heads = lines
    .map(({ block }) => block)
    .filter(({ kind, text, hints }) => {
      const size = hanCount(text);
      if (kind === 'image' || size < shortest || (hints.linked > 0.8 && size <= longestLink)) return false;
      return key.startsWith(foldLine(text)) && foldLine(text) !== key;
    });
  return heads.toSorted((a, b) => b.text.length - a.text.length)[0]?.text.trim();
}
