/** A built site as its checks see it: every file's name, and every page read and parsed. */
import { parseHTML } from 'linkedom';
import { type BuiltSite, filesOf, textOf } from '../built.ts';

/** A page of the site. */
export interface SitePage {
  /** The file, e.g. `zh-hans/index.html`. */
  file: string;
  /** The address on its host: `/archive/zh-hans/`. */
  path: string;
  html: string;
  document: Document;
}

/** What is published. */
export interface Site {
  base: string;
  home: string;
  files: ReadonlySet<string>;
  /** By file. */
  pages: ReadonlyMap<string, SitePage>;
}

/** Reads a built site. */
export function readSite(built: BuiltSite): Site {
  const files = new Set(filesOf(built, ''));
  const pages = new Map<string, SitePage>();
  for (const file of files)
    if (file.endsWith('.html')) pages.set(file, makePage(built.base, file, textOf(built, file)));
  return { base: built.base, home: built.home, files, pages };
}

const makePage = (base: string, file: string, html: string): SitePage => ({
  file,
  path: base + file.replace(/(^|\/)index\.html$/, '$1'),
  html,
  document: parseHTML(html).document as unknown as Document,
});

/**
 * The same site with one page changed on purpose.
 * @throws {Error} if the change changes nothing: a test of it would test nothing
 */
export function breaking(site: Site, file: string, change: (html: string) => string): Site {
  const html = site.pages.get(file)?.html ?? '';
  const changed = change(html);
  if (changed === html) throw new Error(`nothing was broken in ${file}`);
  return { ...site, pages: new Map(site.pages).set(file, makePage(site.base, file, changed)) };
}

/** The file that a host serves for a path, if it has one. */
export function fileAt({ base, files }: Site, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const rest = decodeURIComponent(path.slice(base.length));
  const file = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  return files.has(file) ? file : undefined;
}
