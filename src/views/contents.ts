/** The headings of an article that is long enough to be found one's way in. */

/** A heading of the body, in its edition. */
export interface Heading {
  id: string;
  level: number;
  /** Its words, without markup but escaped. */
  html: string;
}

/** With fewer there is nothing to choose. */
const fewest = 3;

/**
 * @param html the body as `toHtml` writes it: headings carry an `id`
 * @returns the headings of the two upper levels that it uses; none where there are too few
 * @example contentsOf('<h2 id="section-1">起因</h2>…')
 */
export function contentsOf(html: string): Heading[] {
  const all = [...html.matchAll(/<h([2-4]) id="(section-\d+)">([\s\S]*?)<\/h\1>/g)].map(
    ([, level, id = '', inner = '']) => ({
      id,
      level: Number(level),
      html: inner.replace(/<(sup|rt|rp)\b[\s\S]*?<\/\1>|<[^>]+>/g, ''),
    }),
  );
  const top = Math.min(...all.map(({ level }) => level));
  const headings = all.filter(({ level }) => level <= top + 1);
  return headings.length >= fewest ? headings : [];
}
