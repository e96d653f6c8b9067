/** The archive in Eleventy: pages from data, by JavaScript templates, its quickest kind. */
import { join } from 'node:path';
import markdownIt from 'markdown-it';
import { readArchive } from '../plain/archive.ts';
import { editions, folderOf } from '../plain/editions.ts';
import { feedFiles, sitemap } from '../plain/feeds.ts';
import { articleHtml, listHtml } from '../plain/html.ts';
import { listPages } from '../plain/lists.ts';
import { permanentHtml, permanents } from '../plain/permanent.ts';

const fileOf = (path) => `${path.slice(1)}index.html`;

/** The names of the data are chosen so that they mean nothing to Eleventy itself. */
export default function (config) {
  const markdown = markdownIt();
  const archive = readArchive(join(process.env.BENCH_CONTENT, 'news'), (text) => markdown.render(text));
  const cards = Object.fromEntries(editions.map((edition) => [edition, archive[edition].map(({ card }) => card)]));
  const articles = editions.flatMap((edition) => archive[edition]);
  const lists = editions.flatMap((edition) => listPages(edition, cards[edition]));
  const feeds = editions.flatMap((edition) =>
    Object.entries(feedFiles(edition, cards[edition])).map(([file, text]) => ({
      file: `${folderOf(edition)}/${file}`,
      text,
    })),
  );
  const each = (data, alias, permalink) => ({
    pagination: { data, alias, size: 1 },
    permalink: (context) => permalink(context[alias]),
  });

  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
  const data = { articles, lists, feeds, permanents: permanents(archive) };
  for (const [name, list] of Object.entries(data)) config.addGlobalData(name, () => list);
  config.addTemplate(
    'article.11ty.js',
    ({ article }) => articleHtml(article),
    each('articles', 'article', ({ card }) => fileOf(card.path)),
  );
  config.addTemplate(
    'list.11ty.js',
    ({ list }) => listHtml(list),
    each('lists', 'list', ({ path }) => fileOf(path)),
  );
  config.addTemplate(
    'feed.11ty.js',
    ({ feed }) => feed.text,
    each('feeds', 'feed', ({ file }) => file),
  );
  config.addTemplate(
    'permanent.11ty.js',
    ({ permanent }) => permanentHtml(permanent),
    each('permanents', 'permanent', ({ path }) => fileOf(path)),
  );
  config.addPassthroughCopy({ '../plain/public': '.' });
  const paths = [...articles.map(({ card }) => card.path), ...lists.map(({ path }) => path)];
  config.addTemplate('sitemap.11ty.js', () => sitemap(paths), { permalink: 'sitemap.xml' });
  return { dir: { input: '.', output: process.env.BENCH_OUT } };
}
