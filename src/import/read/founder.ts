/**
 * Electronic papers by Founder's system (方正翔宇): a comment declares the article,
 * `<!--enpproperty <date>2012-03-06 00:00:00.0</date><author></author><title>…</title> /enpproperty-->`. Portals of the same
 * years call theirs `<pageinfo>`.
 */
import { claim, dateClaim } from '../extract/claims.ts';
import { ranks } from '../extract/ranks.ts';
import type { Claim } from '../page.ts';
import { attributeOf, type DomElement } from './dom.ts';

/** Its folders, by the day of the issue and the page: `images/2012-03/06/A01/p1.jpg`. */
const issueFolder =
  /(?:^|\/)(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])\/(?<day>0[1-9]|[12]\d|3[01])\/(?:[A-Z]?\d{1,3}\/|content_|node_)/;

/** The day of the issue by the addresses of its pages and pictures; none where they are of several. */
function issueDay(elements: readonly DomElement[]): Claim[] {
  const days = new Set(
    elements.flatMap((element) => {
      const found = issueFolder.exec(attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? '')?.groups;
      return found ? [`${found.year}-${found.month}-${found.day}`] : [];
    }),
  );
  const [day] = days;
  return day && days.size === 1 ? dateClaim('date', day, ranks.address, { kind: 'date-doubtful', quote: day }) : [];
}

/** @param comments of the page @param elements of the page */
export function readFounder(
  comments: string,
  elements: readonly DomElement[] = [],
): { titles: string[]; claims: Claim[] } {
  const properties = /(?:enpproperty|<pageinfo>)([\s\S]*?)(?:\/enpproperty|<\/pageinfo>)/.exec(comments)?.[1] ?? '';
  const property = (name: string): string =>
    new RegExp(`<${name}>([^<]*)</${name}>`).exec(properties)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    titles: [property('title')].filter(Boolean),
    claims: [
      ...dateClaim('date', property('date').split(' ')[0], ranks.declared),
      ...claim('author', property('author'), ranks.declared),
      ...issueDay(elements),
    ],
  };
}
