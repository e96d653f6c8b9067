/** Where a site was published before: everything below its old addresses leads to the same place below the new one. */
import type { SiteSettings } from '../archive/index.ts';
import { editionSlug, editions } from '../core/edition.ts';
import { escapePattern } from '../core/escape.ts';

/** All paths below one lead to the same below another. Both end with a slash. */
export interface PrefixRedirect {
  /** A path from the host's root. */
  from: string;
  /** A path or an address. */
  to: string;
}

/** Folders of a site that people link to; below a home that the new site lies in, nothing else may be led away. */
const folders = [
  ...editions.map(editionSlug),
  'news',
  'both',
  'original',
  'originals',
  'images',
  'files',
  'dump',
  'share',
];

/** A site's former home. */
export interface FormerHome {
  origin: string;
  /** With its slashes. */
  base: string;
}

/** @example formerHome('https://old.example.org/news') // { origin: 'https://old.example.org', base: '/news/' } */
export function formerHome(address: string): FormerHome {
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/**
 * The rules that the new site's own host needs: homes on the same host under another base. A home on another host
 * answers for itself, see `movedSite`.
 */
export const movedHere = ({ formerly, url, base }: Pick<SiteSettings, 'formerly' | 'url' | 'base'>): PrefixRedirect[] =>
  formerly
    .map(formerHome)
    .filter((home) => home.origin === url && home.base !== base)
    .flatMap((home) => folders.map((name) => ({ from: `${home.base}${name}/`, to: `${base}${name}/` })))
    // The new site may lie in what was a folder of the old one.
    .filter(({ from }) => !base.startsWith(from));

/** @example prefixLines([{ from: '/old/news/', to: '/news/' }]) // '/old/news/* /news/:splat 301\n' */
export const prefixLines = (rules: readonly PrefixRedirect[]): string =>
  rules.map(({ from, to }) => `${from}* ${to}:splat 301\n`).join('');

/** The same for nginx, for a `server` block; the question of an address is kept. */
export const prefixLocations = (rules: readonly PrefixRedirect[]): string[] =>
  rules.map(({ from, to }) => `location ^~ "${from}" { rewrite "^${escapePattern(from)}(.*)$" "${to}$1" permanent; }`);
