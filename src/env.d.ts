declare namespace App {
  interface Locals {
    /** What every page may ask of the archive. */
    site: import('./views/page.ts').SiteContext;
    /** The page of this address, where the archive has one. */
    page?: import('./views/page.ts').Page;
    /** In a build: the pages of one rendering. */
    batch?: import('./views/page.ts').PageBatch;
  }
}

/** The address of content/theme.css, where there is one. */
declare module 'virtual:huikan/theme' {
  const href: string | undefined;
  export default href;
}

/** The script of search's worker, from the site's base; the preview, which has no search, does not define it. */
declare const SEARCH_WORKER: string | undefined;
