/** A headline that the site cut to its longest, and the whole of it, which the page has in another place. */
import type { Classified } from '../classify/classify.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Declared } from '../page.ts';

const cut = /(?:…+|\.{3,}|。{3,})[\s　]*$/;
/** A shorter beginning may be of another headline. */
const shortest = 6;

/**
 * The whole of a title that ends in dots: what the head declares, or the page names as the original title, and begins
 * like it; the title itself where nothing does.
 * @example wholeTitle('汝州商人返乡办厂，带动...', lines, { titles: ['汝州商人返乡办厂，带动三百人就业'] }) // '汝州商人返乡办厂，带动三百人就业'
 */
export function wholeTitle(title: string, lines: readonly Classified[], { titles }: Declared): string {
  if (!cut.test(title)) return title;
  const stem = foldLine(title.replace(cut, ''));
  if (hanCount(stem) < shortest) return title;
  // The head has the cut title, too, with the name of the site behind it.
  const isWhole = (other: string) =>
    !isCutThere(other, title.replace(cut, '')) &&
    foldLine(other).startsWith(stem) &&
    foldLine(other.replace(cut, '')).length > stem.length;
  return (
    titles.find(isWhole) ?? lines.map(originalTitle).find((other) => other !== undefined && isWhole(other)) ?? title
  );
}

/** What a line names as the original title, in its marks: `本文原标题：《汝州商人返乡办厂》`. */
const originalTitle = ({ block: { text } }: Classified): string | undefined =>
  /原(?:文|来)?(?:标题|标题为|题目?)[\s　]*[:：]?[\s　]*[《「“]([^《》「」]+?)[》」”]/u.exec(
    foldScript(text.slice(0, reach)),
  )
    ? /[《「“]([^《》「」]+?)[》」”]/u.exec(text.slice(0, reach))![1]
    : undefined;
const reach = 240;

/** True for a text that goes on with the dots of the cut. */
function isCutThere(text: string, stem: string): boolean {
  const [whole, start] = [straight(text), straight(stem)];
  return whole.includes(start) && /^[\s　]*(?:…|\.{3}|。{3})/.test(whole.slice(whole.indexOf(start) + start.length));
}

/** The head has other quotation marks than the page. */
const straight = (text: string): string => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
