/** Holds a published folder to the texts that a chamber writes beside its articles: own pages, exhibits. */
import { join } from 'node:path';
import type { Archive } from '../archive/index.ts';
import { type Edition, editionSlug, editions } from '../core/edition.ts';
import { escapeText } from '../core/escape.ts';
import { absolute, exhibitPath, ownPagePath } from '../core/url.ts';
import { walk } from '../core/walk.ts';
import type { Verdict } from '../i18n/verdicts.ts';
import { contentOf, type Finding } from './verify-files.ts';
import { squeezed, titleOf, wordsOf } from './verify-words.ts';

/** A text in one edition, and all that its page must say. */
interface Expected {
  path: string;
  title: string;
  /** HTML of its body and plain text, in any order. */
  says: string[];
}

/** @param sitemaps all of the folder, one after the other */
export function verifyOwnTexts(dir: string, archive: Archive, sitemaps: string): Finding[] {
  const findings: Finding[] = [];
  const tell = (verdict: Verdict, path: string) => void findings.push({ verdict, path });
  for (const edition of editions)
    for (const { path, title, says } of expectedIn(archive, edition)) {
      const file = `${path.slice(1)}index.html`;
      const html = contentOf(join(dir, file))?.toString();
      if (!sitemaps.includes(`<loc>${absolute(archive.settings.home, path)}</loc>`)) tell('sitemap-differs', path);
      if (html === undefined) {
        tell('no-page', file);
        continue;
      }
      if (!html.includes(`<html lang="${edition}"`)) tell('wrong-edition', file);
      const [shown = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
      const words = wordsOf(shown);
      if (titleOf(shown) !== squeezed(title)) tell('title-differs', file);
      if (says.some((one) => !words.includes(wordsOf(one)))) tell('text-differs', file);
    }
  return [...findings, ...foreignExhibits(dir, archive)];
}

const expectedIn = ({ ownPages, exhibits }: Archive, edition: Edition): Expected[] => [
  ...ownPages.map(({ id, text }) => {
    const { title, html } = text[edition];
    return { path: ownPagePath(edition, id), title, says: [html] };
  }),
  ...exhibits.map(({ id, text, timeline }) => {
    const { title, html, standfirst = '' } = text[edition];
    const lines = timeline.map((line) => line.text[edition]);
    return { path: exhibitPath(edition, id), title, says: [html, ...[standfirst, ...lines].map(escapeText)] };
  }),
];

/** Pages of exhibits that content/ does not have. */
function foreignExhibits(dir: string, { exhibits }: Archive): Finding[] {
  const ids = new Set(exhibits.map(({ id }) => id));
  return editions.flatMap((edition) => {
    const folder = `${editionSlug(edition)}/exhibits`;
    return walk(join(dir, folder), folder)
      .filter((path) => {
        const [, id] = /exhibits\/(?:([^/]+)\/)?index\.html(?:\.\w+)?$/.exec(path) ?? [];
        return id === undefined ? ids.size === 0 : !ids.has(id);
      })
      .map((path): Finding => ({ verdict: 'foreign-page', path }));
  });
}
