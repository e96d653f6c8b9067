/** The page at an article's permanent address, which names neither edition nor date: it leads on to an edition. */
import type { Card } from './cards.ts';
import { type Edition, editions } from './editions.ts';
import { safe } from './html.ts';

/** An article at its permanent address. */
export interface Permanent {
  path: string;
  /** The article in each edition. */
  cards: readonly Card[];
  /** The card of the edition that the article is written in. */
  own: Card;
}

/** @param archive the articles of each edition, in the same order */
export const permanents = (archive: Record<Edition, readonly { card: Card }[]>): Permanent[] =>
  archive['zh-Hans'].map(({ card: { path, script } }, i) => {
    const cards = editions.map((edition) => archive[edition][i]!.card);
    return { path: `/news/${path.split('/').at(-2)}/`, cards, own: cards.find(({ edition }) => edition === script)! };
  });

/** The page of a permanent address; `public/permanent.js` leads on from it. */
export const permanentHtml = ({ path, cards, own }: Permanent): string =>
  `<!DOCTYPE html>
<html lang="${own.edition}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${safe(own.title)}</title><link rel="canonical" href="https://archive.example${path}">
<noscript><meta http-equiv="refresh" content="0; url=${own.path}"></noscript>
<script src="/permanent.js" data-own="${own.edition}" defer></script></head>
<body>${cards.map(({ edition, path: href, title }) => `<p><a lang="${edition}" hreflang="${edition}" href="${href}">${safe(title)}</a></p>`).join('')}</body></html>
`;
