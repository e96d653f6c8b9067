/** Rules about what an article says of itself: warnings, since only a person knows. */
import type { Article } from '../archive/article.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import type { FrontMatter } from '../content/schema/front-matter.ts';
import type { PlaceOf } from '../content/yaml.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { daysApart, isCivilDate } from '../core/date.ts';
import { isDay, isUnknown, sortDate } from '../core/edtf.ts';

/** Dates that cannot all be true. */
export function checkDates({ front, placeOf, file: { id } }: Article, file: string): Problem[] {
  const { date, eventDate, archivedDate } = front;
  const at = (key: string) => ({ file, ...placeOf([key]) });
  const problems: Problem[] = [];
  const known = !isUnknown(date);
  if (archivedDate && front.review.some(saysNoDate) && daysApart(sortDate(date), archivedDate) <= 1)
    problems.push(problem('date-of-import', { date }, at('date')));
  if (eventDate && known && sortDate(eventDate) > sortDate(date) && eventDate.slice(0, 4) !== date.slice(0, 4))
    problems.push(problem('event-after-report', { date, eventDate }, at('eventDate')));
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?:-|$)/.exec(id) ?? [];
  const named = `${year}-${month}-${day}`;
  if (day && isDay(date) && isCivilDate(named) && named !== date)
    problems.push(problem('date-in-name', { date, name: named }, at('date')));
  if (archivedDate && archivedDate < sortDate(date))
    problems.push(problem('archived-before-published', { date, archivedDate }, at('archivedDate')));
  if (isDay(date)) {
    for (const [i, { date: found }] of front.corrections.entries())
      if (found < date)
        problems.push(
          problem(
            'earlier-than-report',
            { key: 'corrections', found, date },
            { file, ...placeOf(['corrections', i, 'date']) },
          ),
        );
    const found = front.withdrawn?.date;
    if (found && found < date)
      problems.push(problem('earlier-than-report', { key: 'withdrawn', found, date }, at('withdrawn')));
    const until = typeof front.featured === 'object' ? front.featured.until : undefined;
    if (until && until < date)
      problems.push(
        problem(
          'earlier-than-report',
          { key: 'until', found: until, date },
          { file, ...placeOf(['featured', 'until']) },
        ),
      );
  }
  return problems;
}

/**
 * An import of version 0.1 wrote its own day where a page had none, and left this. Its day and the archive's can be two:
 * one wrote in the zone of its machine, the other reads in that of the chamber.
 */
const saysNoDate = ({ kind }: FrontMatter['review'][number]): boolean =>
  kind === 'date-missing' || kind === 'date-year-missing';

/** A date that is yet to come. */
export const checkFuture = ({ date, place }: { date: string; place: Place }, today: string): Problem[] =>
  sortDate(date) > today ? [problem('future-date', { date }, place)] : [];

/** Days of a file on which its editors did something: none of them is yet to come. */
export const doneDays = ({ front, placeOf }: Article, file: string): { date: string; place: Place }[] => [
  ...front.corrections.map(({ date }, i) => ({ date, place: { file, ...placeOf(['corrections', i, 'date']) } })),
  ...(front.withdrawn ? [{ date: front.withdrawn.date, place: { file, ...placeOf(['withdrawn', 'date']) } }] : []),
  ...(front.archivedDate ? [{ date: front.archivedDate, place: { file, ...placeOf(['archivedDate']) } }] : []),
];

/** U+FFFD, or question marks in a row, which programs write for what they could not read. */
export function checkLost(file: string, source: string): Problem[] {
  if (!alphabetOf(source).hasAny('\ufffd?') || !/\ufffd|\?{3}/.test(source)) return [];
  const at = pointIn(source);
  return [
    ...source.matchAll(
      /\ufffd+|(?<=\p{Script=Han})\?{3,}(?=[\p{Script=Han}，、。；：])|(?<=[，。、；：])\?{3,}(?=\p{Script=Han})/gu,
    ),
  ].map(({ index, 0: lost }) => problem('lost-character', { lost }, { file, ...at(index) }));
}

/** What an import left for a person to look at. */
export const checkReview = ({ front, placeOf }: Article, file: string): Problem[] =>
  checkReviewItems(front.review, placeOf, file);

/** @param placeOf of the front matter that the items stand in */
export function checkReviewItems(review: FrontMatter['review'], placeOf: PlaceOf, file: string): Problem[] {
  return review.map(({ kind, quote, suggestions }, at) =>
    problem(
      'review-open',
      { kind, ...(quote && { quote }), ...(suggestions && { suggestions }) },
      { file, ...placeOf(['review', at]) },
    ),
  );
}
