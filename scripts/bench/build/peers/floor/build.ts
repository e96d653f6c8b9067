/**
 * The floor: the same pages by a plain program. It knows nothing of components, watches nothing and keeps nothing for
 * the next time; what any framework adds stands above it. `node build.ts CONTENT OUT`
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { readArchive } from '../plain/archive.ts';
import { editions, folderOf } from '../plain/editions.ts';
import { feedFiles, sitemap } from '../plain/feeds.ts';
import { articleHtml, listHtml } from '../plain/html.ts';
import { listPages } from '../plain/lists.ts';
import { permanentHtml, permanents } from '../plain/permanent.ts';

const [content = '', out = ''] = process.argv.slice(2);
const folders = new Set<string>();
const paths: string[] = [];

function write(path: string, text: string): void {
  const file = join(out, path);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, text);
}

function writePage(path: string, html: string): void {
  paths.push(path);
  write(`${path}index.html`, html);
}

const archive = readArchive(join(content, 'news'), (text) => markdownToHtml(text).html);
for (const edition of editions) {
  const cards = archive[edition].map(({ card }) => card);
  for (const article of archive[edition]) writePage(article.card.path, articleHtml(article));
  for (const list of listPages(edition, cards)) writePage(list.path, listHtml(list));
  for (const [file, text] of Object.entries(feedFiles(edition, cards))) write(`${folderOf(edition)}/${file}`, text);
}
for (const permanent of permanents(archive)) write(`${permanent.path}index.html`, permanentHtml(permanent));
write('sitemap.xml', sitemap(paths));
cpSync(join(import.meta.dirname, '../plain/public'), out, { recursive: true });
