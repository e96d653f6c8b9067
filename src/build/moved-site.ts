/**
 * What a former host publishes once a site has moved: every address that it had leads to the same place on the new one.
 * Redirects for hosts that know them, and a page at each address for those that do not.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../core/digest.ts';
import { escapePattern } from '../core/escape.ts';
import { redirectPage } from '../seo/host.ts';
import { formerHome } from '../seo/moving.ts';
import { manifestFile, readManifest } from './manifest.ts';
import { PublishedFolder } from './published-folder.ts';

/** Where the site stands now. */
export interface NewHome {
  /** Origin and base: `https://new.example.org/archive/`. */
  home: string;
  formerly: readonly string[];
}

/**
 * Writes a folder for each former host into `dir`, named by the host.
 * @param published the new site's folder
 * @returns the folders' names
 * @throws {import('./published-folder.ts').ForeignFolder} if something else lies in one
 */
export function writeMovedSites(published: string, dir: string, { home, formerly }: NewHome): string[] {
  const manifest = join(published, manifestFile);
  const paths = existsSync(manifest) ? [...readManifest(readFileSync(manifest, 'utf8')).digests.keys()] : [];
  const pages = paths.filter((path) => path.endsWith('index.html')).map((path) => path.slice(0, -'index.html'.length));
  const elsewhere = formerly.map(formerHome).filter(({ origin }) => origin !== new URL(home).origin);
  return [...Map.groupBy(elsewhere, ({ origin }) => new URL(origin).host.replace(':', '-'))].map(([host, homes]) => {
    const output = new PublishedFolder(join(dir, host), join(dir, `.${host}.json`));
    const put = (path: string, content: string) => output.put(path, digest(content), () => content);
    for (const { base } of homes)
      for (const page of pages) put(`${base.slice(1)}${page}index.html`, redirectPage(home + page));
    if (!homes.some(({ base }) => base === '/')) put('index.html', redirectPage(home));
    put('404.html', redirectPage(home));
    const bases = homes.map(({ base }) => base).sort((a, b) => b.length - a.length);
    put('_redirects', bases.map((base) => `${base}* ${home}:splat 301\n`).join(''));
    put('nginx.conf', bases.map((base) => `${locationOf(base, home)}\n`).join(''));
    output.finish();
    return host;
  });
}

const locationOf = (base: string, home: string): string =>
  `location ${base} { rewrite "^${escapePattern(base)}(.*)$" "${home}$1" permanent; }`;
