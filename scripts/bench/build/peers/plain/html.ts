/** The pages as template strings. */
import type { Article } from './archive.ts';
import { type Card, topicKinds } from './cards.ts';
import { type Edition, editions, folderOf } from './editions.ts';
import { type ListPage, pagePath } from './lists.ts';

/** Text in HTML. */
export const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const link = (path: string, label: string): string => `<a href="${encodeURI(path)}">${safe(label)}</a>`;

function page(edition: Edition, path: string, title: string, description: string, main: string): string {
  const own = `/${folderOf(edition)}/`;
  const alternates = editions.map((other) => ({ other, href: path.replace(own, `/${folderOf(other)}/`) }));
  return `<!DOCTYPE html>
<html lang="${edition}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)} - 测试会刊</title><meta name="description" content="${safe(description)}">
<link rel="canonical" href="https://archive.example${encodeURI(path)}">
${alternates.map(({ other, href }) => `<link rel="alternate" hreflang="${other}" href="https://archive.example${encodeURI(href)}">`).join('')}
<meta property="og:title" content="${safe(title)}"><meta property="og:description" content="${safe(description)}">
<link rel="alternate" type="application/rss+xml" href="${own}feed.xml"></head>
<body><header><nav>${['', 'archive/', ...topicKinds.map((kind) => `${kind}/`)].map((part) => link(own + part, part || 'home')).join('')}</nav>
<nav>${alternates.map(({ other, href }) => `<a hreflang="${other}" href="${encodeURI(href)}">${other}</a>`).join('')}</nav></header>
<main>${main}</main><footer>测试会刊</footer></body></html>
`;
}

const neighbour = (rel: string, card: Card | undefined): string =>
  card ? `<a rel="${rel}" href="${card.path}">${safe(card.title)}</a>` : '';

/** The page of an article. */
export function articleHtml({ card, previous, next, html }: Article): string {
  const { edition, path, title, date, summary, topics } = card;
  const own = `/${folderOf(edition)}/`;
  const cloud = topicKinds.map((kind) => topics[kind].map((label) => link(`${own}${kind}/${label}/`, label)).join(''));
  return page(
    edition,
    path,
    title,
    summary,
    `<article data-pagefind-body><h1>${safe(title)}</h1><p><time datetime="${date}">${date}</time></p><p>${safe(summary)}</p><div>${html()}</div><footer>${cloud.join('')}</footer></article>
<nav>${neighbour('prev', previous)}${neighbour('next', next)}</nav>`,
  );
}

const entry = ({ path, title, date, summary, topics }: Card): string =>
  `<li><time datetime="${date}">${date}</time><h2>${link(path, title)}</h2><p>${safe(summary)}</p><p>${safe(topics.category.join())} ${safe(topics.source.join())}</p></li>`;

/** A page of a list. */
export function listHtml({ edition, path, heading, entries, page: number, pages, listPath, parts }: ListPage): string {
  const pager = [
    ...(number > 1 ? [link(pagePath(listPath, number - 1), '‹')] : []),
    `${number}/${pages}`,
    ...(number < pages ? [link(pagePath(listPath, number + 1), '›')] : []),
  ];
  return page(
    edition,
    path,
    heading,
    heading,
    `<h1>${safe(heading)}</h1><ul>${parts.map((part) => `<li>${link(part.path, part.label)} ${part.count}</li>`).join('')}</ul>
<ul>${entries.map(entry).join('')}</ul><nav>${pager.join('')}</nav>`,
  );
}
