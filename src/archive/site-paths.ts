/** What stands on a site: its pages, its files, the headings that links can lead to. */
import { lazy } from '../core/lazy.ts';
import type { Addressed } from './addresses.ts';
import { knownPaths } from './known-paths.ts';
import { type FileFolders, originalFiles, publishedFiles } from './published-files.ts';

/** What addresses are held against besides the articles. */
export interface AddressContext extends FileFolders {
  /** The site's base path. */
  base: string;
  /** Origin and base of the site, with a slash at the end: what its own absolute addresses begin with. */
  home?: string;
  /** The paths of topics' pages, in one edition; asked for only where something links to one. Missing: none is doubted. */
  topics?: () => ReadonlySet<string>;
}

/** All that stands on the site. */
export interface SitePaths {
  files: ReturnType<typeof publishedFiles>;
  originals: ReturnType<typeof originalFiles>;
  pages: ReadonlySet<string>;
  /** Keys of articles, and where their files still stand. */
  keys: ReadonlySet<string>;
  drafts: ReadonlySet<string>;
  /** By the keys of articles, and the paths of own pages without an edition. */
  headings: ReadonlyMap<string, readonly string[]>;
  topics: AddressContext['topics'];
}

/**
 * Each part is made when it is first asked for: an archive of ten thousand articles that link to nothing of their own site
 * needs no list of its thirty thousand paths.
 * @param articles articles, own pages, exhibits and settings
 * @example siteOf(articles, { contentDir, publicDir, base: '/' }).pages.has('/zh-hans/about/') // true
 */
export function siteOf(articles: readonly Addressed[], context: AddressContext): SitePaths {
  const pages = lazy(() => knownPaths(articles));
  const keys = lazy(() => new Set(articles.flatMap(({ key, formerly }) => [key, formerly ?? key])));
  const headings = lazy(() => new Map(articles.flatMap(headingsOf)));
  const drafts = lazy(() => new Set(articles.filter(({ draft }) => draft).map(({ key }) => key)));
  return {
    files: publishedFiles(context),
    originals: originalFiles(context.contentDir),
    get pages() {
      return pages();
    },
    get keys() {
      return keys();
    },
    get headings() {
      return headings();
    },
    get drafts() {
      return drafts();
    },
    topics: context.topics,
  };
}

function headingsOf({ key, file, headings }: Addressed): [string, readonly string[]][] {
  const own = /(?:^|[\\/])pages[\\/]([^\\/]+)\.mdx$/.exec(file)?.[1];
  return headings && (key || own) ? [[key || `/${own}/`, headings]] : [];
}
