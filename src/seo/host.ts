/** What static hosts are told of old addresses, and what they take. */
import type { ArticleSummary } from '../archive/index.ts';
import { editions, otherEdition } from '../core/edition.ts';
import { escapeAttribute } from '../core/escape.ts';
import { oldPath } from '../core/old-address.ts';
import { articlePath, bothPath, withBase } from '../core/url.ts';

/** What hosts take, as their own pages say in 2026. */
const hostLimits: readonly { host: string; files?: number; bytes?: number }[] = [
  { host: 'Cloudflare Pages', files: 20_000 },
  { host: 'GitHub Pages', bytes: 1_000_000_000 },
];

/** The hosts for which a site has become too large. @example beyondLimits(30_000, 5e8) // ['Cloudflare Pages'] */
export const beyondLimits = (files: number, bytes: number): string[] =>
  hostLimits
    .filter(
      (limit) => files > (limit.files ?? Number.POSITIVE_INFINITY) || bytes > (limit.bytes ?? Number.POSITIVE_INFINITY),
    )
    .map(({ host }) => host);

/** An old address and where it leads now. */
export interface Redirect {
  from: string;
  to: string;
  /** An address of this site itself: hosts that know no redirects have a page there. */
  moved?: true;
}

/**
 * Where old addresses lead: from where less was known of a date to where the article stands now; others to the edition
 * whose file names them. Addresses of other hosts keep their path; an address that is written in several ways
 * is one.
 */
export function redirects(articles: readonly ArticleSummary[], base: string): Redirect[] {
  const found = new Map<string, Redirect>();
  for (const { key, formerly, withdrawn, script } of articles) {
    const both = withdrawn ? articlePath(script, key) : bothPath(key);
    if (withdrawn)
      found.set(withBase(base, bothPath(key)), {
        from: withBase(base, bothPath(key)),
        to: withBase(base, both),
        moved: true,
      });
    if (!formerly) continue;
    const moved = [...editions.map((edition) => [articlePath(edition, formerly), articlePath(edition, key)] as const)];
    for (const [from, to] of [...moved, [bothPath(formerly), both] as const])
      found.set(withBase(base, from), { from: withBase(base, from), to: withBase(base, to), moved: true });
  }
  for (const article of articles)
    for (const { kind, address, parallel } of article.addresses ?? []) {
      const from = kind === 'legacy' ? oldPath(address) : undefined;
      if (from === undefined || found.has(from)) continue;
      const edition = parallel ? otherEdition(article.script) : article.script;
      found.set(from, { from, to: withBase(base, articlePath(edition, article.key)) });
    }
  return [...found.values()];
}

/**
 * The `_redirects` file of Netlify and Cloudflare Pages. Netlify wants what follows a `?` as words of their own;
 * Cloudflare knows no redirects by it and passes over those lines.
 */
export const redirectsFile = (list: readonly Redirect[]): string =>
  lines(list.map(({ from, to }) => `${literal(from).replace('?', ' ').replaceAll('&', ' ')} ${to} 301`));

/** In this file a star and a colon stand for anything; encoded they are the signs themselves. */
const literal = (path: string): string => path.replaceAll('*', '%2A').replaceAll(':', '%3A');

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');

/** A page that leads on by itself, for hosts that know no redirects. */
export const redirectPage = (to: string): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>→ ${escapeAttribute(to)}</title><meta http-equiv="refresh" content="0; url=${escapeAttribute(to)}"><meta name="robots" content="noindex"><link rel="canonical" href="${escapeAttribute(to)}"></head><body><p><a href="${escapeAttribute(to)}">${escapeAttribute(to)}</a></p></body></html>\n`;
