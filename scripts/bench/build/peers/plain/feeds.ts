/** The feeds of an edition and the sitemap of the site. */
import { Feed } from 'feed';
import type { Card } from './cards.ts';
import { type Edition, folderOf } from './editions.ts';

const home = 'https://archive.example';
const feedLength = 30;

/** @returns file name → content */
export function feedFiles(edition: Edition, cards: readonly Card[]): Record<string, string> {
  const link = `${home}/${folderOf(edition)}/`;
  const feed = new Feed({ title: '测试会刊', id: link, link, language: edition, copyright: '' });
  for (const { title, path, summary, date } of cards.slice(0, feedLength))
    feed.addItem({ title, id: home + path, link: home + path, description: summary, date: new Date(date) });
  return { 'feed.xml': feed.rss2(), 'atom.xml': feed.atom1(), 'feed.json': feed.json1() };
}

/** @param paths of every page */
export const sitemap = (paths: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths
    .map((path) => `<url><loc>${home}${encodeURI(path)}</loc></url>`)
    .join('\n')}\n</urlset>\n`;
