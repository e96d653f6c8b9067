/** Why the title that was read may be another's, or none. */
import type { Classified } from '../classify/classify.ts';
import { predicate } from '../classify/patterns.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Declared } from '../page.ts';
import { titleParts } from '../read/head.ts';
import { slotOf } from '../site/place.ts';
import { isTitle, longestSection } from './headline-words.ts';
import { withoutTitleLabel } from './title-label.ts';

/** A title that ends like a salutation, or holds the kind of a post or a part of the site. */
export const isMixed = (title: string): boolean =>
  /[:：,，;；、]\s*$|^\[[^\]]{1,8}\]|\s[?？@|｜]\s?\S|::|\S\s+[-–—]\s+\S{2,12}$/.test(title);

/** A bold line right behind the title, set like it, may be its second half. */
export function isContinued(lines: Classified[], line: Classified): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return Boolean(
    line.block.hints.bold &&
      next?.block.hints.bold &&
      next.label === 'heading' &&
      slotOf(next.block.hints.place ?? '') === slotOf(line.block.hints.place ?? '-'),
  );
}

/** Another line is, word for word, what the head declares as the title, and the title is nothing of the kind. */
function declaredLine(lines: readonly Classified[], title: string, { titles }: Declared): Classified | undefined {
  const keys = new Set(titles.filter(isTitle).map(foldLine));
  const own = foldLine(withoutTitleLabel(title));
  if ([...keys].some((key) => key.includes(own) || own.includes(key))) return undefined;
  return lines.find(
    ({ block }) => hanCount(block.text) >= 6 && block.hints.linked < 0.5 && keys.has(foldLine(block.text)),
  );
}

/** True where there is such a line. */
export const declaresOther = (lines: readonly Classified[], title: string, declared: Declared): boolean =>
  declaredLine(lines, title, declared) !== undefined;

/** The text of such a line where the page sets it as a heading; a menu has headings, too. */
export function declaredHeading(lines: readonly Classified[], title: string, declared: Declared): string | undefined {
  const line = declaredLine(lines, title, declared);
  return line?.block.kind === 'heading' && line.zone !== 'tail' ? line.block.text.trim() : undefined;
}

/**
 * The head declares another headline; or the title is no longer than the name of a section, and the head begins with
 * something else.
 */
export function declaresUnlike(title: string, { titles }: Declared): boolean {
  const own = foldLine(title);
  const heads = titles.map((one) => foldLine(one.replace(/<[^>]{1,12}>/g, '')));
  const isLike = (head: string) => head.includes(own) || own.includes(head);
  // What the head declares first is the title that the system keeps, and its parts are none.
  const [first = ''] = titles;
  if (!isLike(heads[0] ?? '') && titleParts(first).length === 1 && isHeadlineOf(first)) return true;
  if (heads.some((head) => head.startsWith(own))) return false;
  if (hanCount(title) <= longestSection / 2 && heads.length > 0) return true;
  return heads.every((head) => !isLike(head)) && titles.some(isHeadlineOf);
}

/** Long enough for a headline, and with a verb or a sign of one. */
const isHeadlineOf = (head: string): boolean =>
  hanCount(head) >= longestSection && isTitle(head) && predicate.test(foldScript(head));

/** A second witness for a title: the head, a heading, a class, its own words in the text, or a clear lead. */
export function vouched({ block, margin, features }: Classified, title: string, { titles }: Declared): boolean {
  // What sibling pages have in the same place is of the site.
  if (block.hints.repeated > 0) return false;
  const key = foldLine(withoutTitleLabel(title));
  // A link to a section is declared, too; a title is longer.
  if (block.hints.linked > 0.8 && block.kind !== 'heading')
    return hanCount(block.text) > longestSection && titles.some((one) => foldLine(one) === key);
  return (
    titles.some((one) => foldLine(one).includes(key)) ||
    block.kind === 'heading' ||
    Boolean(features['class-title']) ||
    (features.echoed ?? 0) >= 0.4 ||
    Boolean(features['before-meta']) ||
    margin >= 3
  );
}
