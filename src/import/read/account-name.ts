/**
 * The account under whose name a blog or a portal shows a text: on its card beside its picture, in a link to its page, beside
 * the day, in the head. One place alone may be of anybody; two of different kinds that agree name who wrote.
 */
import { foldScript } from '../comparable.ts';
import { claim } from '../extract/claims.ts';
import { accountClaim } from '../extract/poster.ts';
import { ranks } from '../extract/ranks.ts';
import type { Claim } from '../page.ts';
import { accountIn, type Place, type Shown, shownIn } from './account-places.ts';
import { isAssociation } from './author-name.ts';
import { attributeOf, type DomElement } from './dom.ts';

const leastPlaces = 2;

/**
 * The claim of the account that the most places name; none where two are named as often.
 * @param titles the title of the page and its parts
 */
export function accountName(elements: readonly DomElement[], titles: readonly string[]): Claim[] {
  const places = new Map<string, Set<Place>>();
  const add = (name: string, ...kinds: Place[]) => {
    const known = places.get(name) ?? new Set<Place>();
    for (const kind of kinds) known.add(kind);
    places.set(name, known);
  };
  for (const { name, kinds } of withoutLists(elements.flatMap((element) => shownIn(element) ?? [])))
    add(name, ...kinds);
  for (const name of elements.flatMap(declaredIn)) add(name, 'head');
  for (const name of ownersIn(titles)) add(name, 'title', 'platform');
  for (const name of places.keys()) if (titles.some((title) => isOwner(title, name))) add(name, 'title');
  const [first, second] = [...places].sort(([, a], [, b]) => b.size - a.size);
  if (!first || first[1].size < leastPlaces || second?.[1].size === first[1].size) return [];
  if (!isAssociation(first[0])) return accountClaim(first[0]);
  // An association writes by somebody's hand, and may be where the text is from: it is told.
  return claim('author', first[0], ranks.shown).map((one) => ({ ...one, unvouched: true }));
}

/** Elements of one shape that name several accounts are a list of them. */
function withoutLists(shown: readonly Shown[]): Shown[] {
  const names = new Map<string, Set<string>>();
  for (const { name, shape } of shown) names.set(shape, (names.get(shape) ?? new Set()).add(name));
  return shown.filter(({ shape }) => names.get(shape)!.size === 1);
}

/** What the head declares, where it is no name of a program. */
const declaredIn = (element: DomElement): string[] =>
  element.tagName === 'meta' && /^(?:article:)?author$/i.test(attributeOf(element, 'name') ?? '')
    ? [accountIn(attributeOf(element, 'content') ?? '') ?? []].flat()
    : [];

/** Sites that hold the blogs of many. */
const platform = /(?:博客|博客园|部落格|网志|空间|日志|[Bb]log)$|^(?:简书|痞客邦|掘金|豆瓣|知乎|随意窝)/u;

/** Whose blog a title says that the page is of: `搬家记_岭南过客_新浪博客`, `名册小记 - 木匠小陈的博客`. */
const ownersIn = (titles: readonly string[]): string[] =>
  titles.flatMap((title) => {
    const parts = title
      .split(/\s*[_|｜]\s*|\s+[-–—]+\s+/)
      .map((part) => part.trim())
      .filter(Boolean);
    if (parts.length < 2 || parts.length > 3 || !platform.test(foldScript(parts.at(-1)!))) return [];
    const own = /^(.{2,12})的(?:[博][客]|部落格|網誌|网志)$/u.exec(parts.at(-1)!)?.[1];
    return [accountIn(own ?? (parts.length === 3 ? parts[1]! : '')) ?? []].flat();
  });

/** A part of the title that is the name, or the blog under it. */
const isOwner = (title: string, name: string): boolean =>
  title === name ||
  (title.startsWith(name) && /^的?(?:博客|部落格|網誌|网志|blog|空间|专栏|主页)$/i.test(title.slice(name.length)));
