/**
 * Holds a published folder to the articles: each stands in both editions, in the feeds, the dump, the sitemap and the
 * index, with every character that its file gives it. The articles are compiled from their files alone, with no cache.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, ArticlePages, ArticleSummary } from '../archive/index.ts';
import { type Edition, editionSlug, editions } from '../core/edition.ts';
import { plainDate } from '../core/edtf.ts';
import { knownYear, undatedFolder } from '../core/key.ts';
import { absolute, articlePath } from '../core/url.ts';
import { walk } from '../core/walk.ts';
import { articlesTable, tablePath } from '../feeds/articles-table.ts';
import { dumpArticle } from '../feeds/dump.ts';
import { makeFeeds } from '../feeds/feed.ts';
import { tellDate } from '../i18n/date.ts';
import type { Verdict } from '../i18n/verdicts.ts';
import { indexedTexts } from '../search/indexed-texts.ts';
import { contentOf, type Finding } from './verify-files.ts';
import { verifyOwnTexts } from './verify-own-texts.ts';
import { squeezed, titleOf, wordsOf } from './verify-words.ts';

/** @param archive opened from content/, without drafts, with the address that the folder was published for */
export function verifyArticles(dir: string, archive: Archive): Finding[] {
  const findings: Finding[] = [];
  const tell = (verdict: Verdict, path: string) => void findings.push({ verdict, path });
  const read = (path: string): string | undefined => contentOf(join(dir, path))?.toString();
  const sitemaps = walk(dir, '', (path) => path.includes('/'))
    .filter((path) => /^sitemap-\d+\.xml$/.test(path))
    .map((path) => read(path))
    .join('');
  const index = existsSync(join(dir, 'search/manifest')) ? indexedTexts(join(dir, 'search')) : undefined;
  const dumped = new Map<string, string[]>();
  for (const article of archive.articles) {
    const pages = archive.pages(article);
    for (const edition of editions) {
      const path = articlePath(edition, article.key);
      const file = `${path.slice(1)}index.html`;
      const html = read(file);
      if (html === undefined) tell('no-page', file);
      else for (const verdict of wrongIn(html, article, pages, edition)) tell(verdict, file);
      if (!sitemaps.includes(`<loc>${absolute(archive.settings.home, path)}</loc>`)) tell('sitemap-differs', path);
      const text = index?.get(path.slice(1));
      const { title, plain } = pages.text[edition];
      if (index && (text?.title !== title || !text.text.includes(plain))) tell('index-differs', path);
    }
    const year = knownYear(article.key) ?? undatedFolder;
    const line = JSON.stringify(dumpArticle(archive.settings, article, pages, archive.permanentName(article)));
    dumped.set(year, [...(dumped.get(year) ?? []), `${line}\n`]);
  }
  for (const [year, lines] of dumped)
    if (read(`dump/${year}.jsonl`) !== lines.join('')) tell('dump-differs', `dump/${year}.jsonl`);
  for (const edition of editions) {
    const file = tablePath(edition).slice(1);
    if (read(file) !== articlesTable(archive, edition)) tell('dump-differs', file);
  }
  for (const edition of editions)
    for (const [name, content] of Object.entries(makeFeeds(archive, edition, archive.articles)))
      if (read(`${editionSlug(edition)}/${name}`) !== content) tell('feed-differs', `${editionSlug(edition)}/${name}`);
  return [...findings, ...foreignPages(dir, archive), ...verifyOwnTexts(dir, archive, sitemaps)];
}

/** Pages of articles that content/ does not have. */
function foreignPages(dir: string, { articles, withdrawn }: Archive): Finding[] {
  const keys = new Set([...articles, ...withdrawn].flatMap(({ key, formerly = key }) => [key, formerly]));
  return editions.flatMap((edition) => {
    const folder = `${editionSlug(edition)}/news`;
    return walk(join(dir, folder), folder)
      .filter((path) => !keys.has(/news\/(.+)\/index\.html(?:\.\w+)?$/.exec(path)?.[1] ?? ''))
      .map((path): Finding => ({ verdict: 'foreign-page', path }));
  });
}

/** What is wrong with the page of an article in an edition. */
function wrongIn(html: string, article: ArticleSummary, pages: ArticlePages, edition: Edition): Verdict[] {
  const text = pages.text[edition];
  if (!html.includes(`<html lang="${edition}"`)) return ['wrong-edition'];
  const shown = /<article data-article-id="([^"]*)"[\s\S]*<\/article>/.exec(html);
  if (shown?.[1] !== article.key) return ['other-article'];
  const whole = shown[0];
  const wrong: Verdict[] = [];
  if (titleOf(whole) !== squeezed(text.title)) wrong.push('title-differs');
  const words = wordsOf(whole);
  const { source, summary, image } = text;
  const facts = [source?.name, summary, image?.caption, image?.credit, ...text.credits.map(({ name }) => name)];
  const isDated = [article.date, pages.eventDate, pages.archivedDate].every((date) => {
    const plain = date && plainDate(date);
    return !date || (plain ? whole.includes(`datetime="${plain}"`) : words.includes(squeezed(tellDate(edition, date))));
  });
  if (!isDated || facts.some((fact) => fact && !words.includes(squeezed(fact)))) wrong.push('facts-differ');
  // Another look may frame the body otherwise; its words are there all the same.
  const [, body] =
    /data-article-body[^>]*>([\s\S]*?)<\/div>(?=\s*<(?:section class="corrections"|footer))/.exec(whole) ?? [];
  const same = body === undefined ? inOrder(text.plain, words) : wordsOf(withoutPicture(body)) === wordsOf(text.html);
  if (!same) wrong.push('text-differs');
  return wrong;
}

/** The article's picture may stand after its first paragraph; its words are among the facts. */
const withoutPicture = (html: string): string => html.replace(/<figure class="article-image">[\s\S]*?<\/figure>/, '');

/** True where all blocks of a plain text stand in the words, one after the other. */
function inOrder(plain: string, words: string): boolean {
  let at = 0;
  return plain.split('\n').every((block) => {
    const found = words.indexOf(squeezed(block), at);
    at = found + squeezed(block).length;
    return found !== -1;
  });
}
