/**
 * Fields that stand by name in a script beside a text which the page itself prints: `window.__data = {"pubDate":
 * "2013-12-09"}`. No reader sees them and the same object may tell of other things, so that each is a hint: a day is told
 * as a doubt unless another place names it, names only where nothing else is read.
 */
import { claim, dateClaim } from '../extract/claims.ts';
import { isMedium } from '../extract/outlets.ts';
import { ranks } from '../extract/ranks.ts';
import { isPersonal } from '../extract/vouch.ts';
import type { Claim } from '../page.ts';
import { attributeOf, type DomElement } from './dom.ts';
import { beijingDay } from './unix-time.ts';

const day =
  /["']?\b(?:pub_?(?:lish(?:ed)?)?_?(?:date|data|time|at|on)|date_?published|issue_?date|post_?(?:date|time)|news_?(?:date|time)|article_?(?:date|time)|ptime)\b\\?["']?\s*[:=]\s*\\?["']?(?<value>(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}[^"',;}]{0,24}|\d{13}|\d{10})(?!\d)/gi;
/** When a record was made, which says as much of publication as nothing else does. */
const made =
  /["']?\b(?:c_?time|create_?(?:d_?)?(?:time|date|at)|add_?time|input_?time)\b\\?["']?\s*[:=]\s*\\?["']?(?<value>(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}[^"',;}\\]{0,24}|\d{13}|\d{10})(?!\d)/gi;
const person = /["']\b(?:author|writer|reporter)(?:_?name)?["']?\s*[:=]\s*["'](?<value>[^"']{2,24})["']/gi;
const outlet = /["']\b(?:source|media|origin|copy_?from)(?:_?name)?["']?\s*[:=]\s*["'](?<value>[^"']{2,24})["']/gi;
const longest = 200_000;

/** What the page's scripts say; nothing where they name several days or people. */
export function scriptFields(elements: readonly DomElement[]): Claim[] {
  const scripts = elements
    .filter((element) => element.tagName === 'script' && !/ld\+json/i.test(attributeOf(element, 'type') ?? ''))
    .map((element) => element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
    .filter((text) => text.length > 0 && text.length < longest)
    .join('\n');
  if (scripts === '') return [];
  return [
    ...dayOf(singleValue(scripts, day), ranks.address),
    ...dayOf(singleValue(scripts, made), ranks.guess),
    ...singleValue(scripts, person)
      .filter(isPersonal)
      .flatMap((value) => hint('author', value)),
    ...singleValue(scripts, outlet)
      .filter(isMedium)
      .flatMap((value) => hint('source', value)),
  ];
}

const dayOf = (values: readonly string[], rank: number): Claim[] =>
  values
    .map((value) => (/^\d+$/.test(value) ? beijingDay(Number(value)) : value))
    .flatMap((value) => dateClaim('date', value, rank, { kind: 'date-doubtful', quote: value }));

const hint = (field: 'author' | 'source', value: string): Claim[] =>
  claim(field, value, ranks.guess).map((one) => ({ ...one, unvouched: true }));

/** The one value that a name has in all places. */
function singleValue(scripts: string, pattern: RegExp): string[] {
  const values = new Set([...scripts.matchAll(pattern)].map(({ groups }) => groups!.value!.trim()));
  return values.size === 1 ? [...values] : [];
}
