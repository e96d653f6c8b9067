/**
 * Electronic papers by Founder's system (方正翔宇): a comment in the head declares the article,
 * `<!--enpproperty <date>2012-03-06 00:00:00.0</date><author></author><title>…</title> /enpproperty-->`.
 */
import { claim, dateClaim } from '../extract/claims.ts';
import { ranks } from '../extract/ranks.ts';
import type { Claim } from '../page.ts';

/** @param comments of the page's head */
export function readFounder(comments: string): { titles: string[]; claims: Claim[] } {
  const properties = /enpproperty([\s\S]*?)\/enpproperty/.exec(comments)?.[1] ?? '';
  const property = (name: string): string =>
    new RegExp(`<${name}>([^<]*)</${name}>`).exec(properties)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    titles: [property('title')].filter(Boolean),
    claims: [
      ...dateClaim('date', property('date').slice(0, 10), ranks.declared),
      ...claim('author', property('author'), ranks.declared),
    ],
  };
}
