declare namespace App {
  interface Locals {
    /** Set while a build renders pages: the pages of one rendering. */
    batch?: import('./views/page.ts').PageBatch;
    /** Set by the preview and by a build that renders one page a request: the page of this address. */
    page?: import('./views/page.ts').Page;
  }
}
