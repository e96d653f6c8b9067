/** Two pages of an old site that are one article in both scripts: they become one, and the report says so. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../../src/core/walk.ts';
import { reportHtml } from '../../../src/import/report/html.ts';
import { importPages } from '../../../src/import/run/run.ts';
import { checkArchive } from '../../../src/lint/check.ts';
import { open, temporaryFolder, writeFiles } from '../../archive/folder.ts';

const hans = {
  title: '汝州商人返乡办厂',
  paragraphs: [
    '汝州市的四百位老板回到家乡办厂，投资三亿元。',
    '市工商联派人到各地商会逐一拜访，请他们回来看看。',
    '软件园同日开工。',
  ],
};
const hant = {
  title: '汝州商人返鄉設廠',
  paragraphs: [
    '汝州市的四百位老闆回到家鄉設廠，投資三億元。',
    '市工商聯派人到各地商會逐一拜訪，請他們回來看看。',
    '軟體園同日開工。',
  ],
};
type Text = typeof hans;

/** An item of a WordPress export. */
const item = ({ title, paragraphs }: Text, id: number, more: string, date = '2016-04-18'): string =>
  `<item><title>${title}</title><link>https://old.example.org/?p=${id}</link><wp:post_id>${id}</wp:post_id><wp:post_date>${date} 09:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${paragraphs.map((one) => `<p>${one}</p>`).join('')}]]></content:encoded>${more}</item>`;
const wxr = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${items.join('')}</channel></rss>`;
const polylang = (language: string, group: string): string =>
  `<category domain="language" nicename="${language}"><![CDATA[${language}]]></category><category domain="post_translations" nicename="${group}"><![CDATA[${group}]]></category>`;
const wpml = (language: string, group: string): string =>
  `<wp:postmeta><wp:meta_key>_wpml_import_language_code</wp:meta_key><wp:meta_value>${language}</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>_wpml_import_translation_group</wp:meta_key><wp:meta_value>${group}</wp:meta_value></wp:postmeta>`;
const plain = ({ title, paragraphs }: Text, date = '2016-04-18'): string =>
  `${title}\n\n发布时间：${date}\n\n${paragraphs.join('\n\n')}\n`;

/** Imports files and gives what was written. */
async function imported(files: Record<string, string>, folder = temporaryFolder()) {
  writeFiles(folder, Object.fromEntries(Object.entries(files).map(([path, text]) => [`old/${path}`, text])));
  const out = join(folder, 'content');
  const { pages } = await importPages({ files: [join(folder, 'old')], out, today: '2026-11-25' });
  return { folder, out, pages, articles: walk(join(out, 'news'), 'news') };
}

const read = (out: string, path: string): string => readFileSync(join(out, path), 'utf8');

const beside = [
  'news/2016/04/ru-zhou-shang-ren-fan-xiang-ban-chang.mdx',
  'news/2016/04/ru-zhou-shang-ren-fan-xiang-ban-chang.zh-hant.mdx',
];

test.each([
  ['Polylang', wxr(item(hans, 1, polylang('zh-cn', 'pll_1')), item(hant, 2, polylang('zh-tw', 'pll_1')))],
  ['WPML', wxr(item(hans, 1, wpml('zh-hans', '17')), item(hant, 2, wpml('zh-hant', '17')))],
])('an export of %s says which posts are one article', async (_, text) => {
  const { folder, out, pages, articles } = await imported({ 'site.xml': text });
  expect(articles.sort()).toEqual(beside.toSorted());
  const other = read(out, beside[1]!);
  expect(other).toMatch(/^---\ntitle: 汝州商人返鄉設廠\n/);
  expect(other).toContain('軟體園同日開工。');
  expect(other).not.toMatch(/^(?:date|script|tags):/m);
  expect(pages.map(({ pair }) => pair)).toEqual([undefined, 'site.xml#1']);
  expect(pages.flatMap(({ flags }) => flags.filter(({ kind }) => kind === 'duplicate'))).toEqual([]);
  expect(reportHtml(pages, { script: 'zh-Hans', previewOf: (path) => path })).toMatch(/与之合为一篇[\s\S]*site\.xml#1/);
  writeFiles(folder, { 'content/site.yaml': 'title: 会刊\nurl: https://example.org\n' });
  const problems = checkArchive({ contentDir: out, shown: 'content', publicDir: 'public', today: '2026-11-25' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { archive } = await open(folder);
  expect(archive!.articles).toMatchObject([{ parallel: true, text: { 'zh-Hant': { title: '汝州商人返鄉設廠' } } }]);
});

test('a table with WPML’s columns says it, too', async () => {
  const rows = [hans, hant].map(({ title, paragraphs }) => `${title},2016-04-18,${paragraphs.join('')},g1`);
  const { articles } = await imported({
    'a.csv': `title,date,content,Meta: _wpml_import_translation_group\n${rows.join('\n')}\n`,
  });
  expect(articles.sort()).toEqual(beside.toSorted());
});

test('pages in both scripts that say nearly the same on nearly the same day are one article', async () => {
  const { pages, articles, out } = await imported({ 'a.txt': plain(hans), 'b.txt': plain(hant, '2016-04-20') });
  expect(articles.sort()).toEqual(beside.toSorted());
  expect(pages[1]).toMatchObject({ name: 'b.txt', pair: 'a.txt' });
  // Its own date is not lost.
  expect(read(out, beside[1]!)).toMatch(/kind: pair-date\n {4}quote: 2016-04-20/);
});

test.each([
  ['of one script', plain(hans), plain({ ...hans, title: '汝州商人返乡设厂' })],
  ['years apart', plain(hans), plain(hant, '2019-04-18')],
])('copies %s are two articles, and told', async (_, one, other) => {
  const { pages, articles } = await imported({ 'a.txt': one, 'b.txt': other });
  expect(articles.filter((path) => /zh-han/.test(path))).toEqual([]);
  expect(articles).toHaveLength(2);
  expect(pages[1]!.flags).toContainEqual(expect.objectContaining({ kind: 'duplicate', quote: 'a.txt' }));
});

test('what an export translates into other languages is no pair', async () => {
  const english = { title: 'Merchants come home', paragraphs: ['Four hundred merchants came home to Ruzhou.'] };
  const { articles } = await imported({
    'site.xml': wxr(item(english, 1, polylang('en', 'pll_1')), item(hant, 2, polylang('zh-tw', 'pll_1'))),
  });
  expect(articles.filter((path) => /\.zh-han/.test(path))).toEqual([]);
  expect(articles).toHaveLength(2);
});

test('a later run changes nothing, keeps what an editor changed, and moves both where a date becomes known', async () => {
  const undated = ({ title, paragraphs }: Text): string => `${title}\n\n${paragraphs.join('\n\n')}\n`;
  const first = await imported({ 'a.txt': undated(hans), 'b.txt': undated(hant) });
  const id = 'ru-zhou-shang-ren-fan-xiang-ban-chang';
  const both = [`news/undated/${id}.mdx`, `news/undated/${id}.zh-hant.mdx`];
  expect(first.articles.sort()).toEqual(both);
  const again = await imported({}, first.folder);
  expect(again.pages.map(({ status, pair }) => [status, pair])).toEqual([
    ['done', undefined],
    ['done', 'a.txt'],
  ]);
  const edited = read(first.out, both[1]!).replace('同日', '當日');
  writeFiles(first.out, { [both[1]!]: edited });
  const dated = await imported({ 'a.txt': plain(hans) }, first.folder);
  expect(dated.articles.sort()).toEqual(beside.toSorted());
  expect(read(first.out, beside[1]!)).toBe(edited);
  rmSync(join(first.folder, 'old/a.txt'));
  const alone = await imported({ 'b.txt': undated({ ...hant, title: '另一個題目' }) }, first.folder);
  expect(alone.pages).toMatchObject([{ status: 'edited', path: beside[1] }]);
});
