/** Claims of a page's places about its fields, and how they are settled: by rank, and by whether they agree. */
import { daysApart } from '../../core/date.ts';
import { isNobody } from '../../core/nobody.ts';
import { foldLine, foldScript, hanCount } from '../comparable.ts';
import type { Claim, Field, Findings, Flag } from '../page.ts';
import { findDates, isBound, isEpoch } from './dates.ts';
import { dayInChina } from './doubtful-dates.ts';
import { isModified } from './modified.ts';
import { ranks } from './ranks.ts';
import { withoutDescription, withoutVerb } from './values.ts';
import { canBePerson, canBeSource, isHandle, isPersonal, isPlainOutlet } from './vouch.ts';

/** Fields whose value is a person. */
const persons: ReadonlySet<Field> = new Set(['author', 'editor', 'photographer', 'translator']);

/** A claim, or none: empty values, and placeholders for a person, claim nothing. @example claim('author', '佚名', 1) // [] */
export function claim(field: Field, value: string, rank: number, flag?: Flag): Claim[] {
  const text = cleaned(field, value.trim());
  if (!text || ((persons.has(field) || field === 'source') && isNobody(text))) return [];
  return [{ field, value: text, rank, ...(flag && { flag }) }];
}

function cleaned(field: Field, value: string): string {
  if (field === 'author') return withoutDescription(value);
  return field === 'source' ? withoutVerb(value) : value;
}

/**
 * A claim of the first date in a text; the first day of Unix time claims nothing, and a day of change is none of
 * publication.
 */
export function dateClaim(field: 'date' | 'uploaded', text: string | undefined, rank: number, flag?: Flag): Claim[] {
  const found = text
    ? findDates(text).find((date) => !isBound(text, date) && (field === 'uploaded' || !isModified(text, date)))
    : undefined;
  if (!text || !found || isEpoch(found.date)) return [];
  const modified = field === 'uploaded' && isModified(text, found);
  const or = found.or ?? dayInChina(found, text.slice(found.end));
  const doubt = flag ?? (or && { kind: 'date-doubtful', quote: found.date, suggestions: [or] });
  return [
    {
      field,
      value: found.date,
      rank: modified ? rank - 0.5 : rank,
      ...(modified && { modified: true as const }),
      ...(found.time && { time: found.time }),
      ...(or && { or }),
      ...(doubt && { flag: doubt }),
    },
  ];
}

/** The findings of several places, in order. */
export const joined = (findings: readonly Partial<Findings>[]): Findings => ({
  claims: findings.flatMap(({ claims = [] }) => claims),
  flags: findings.flatMap(({ flags = [] }) => flags),
  dropped: findings.flatMap(({ dropped = [] }) => dropped),
});

/** The fields with the claim that won each, and what a person must look at. */
export interface Settled {
  fields: Partial<Record<Field, Claim>>;
  flags: Flag[];
}

/** Settles every field: the highest rank wins, the first of equals; another value of weight is told. */
export function settle(all: readonly Claim[]): Settled {
  const claims = all.filter(isVouched);
  const fields: Settled['fields'] = {};
  for (const one of claims) {
    const held = fields[one.field];
    if (!held || held.rank < one.rank) fields[one.field] = one;
  }
  if (fields.date) fields.date = decided(fields.date, claims);
  if (fields.author) fields.author = whole(fields.author, claims);
  const flags = Object.values(fields).flatMap((winner): Flag[] => [
    ...(winner.flag ? [winner.flag] : isUnknown(winner) ? [doubtOf(winner)] : []),
    ...dissent(winner, claims),
  ]);
  return { fields, flags: [...flags, ...leftEmpty(all, fields)] };
}

/** Accounts and declarations name a user of the site as often as the author: only a person's name counts there. */
function isVouched({ field, value, rank, unvouched }: Claim): boolean {
  if (unvouched) return false;
  // Below the text 来源于网络 speaks of the pictures.
  if (field === 'source')
    return canBeSource(value) && !(rank === ranks.after && /^(?:网络|互联网)$/.test(foldScript(value)));
  if (!persons.has(field) || rank === ranks.given || rank === ranks.script) return true;
  if (field === 'editor' && isHandle(value)) return false;
  return rank === ranks.account || rank === ranks.declared ? isPersonal(value) : canBePerson(value);
}

/** A pen name, or any other word that stands where a name would: nobody but its place vouches for it. */
const isUnknown = ({ field, value, rank }: Claim): boolean =>
  rank < ranks.given &&
  (field === 'source' ? !isPlainOutlet(value) : (field === 'author' || field === 'editor') && !isPersonal(value));

const doubtOf = ({ field, value }: Claim): Flag => ({ kind: `${field}-doubtful`, quote: value.slice(0, 40) });

/** Fields that stay empty although a place the reader sees claims them: nobody vouches for the value. */
function leftEmpty(claims: readonly Claim[], fields: Settled['fields']): Flag[] {
  return (['source', 'author', 'editor'] as const).flatMap((field): Flag[] => {
    const refused = claims.find(
      (one) => one.field === field && (one.unvouched || one.rank > ranks.account) && hanCount(one.value) > 1,
    );
    return refused && !fields[field] ? [doubtOf(refused)] : [];
  });
}

/** Of two places that name who wrote, the one that names all whom the other names, and more. */
function whole(author: Claim, claims: readonly Claim[]): Claim {
  const names = namesIn(author.value);
  const more = claims.find(({ field, value, rank }) => {
    const others = field === 'author' && rank >= ranks.byline && isPersonal(value) ? namesIn(value) : [];
    return others.length > names.length && names.every((name) => others.includes(name));
  });
  return more ? { ...author, value: more.value } : author;
}

const namesIn = (value: string): string[] =>
  foldScript(value)
    .replace(/(?:本[报刊网台站社])?(?:首席|特[约派]|实习|见习)*(?:记者|通讯员)/g, '、')
    .split(/[、，,／/]+|(?<=\p{Script=Han})[\s　]+(?=\p{Script=Han})/u)
    .map((name) => name.trim())
    .filter(Boolean);

/** Day and month that cannot be told apart are decided by another place that names one of the two readings. */
function decided(date: Claim, claims: readonly Claim[]): Claim {
  const { or, flag: _, ...rest } = date;
  if (!or) return date;
  const other = claims.find(
    ({ field, value, or: open }) => field === 'date' && !open && (value === or || value === date.value),
  );
  return other ? { ...rest, value: other.value } : date;
}

/** Places below the text, bylines and datelines speak of other things too often to contradict. */
const weighty: ReadonlySet<number> = new Set([ranks.label, ranks.script, ranks.bare, ranks.markup, ranks.declared]);

/** Values that another place of some weight claims against the winner. */
function dissent(winner: Claim, claims: readonly Claim[]): Flag[] {
  const { field, value } = winner;
  if (field !== 'date' && field !== 'source' && field !== 'author') return [];
  const against = claims.filter(
    (one) => one.field === field && weighty.has(one.rank) && one.or !== value && disagree(field, one.value, value),
  );
  if (against.length === 0) return [];
  return [
    { kind: `${field}-doubtful`, quote: value, suggestions: [...new Set(against.map((one) => one.value))].slice(0, 3) },
  ];
}

function disagree(field: Field, a: string, b: string): boolean {
  // A server's clock and an office's calendar may differ by a day.
  if (field === 'date') return daysApart(a, b) > 1;
  const [first, second] = [foldLine(a), foldLine(b)];
  return !first.includes(second) && !second.includes(first);
}

/** A day that may be of something else gives way to any other, and is told. */
export const doubted = (findings: Partial<Findings>): Findings => {
  const { claims, flags, dropped } = joined([findings]);
  return {
    claims: claims
      .filter(({ field }) => field !== 'uploaded')
      .map((one) =>
        one.field === 'date' ? { ...one, rank: ranks.guess, flag: { kind: 'date-doubtful', quote: one.value } } : one,
      ),
    flags,
    dropped,
  };
};
