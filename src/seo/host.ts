/** What static hosts are told: headers, and where old addresses lead. */
import type { ArticleSummary } from '../archive/index.ts';
import { escapeAttribute } from '../core/escape.ts';
import { articlePath, withBase } from '../core/url.ts';

/** Nothing inline runs, nothing is loaded from elsewhere; WebAssembly is Pagefind's. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' https: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The `_headers` file of Netlify and Cloudflare Pages. @param base the site's base, with its slashes */
export const headers = (base: string): string => `${base}*
  Content-Security-Policy: ${contentSecurityPolicy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Cache-Control: public, max-age=0, must-revalidate

${base}_assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

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
}

/** Where old addresses lead: to the edition that the article was written in. Addresses of other hosts keep their path. */
export const redirects = (articles: readonly ArticleSummary[], base: string): Redirect[] =>
  articles.flatMap((article) =>
    (article.addresses ?? [])
      .filter(({ kind }) => kind === 'legacy')
      .flatMap(({ address }) => {
        const from = pathOf(address);
        return from === undefined ? [] : [{ from, to: withBase(base, articlePath(article.script, article.key)) }];
      }),
  );

/** Encoded, and without the steps upwards that could lead out of the published folder. */
function pathOf(address: string): string | undefined {
  const url = URL.parse(address, 'http://old.invalid');
  return url ? url.pathname + url.search : undefined;
}

/**
 * The `_redirects` file of Netlify and Cloudflare Pages. Netlify wants what follows a `?` as words of their own;
 * Cloudflare knows no redirects by it and passes over those lines.
 */
export const redirectsFile = (list: readonly Redirect[]): string =>
  lines(list.map(({ from, to }) => `${literal(from).replace('?', ' ').replaceAll('&', ' ')} ${to} 301`));

/** In this file a star and a colon stand for anything; encoded they are the signs themselves. */
const literal = (path: string): string => path.replaceAll('*', '%2A').replaceAll(':', '%3A');

/** The same for nginx, to be included in its `http` block; what the `server` block needs is said in the file. */
export const redirectsNginx = (list: readonly Redirect[]): string =>
  lines([
    '# http { include /path/to/redirects.nginx.conf; server { if ($huikan_moved) { return 301 $huikan_moved; } … } }',
    'map $request_uri $huikan_moved {',
    '  default "";',
    ...list.map(({ from, to }) => `  ${nginxWord(from)} ${nginxWord(to)};`),
    '}',
  ]);

const lines = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');

/** A string of nginx's configuration. A `$` would begin a variable; encoded it is the same address. */
const nginxWord = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replaceAll('$', '%24')}"`;

/** A page that leads on by itself, for hosts that know no redirects. */
export const redirectPage = (to: string): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>→ ${escapeAttribute(to)}</title><meta http-equiv="refresh" content="0; url=${escapeAttribute(to)}"><meta name="robots" content="noindex"><link rel="canonical" href="${escapeAttribute(to)}"></head><body><p><a href="${escapeAttribute(to)}">${escapeAttribute(to)}</a></p></body></html>\n`;
