/**
 * Names that the heads of all pages declare alike (`<meta name="author">`, JSON-LD) are of who made the site as often as of
 * who wrote: they fill no field, and are told. A day that all pages declare is of the template, or of the whole site.
 */
import { foldLine } from '../comparable.ts';
import { ranks } from '../extract/ranks.ts';
import type { Claim, Page } from '../page.ts';

const fewest = 3;

const isDeclared = ({ field, rank }: Claim): boolean =>
  (rank === ranks.declared && (field === 'author' || field === 'editor' || field === 'source')) ||
  (field === 'source' && rank === ranks.account) ||
  (field === 'date' && (rank === ranks.declared || rank === ranks.script));

const keyOf = ({ field, value }: Claim): string => `${field}\n${foldLine(value)}`;

/** What each of the pages declares, where there are enough of them to tell. */
export function declaredAlike(pages: readonly Page[]): Set<string> {
  if (pages.length < fewest) return new Set();
  const [first, ...others] = pages.map(({ claims }) => new Set(claims.filter(isDeclared).map(keyOf)));
  return new Set([...first!].filter((key) => others.every((keys) => keys.has(key))));
}

/** The page with such names of people as mere hints, and such a day as a guess; an outlet stays, and carries the flag. */
export const withoutAlike = (page: Page, alike: ReadonlySet<string>): Page => ({
  ...page,
  claims: page.claims.map((one): Claim => {
    if (!isDeclared(one) || !alike.has(keyOf(one))) return one;
    if (one.field === 'date') return { ...one, rank: ranks.guess, flag: { kind: 'date-doubtful', quote: one.value } };
    return one.field === 'source'
      ? { ...one, flag: { kind: 'source-doubtful', quote: one.value } }
      : { ...one, unvouched: true };
  }),
});
