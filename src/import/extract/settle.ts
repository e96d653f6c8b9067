/** How the claims about a page's fields are settled: by rank, and by whether they agree. */
import { isEstablished } from '../../conversion/index.ts';
import { foldLine } from '../comparable.ts';
import type { Claim, DayOrder, Field, Flag } from '../page.ts';
import { contradictions, isContested, upheld, upheldAuthor } from './agreement.ts';
import { persons } from './claims.ts';
import { isGivenName } from './latin-name.ts';
import { namesIn } from './names-in.ts';
import { namesWithin } from './names-within.ts';
import { isMedium, isOutlet } from './outlets.ts';
import { arePosts } from './posts.ts';
import { ranks } from './ranks.ts';
import { isSectionName } from './section-name.ts';
import { isBeforeUpload, settledDay } from './settled-day.ts';
import { isUnclean } from './unclean.ts';
import { canBePerson, canBeSource, isDepartment, isHandle, isNobodysName, isPersonal, isPlainOutlet } from './vouch.ts';

/** The fields with the claim that won each, and what a person must look at. */
export interface Settled {
  fields: Partial<Record<Field, Claim>>;
  flags: Flag[];
}

/**
 * Settles every field: the highest rank wins, the first of equals; another value of weight is told.
 * @param order in which order the site writes day and month, where that is known
 */
export function settle(all: readonly Claim[], order?: DayOrder): Settled {
  const vouched = all.filter(isVouched);
  const claims = vouched.filter((one) => !isGlued(one, all) && !isAccountAgain(one, all));
  const fields: Settled['fields'] = {};
  for (const one of claims) {
    const held = fields[one.field];
    if (!held || held.rank < one.rank) fields[one.field] = one;
  }
  // What is taken from elsewhere was not written by whoever posted it.
  if (fields.source && fields.author && fields.author.rank <= ranks.shown) delete fields.author;
  // What the head calls the author is who entered the page, where the page names him as its editor.
  if (fields.author?.rank === ranks.declared && isEditor(fields.author, all))
    fields.author = claims
      .filter((one) => one.field === 'author' && (isSigned(one) || !isEditor(one, all)))
      .sort((a, b) => b.rank - a.rank)[0];
  if (!fields.author) delete fields.author;
  if (fields.date && isGuessed(fields.date) && fields.uploaded && !fields.uploaded.modified) delete fields.date;
  if (fields.date) fields.date = settledDay(upheld(fields.date, claims), claims, { order, uploaded: fields.uploaded });
  if (fields.author) fields.author = named(whole(upheldAuthor(fields.author, claims), claims));
  const flags = Object.values(fields).flatMap((winner): Flag[] => [
    ...(isSettledBy(fields, winner)
      ? []
      : winner.flag
        ? [winner.flag]
        : isDoubtful(winner, fields, claims)
          ? [doubtOf(winner)]
          : []),
    ...contradictions(winner, claims),
  ]);
  return { fields, flags };
}

const isEditor = ({ value }: Claim, claims: readonly Claim[]): boolean =>
  claims.some((one) => one.field === 'editor' && foldLine(one.value).includes(foldLine(value)));

/** The text names him in its own bracket, which an editor may have written, too. */
const isSigned = ({ flag }: Claim): boolean => flag?.kind === 'author-guessed';

/** The doubt of an upload says nothing where the day of publication is known. */
const isSettledBy = (fields: Settled['fields'], { field, flag }: Claim): boolean =>
  field === 'uploaded' && fields.date !== undefined && flag?.kind === 'date-doubtful';

/** Accounts and declarations name a user of the site as often as the author: only a person's name counts there. */
function isVouched({ field, value, rank, unvouched }: Claim): boolean {
  if (unvouched) return false;
  if (field === 'source') return canBeSource(value);
  if (!persons.has(field) || rank === ranks.given || (rank === ranks.script && !isNobodysName(value))) return true;
  if (field === 'editor' && isHandle(value)) return false;
  if (rank === ranks.account || rank === ranks.declared) return isPersonal(value);
  if (field === 'author' && arePosts(value)) return false;
  // A section of the site stands where its system had no author; a given name alone needs a label.
  return !isSectionName(value) && (canBePerson(value) || (rank >= ranks.after && isGivenName(value)));
}

/** A source that is the name of the author and that of an account, run together by the markup: `丁一渡口商会`. */
const isGlued = ({ field, value, rank }: Claim, claims: readonly Claim[]): boolean =>
  field === 'source' &&
  rank === ranks.bare &&
  claims.some(
    (author) =>
      author.field === 'author' &&
      claims.some(
        (source) => source.field === 'source' && foldLine(author.value) + foldLine(source.value) === foldLine(value),
      ),
  );

/** The account that put a page up, where its name stands beside the day without any word. */
const isAccountAgain = ({ field, value, rank }: Claim, claims: readonly Claim[]): boolean =>
  field === 'source' &&
  rank === ranks.bare &&
  claims.some(
    (one) =>
      one.unvouched && one.field === field && one.rank === ranks.account && foldLine(one.value) === foldLine(value),
  );

/** A pen name, or any other word that stands where a name would: nobody but its place vouches for it. */
const isUnknown = ({ field, value, rank }: Claim): boolean =>
  rank < ranks.given &&
  (field === 'source'
    ? !isPlainOutlet(value) || isDepartment(value) || (rank === ranks.bare && isOutlet(value) && !isMedium(value))
    : (field === 'author' || field === 'editor') && (!isPersonal(value) || isBareWord(value, rank)));

/** A word of the dictionary that nothing labels: 过程, 高潮; it may be a name, and is told. */
const isBareWord = (value: string, rank: number): boolean =>
  rank < ranks.credit && /^\p{Script=Han}{2}$/u.test(value) && isEstablished(value);

const isDoubtful = (winner: Claim, fields: Settled['fields'], claims: readonly Claim[]): boolean =>
  isUnknown(winner) || isUnclean(winner, fields) || isContested(winner, claims) || isBeforeUpload(winner, fields);

const doubtOf = ({ field, value }: Claim): Flag => ({ kind: `${field}-doubtful`, quote: value.slice(0, 40) });

/** Of two places that name who wrote, the one that names all whom the other names, and more. */
function whole(author: Claim, claims: readonly Claim[]): Claim {
  const names = namesIn(author.value);
  const more = claims.find(({ field, value, rank }) => {
    const others = field === 'author' && rank >= ranks.byline && isPersonal(value) ? namesIn(value) : [];
    return others.length > names.length && names.every((name) => others.includes(name));
  });
  return more ? { ...author, value: more.value } : author;
}

/** Of a value that holds more than names the names, and that is told. */
function named(author: Claim): Claim {
  if (author.rank >= ranks.given || isPersonal(author.value)) return author;
  const names = namesWithin(author.value);
  const flag = { kind: 'author-doubtful', quote: author.value.slice(0, 40) };
  return names.length === 0 ? author : { ...author, value: names.join('、'), flag };
}

/** The year of a volume, a day that may be of something else: they say less than the day on which the site took a text in. */
const isGuessed = ({ rank }: Claim): boolean => rank <= ranks.guess;
