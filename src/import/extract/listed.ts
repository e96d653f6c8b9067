/** Lines of a list of other articles, whose days and names are theirs: 相关新闻, 最新文章, a column of days. */
import type { Classified } from '../classify/classify.ts';
import { framePatterns } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { shapeOf } from '../site/place.ts';
import { readLabels } from './labels.ts';

/** Days in one place below the article from this many on are a list. */
const fewestBelow = 3;
/** Above the article, where each also stands on sibling pages. */
const fewestShared = 2;
/** Share of the characters that a headline links. */
const fullyLinked = 0.6;

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
  const cards = cardsOf(lines);
  // The newest of a list is not on all siblings yet; the headline behind its day is a link.
  const isShared = ({ block: { hints } }: Classified) => hints.repeated > 0;
  const above = dated.filter((line) => line.zone === 'head' && !isCalendar(line.block.text));
  const shared = [
    ...ofOnePlace(above.filter(isShared), fewestShared),
    ...ofOnePlace(
      above.filter((line) => isShared(line) || isBeforeLink(lines, line)),
      fewestShared,
      isShared,
    ),
  ];
  return new Set([...below, ...cards, ...shared, ...underHeading(lines)]);
}

/**
 * Outside of the article: lines of days, or of one label with other names, that stand each in a card of its own among as
 * many like it.
 */
function cardsOf(lines: readonly Classified[]): Classified[] {
  const rows = lines.filter(
    ({ zone, label, features, block: { text, hints } }) =>
      zone !== 'body' &&
      label !== 'title' &&
      hints.inArticle !== true &&
      !isCalendar(text) &&
      (features.date || readLabels(text).length > 0),
  );
  const likeOf = ({ zone, block: { text, hints } }: Classified) =>
    [zone, readLabels(text)[0]?.label ?? '', shapeOf(hints.place ?? '')].join(' ');
  return [...Map.groupBy(rows, likeOf).values()].filter(isOfCards).flat();
}

function isOfCards(rows: readonly Classified[]): boolean {
  const texts = new Set(rows.map(({ block }) => block.text));
  const cards = new Set(rows.map(({ block: { hints } }) => parentOf(hints.place ?? '')));
  return texts.size > 1 && cards.size >= fewestBelow && cards.size === rows.length;
}

const parentOf = (place: string): string => place.slice(0, place.lastIndexOf('/'));

/** A day with its weekday heads a page; lists have none. */
const isCalendar = (text: string): boolean => framePatterns.calendar.test(foldScript(text));

/** The headline of another article behind a day alone. */
function isBeforeLink(lines: readonly Classified[], line: Classified): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return Boolean(line.features['bare-date']) && next?.label === 'chrome' && next.block.hints.linked > fullyLinked;
}

function ofOnePlace(
  lines: readonly Classified[],
  fewest: number,
  needed: (line: Classified) => boolean = () => true,
): Classified[] {
  const groups = Map.groupBy(lines, ({ block: { hints } }) => shapeOf(hints.place ?? ''));
  return [...groups].flatMap(([place, group]) => (place && group.length >= fewest && group.some(needed) ? group : []));
}

function underHeading(lines: readonly Classified[]): Classified[] {
  const parents = new Set<string>();
  return lines.filter(({ features, label, zone, block: { hints } }) => {
    const parent = parentOf(hints.place ?? '');
    if (!parent || zone !== 'tail') return false;
    if (features.related && label === 'chrome') parents.add(parent);
    return features.date && parents.has(parent);
  });
}
