/** The page at an article's permanent address, which names neither edition nor date: it leads to the reader's edition. */
import type { ArticleSummary } from '../archive/index.ts';
import { editions } from '../core/edition.ts';
import { escapeAttribute, escapeText } from '../core/escape.ts';
import { absolute, articlePath, permanentPath, withBase } from '../core/url.ts';

/** The script that knows which edition a reader chose, from the site's base. */
export const permanentScript = 'permanent.js';

/** Seconds after which a browser without scripts is led to the edition that the article was written in. */
const patience = 2;

/** @param name the article's name in permanent addresses */
export function permanentPage(
  article: ArticleSummary,
  name: string,
  { home, base }: { home: string; base: string },
): string {
  const own = withBase(base, articlePath(article.script, article.key));
  const links = editions.map((edition) => {
    const href = escapeAttribute(withBase(base, articlePath(edition, article.key)));
    return `<p><a lang="${edition}" hreflang="${edition}" href="${href}">${escapeText(article.text[edition].title)}</a></p>`;
  });
  return [
    `<!doctype html><html lang="${article.script}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${escapeText(article.text[article.script].title)}</title>`,
    `<link rel="canonical" href="${escapeAttribute(absolute(home, permanentPath(name)))}">`,
    `<noscript><meta http-equiv="refresh" content="${patience}; url=${escapeAttribute(own)}"></noscript>`,
    `<script src="${escapeAttribute(base + permanentScript)}" data-own="${article.script}" defer></script>`,
    `</head><body>${links.join('')}</body></html>\n`,
  ].join('');
}
