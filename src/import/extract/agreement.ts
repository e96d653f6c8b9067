/**
 * Agreement of a field's claims. The claim of the best rank gives the value; where a claim of comparable rank, from another
 * place of the page, has another value, the field is flagged.
 */
import { foldLine, foldScript } from '../comparable.ts';
import type { Claim, Field, Flag } from '../page.ts';
import { namesIn } from './names-in.ts';
import { isMedium } from './outlets.ts';
import { ranks } from './ranks.ts';
import { isSameDay } from './settled-day.ts';
import { isPersonal } from './vouch.ts';

/** Places below the text, bylines and datelines speak of other things too often to contradict. */
const weighty: ReadonlySet<number> = new Set([ranks.label, ranks.script, ranks.bare, ranks.markup, ranks.declared]);

/**
 * Of several days in places of one rank, that which a place of another rank names, too: the others are of the page's own
 * calendar, or of what it links to.
 * @param date which won by its rank
 */
export function upheld(date: Claim, claims: readonly Claim[]): Claim {
  const days = claims.filter(({ field, rank }) => field === 'date' && rank > ranks.guess);
  const isUpheld = (day: Claim) => claims.some((one) => isWitness(one, day));
  if (isUpheld(date) || date.rank >= ranks.label) return date;
  const peer = days.find((one) => one.rank === date.rank && isUpheld(one));
  if (peer) return peer;
  const declared = days.filter(({ rank }) => rank === ranks.declared);
  // Days in the text that do not agree say nothing of publication; address and head do where they agree.
  const areOfText =
    date.rank === ranks.sidelong && days.some((one) => one.rank === date.rank && one.value !== date.value);
  const isAddressed = (day: Claim) => days.some(({ rank, value }) => rank === ranks.address && value === day.value);
  return declared.find((day) => areOfText || (date.rank <= ranks.bare && isAddressed(day))) ?? date;
}

/**
 * The author whom the page shows and its markup declares, against a label below the text that nothing else upholds: what a
 * site links to has labels of its own.
 * @param author which won by its rank
 * @example upheldAuthor(claim('author', '尤三省', ranks.after)[0], claims).value // '賀大有', above the text and in JSON-LD
 */
export function upheldAuthor(author: Claim, claims: readonly Claim[]): Claim {
  if (author.rank !== ranks.after) return author;
  const others = claims.filter((one) => one.field === 'author' && one !== author);
  const isSame = (one: Claim, other: Claim) => foldLine(one.value) === foldLine(other.value);
  const isDeclared = ({ rank }: Claim) => rank === ranks.declared || rank === ranks.markup;
  const isElsewhere = ({ rank }: Claim) => rank !== author.rank && rank !== ranks.guess && rank !== ranks.account;
  if (others.some((one) => isElsewhere(one) && disagreesNot(one, author))) return author;
  return (
    others.find(
      (one) =>
        (one.rank >= ranks.byline || one.rank === ranks.guess) &&
        !isDeclared(one) &&
        isPersonal(one.value) &&
        others.some((other) => isDeclared(other) && isSame(one, other)),
    ) ?? author
  );
}

const disagreesNot = (one: Claim, other: Claim): boolean => !disagree('author', one.value, other.value);

/** Another place than the winner's names another day, and the winner has no label that says what it is. */
export function isContested({ field, value, rank, or }: Claim, claims: readonly Claim[]): boolean {
  if (field !== 'date' || or || rank >= ranks.label) return false;
  const others = claims.filter(
    (one) => one.field === 'date' && one.rank > ranks.guess && (one.rank !== rank || rank === ranks.sidelong),
  );
  return (
    others.some((one) => !isSameDay(one.value, value)) &&
    !others.some((one) => one.rank !== rank && isSameDay(one.value, value))
  );
}

/** Values that another place of some weight claims against the winner. */
export function contradictions(winner: Claim, claims: readonly Claim[]): Flag[] {
  const { field, value } = winner;
  if (field !== 'date' && field !== 'source' && field !== 'author') return [];
  // What the text names in a line of its own outranks who printed it, and is not doubted for it.
  if (field === 'source' && winner.rank > ranks.label) return [];
  const against = claims.filter(
    (one) =>
      one.field === field &&
      (weighty.has(one.rank) || isPeer(one, winner) || isMoved(one, winner, claims) || isNamedBelow(one, winner)) &&
      one.or !== value &&
      disagree(field, one.value, value),
  );
  if (against.length === 0) return [];
  return [
    { kind: `${field}-doubtful`, quote: value, suggestions: [...new Set(against.map((one) => one.value))].slice(0, 3) },
  ];
}

/** Labels below the text contradict each other. */
const isPeer = ({ rank }: Claim, winner: Claim): boolean =>
  rank === ranks.after && winner.rank === rank && winner.field === 'author';

/** What columns are not called. */
const press = /[报社网台刊]$/u;

/** An outlet by its label below the text, against the label above; and other people in a byline. */
function isNamedBelow({ field, value, rank }: Claim, winner: Claim): boolean {
  if (winner.rank < ranks.after || rank >= winner.rank) return false;
  if (field === 'source') return rank === ranks.after && isMedium(value) && press.test(foldScript(value));
  if (field !== 'author' || (rank !== ranks.byline && rank !== ranks.credit)) return false;
  const names = namesIn(winner.value);
  return isPersonal(value) && isPersonal(winner.value) && !namesIn(value).some((name) => names.includes(name));
}

/** The day in the address of a page is that of the file as often: it counts where nothing upholds the winner. */
const isMoved = ({ field, rank }: Claim, winner: Claim, claims: readonly Claim[]): boolean =>
  field === 'date' &&
  rank === ranks.address &&
  !isContested(winner, claims) &&
  !claims.some((one) => isWitness(one, winner));

const isWitness = (one: Claim, { field, value, rank }: Claim): boolean =>
  one.field === field && one.value === value && one.rank !== rank && one.rank > ranks.guess;

function disagree(field: Field, a: string, b: string): boolean {
  // A day and its month agree.
  if (field === 'date') return !a.startsWith(b) && !b.startsWith(a);
  const [first, second] = [foldLine(a), foldLine(b)];
  return !first.includes(second) && !second.includes(first);
}
