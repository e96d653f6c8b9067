/** Sitemaps with the other edition of every page, in files of a size that search engines take. */
import { editions } from '../core/edition.ts';
import { escapeText } from '../core/escape.ts';
import { absolute } from '../core/url.ts';
import { alternates } from './meta.ts';

/** A page of one edition; its counterpart is in the sitemap of itself. */
export interface SitemapPage {
  path: string;
  /** When it last changed, where that is known. */
  modified?: string;
}

/** Addresses in one file; the protocol allows 50,000. */
const perFile = 10_000;

/**
 * @returns file name → content, the index among them
 * @example makeSitemaps('https://example.org/', [{ path: '/zh-hans/' }])['sitemap-index.xml']
 */
export function makeSitemaps(home: string, pages: readonly SitemapPage[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 0; i * perFile < Math.max(1, pages.length); i++) {
    const urls = pages.slice(i * perFile, (i + 1) * perFile).map(({ path, modified }) => {
      const others = alternates(path === '/' ? '' : path);
      // The chooser leads to both editions, and serves whoever reads neither first.
      const own = path === '/' ? `<xhtml:link rel="alternate" hreflang="x-default" href="${escapeText(home)}"/>` : '';
      const links = editions
        .map(
          (edition) =>
            `<xhtml:link rel="alternate" hreflang="${edition}" href="${escapeText(absolute(home, others[edition]))}"/>`,
        )
        .join('');
      return `<url><loc>${escapeText(absolute(home, path))}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}${links}${own}</url>`;
    });
    files[`sitemap-${i}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
  }
  const names = Object.keys(files);
  files['sitemap-index.xml'] =
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${names.map((name) => `<sitemap><loc>${escapeText(home + name)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;
  return files;
}

/** @param unlisted true for a site that nobody is to find @example robots('https://example.org/') */
export const robots = (home: string, unlisted = false): string =>
  `User-agent: *\n${unlisted ? 'Disallow: /\n' : `Allow: /\n\nSitemap: ${home}sitemap-index.xml\n`}`;
