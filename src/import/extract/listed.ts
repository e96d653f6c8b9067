/** Lines of a list of other articles, whose days and names are theirs: 相关新闻, 最新文章, a column of days. */
import type { Classified } from '../classify/classify.ts';
import { framePatterns } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { shapeOf } from '../site/place.ts';

/** Days in one place below the article from this many on are a list. */
const fewestBelow = 3;
/** Above the article, where each also stands on sibling pages. */
const fewestShared = 2;

/**
 * The lines of metadata that a list of other articles holds: below a heading that says so, in its element; or as many
 * days as articles have no more than one of, in places that differ by nothing but their number.
 */
export function listedLines(lines: readonly Classified[]): Set<Classified> {
  const dated = lines.filter(({ features, label }) => label !== 'title' && features.date);
  const below = ofOnePlace(
    dated.filter(({ zone, block: { hints } }) => zone === 'tail' && hints.inArticle === false),
    fewestBelow,
  );
  const shared = ofOnePlace(
    dated.filter(({ zone, block: { hints, text } }) => zone === 'head' && hints.repeated > 0 && !isCalendar(text)),
    fewestShared,
  );
  return new Set([...below, ...shared, ...underHeading(lines)]);
}

/** A day with its weekday heads a page; lists have none. */
const isCalendar = (text: string): boolean => framePatterns.calendar.test(foldScript(text));

function ofOnePlace(lines: readonly Classified[], fewest: number): Classified[] {
  const groups = Map.groupBy(lines, ({ block: { hints } }) => shapeOf(hints.place ?? ''));
  return [...groups].flatMap(([place, group]) => (place && group.length >= fewest ? group : []));
}

function underHeading(lines: readonly Classified[]): Classified[] {
  const parents = new Set<string>();
  return lines.filter(({ features, label, zone, block: { hints } }) => {
    const parent = hints.place?.slice(0, hints.place.lastIndexOf('/'));
    if (!parent || zone !== 'tail') return false;
    if (features.related && label === 'chrome') parents.add(parent);
    return features.date && parents.has(parent);
  });
}
