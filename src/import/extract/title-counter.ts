/** What stands behind a title and is none of it: the hour, and the number of a page of several, as galleries and long reports print it: `春茗晚会(3/22)`, `春茗晚会（2）`. */
import { foldLine, hanCount } from '../comparable.ts';

const counter =
  /[\s　]*(?:[（([［【〔][\s　]*\d{1,3}(?<total>[\s　]*[/／][\s　]*\d{1,3})?[\s　]*[)）\]］】〕]|[\s　_-]+第[\s　]?\d{1,3}[\s　]?页)[\s　]*$/u;
/** When it was posted, as news of the hour have it: `春茗晚会 (19:33)`. */
const clock = /[\s　]*[（(][\s　]*(?:[01]?\d|2[0-3])[:：][0-5]\d[\s　]*[)）][\s　]*$/u;
/** A counter that a script was to fill. */
const empty = /[\s　]*[（(][\s　]*[/／][\s　]*[)）][\s　]*$/u;
const shortest = 4;

/**
 * A title without its counter, where the head has it without; a single number may be of a series, and what was cut is
 * told.
 * @example withoutCounter('春茗晚会(3/22)', ['春茗晚会 - 渡口商会', '春茗晚会']) // { title: '春茗晚会' }
 */
export function withoutCounter(title: string, declared: readonly string[]): { title: string; cut?: string } {
  const hour = clock.exec(title) ?? empty.exec(title);
  if (hour && hanCount(title.slice(0, hour.index)) >= shortest) return { title: title.slice(0, hour.index) };
  const found = counter.exec(title);
  const rest = title.slice(0, found?.index);
  if (!found || hanCount(rest) < shortest) return { title };
  const ownKey = foldLine(rest);
  if (declared.some((one) => foldLine(one) === ownKey && !counter.test(one)))
    return found.groups?.total || /页/.test(found[0]) ? { title: rest } : { title: rest, cut: title };
  // On all places of the page it may be of the title; of so many pages nobody writes.
  return found.groups?.total ? { title, cut: rest } : { title };
}
