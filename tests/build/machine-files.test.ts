import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeMachineFiles } from '../../src/build/machine-files.ts';
import { PublishedFolder } from '../../src/build/published-folder.ts';
import { walk } from '../../src/core/walk.ts';
import { planEdition } from '../../src/views/plan.ts';
import { temporaryFolder } from '../archive/folder.ts';
import { paperArchive } from '../views/paper-archive.ts';

const host = { searches: true, inlinedPictures: false, encoded: false };

/** Writes the files of an archive of one article that had these addresses before; gives the folder. */
function written(...old: string[]): string {
  const folder = temporaryFolder();
  const archive = paperArchive([{ id: 'a', date: '2016-04-18', title: '甲', people: [] }]);
  archive.articles[0]!.addresses = old.map((address) => ({ kind: 'legacy', address, line: 1, column: 1 }));
  const output = new PublishedFolder(join(folder, 'dist'), join(folder, 'published.json'));
  output.put('index.html', 'chooser', () => 'chooser');
  writeMachineFiles(archive, [...planEdition(archive, 'zh-Hans', new Map())], ['/zh-hans/about/'], output, host);
  output.finish();
  return folder;
}

test('feeds for both editions, a sitemap with the dates of articles, headers and redirects', () => {
  const dist = join(written('/old.html', '/news.asp?id=5'), 'dist');
  expect(walk(dist)).toEqual(
    [
      '.huikan',
      '_headers',
      '_redirects',
      'dump/2016.jsonl',
      'dump/articles.zh-hans.csv',
      'dump/articles.zh-hant.csv',
      'dump/index.json',
      'index.html',
      'manifest-sha256.txt',
      'news/a/index.html',
      'nginx.conf',
      'old.html',
      'robots.txt',
      'sitemap-0.xml',
      'sitemap-index.xml',
      'web-with-redirects.config',
      'web.config',
      ...['zh-hans', 'zh-hant'].flatMap((edition) =>
        ['', 'category/empty/', 'category/members/', 'category/trade/'].flatMap((folder) =>
          ['atom.xml', 'feed.json', 'feed.xml'].map((file) => `${edition}/${folder}${file}`),
        ),
      ),
    ].sort(),
  );
  const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain('<loc>https://example.org/zh-hans/news/2016/04/a/</loc><lastmod>2016-04-18</lastmod>');
  expect(sitemap.match(/<lastmod>/g)).toHaveLength(1);
  expect(sitemap).toContain('<loc>https://example.org/zh-hans/about/</loc>');
});

test('a year of the dump has a line an article, and is written only when one of its own changes', () => {
  const folder = temporaryFolder();
  const article = { id: 'a', date: '2016-04-18', title: '甲', people: ['张三'] };
  const write = (...more: (typeof article)[]) => {
    const output = new PublishedFolder(join(folder, 'dist'), join(folder, 'published.json'));
    writeMachineFiles(paperArchive([article, ...more]), [], [], output, host);
    return output.finish().written;
  };
  const dump = (name: string) => readFileSync(join(folder, 'dist/dump', name), 'utf8');
  write();
  const lines = dump('2016.jsonl').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      id: '2016/04/a',
      script: 'zh-Hans',
      url: {
        'zh-Hans': 'https://example.org/zh-hans/news/2016/04/a/',
        'zh-Hant': expect.stringContaining('/zh-hant/'),
      },
      text: { 'zh-Hans': '正文。', 'zh-Hant': '正文。' },
      topics: [{ kind: 'person', hans: '张三', hant: '张三' }],
    }),
  ]);
  expect(write()).toBe(0);
  writeFileSync(join(folder, 'dist/dump/2016.jsonl'), 'as it was');
  write({ ...article, id: 'b', date: '2017-01-01' });
  expect(dump('2016.jsonl')).toBe('as it was');
  expect(JSON.parse(dump('index.json')).years).toEqual([
    { year: '2017', articles: 1, url: 'https://example.org/dump/2017.jsonl' },
    { year: '2016', articles: 1, url: 'https://example.org/dump/2016.jsonl' },
  ]);
});

test('an old address is a file of its name, where a file can have it', () => {
  const dist = join(written('/旧 闻.htm', '/100%25.html', '/a/b.html?id=1', '/a%3Ab.html', '/%00.html'), 'dist');
  const pages = walk(dist).filter((path) => /\.html?$/.test(path) && !path.endsWith('index.html'));
  expect(pages).toEqual(['100%.html', '旧 闻.htm']);
  expect(readFileSync(join(dist, '旧 闻.htm'), 'utf8')).toContain('url=/zh-hans/news/2016/04/a/');
});

test('where one old address is the folder of another, both are told to hosts, and one has a page', () => {
  const dist = join(written('/a.html', '/a.html/b.html'), 'dist');
  expect(readFileSync(join(dist, '_redirects'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  expect(walk(dist).filter((path) => path.startsWith('a.html'))).toEqual(['a.html']);
});

test('an old address takes no page’s place and leaves the folder at no time', () => {
  const folder = written('/index.html', 'http://old.example.org/', '/../outside.html', '/..%2foutside.html');
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('chooser');
  expect(existsSync(join(folder, 'outside.html'))).toBe(false);
  expect(readFileSync(join(folder, 'dist/_redirects'), 'utf8')).not.toMatch(/^\/(?:index\.html)? /m);
});
