import { mkdir, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/archive/article.ts';
import { articleFile } from '../../../src/archive/files.ts';
import type { Entry } from '../../../src/import/formats/entry.ts';
import { kindOf } from '../../../src/import/formats/kind.ts';
import { readEntries } from '../../../src/import/formats/tables.ts';
import { writeReport } from '../../../src/import/report/write.ts';
import { type ImportOptions, importPages } from '../../../src/import/run/run.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-intake-'));
  out = join(folder, 'content');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const body = (what: string) =>
  `3月6日，${what}在江城宾馆召开，来自全市的二百余名会员代表参加了会议，会议选举产生了新一届理事会。`;
const page = (title: string, date = '2015-03-08') => `${title}\n来源：江城日报 时间：${date}\n　　${body(title)}\n`;
const put = async (name: string, text: string | Uint8Array) => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  return path;
};
const run = (options: Partial<ImportOptions> & { files: string[] }) =>
  importPages({ out, today: '2020-01-02', ...options });
const statuses = ({ pages }: Awaited<ReturnType<typeof run>>) => pages.map(({ status }) => status);
const articles = async () =>
  (await readdir(join(out, 'news'), { recursive: true })).filter((name) => name.endsWith('.mdx')).sort();

describe('an import', () => {
  it('writes articles that the archive reads without a problem, and settings to be filled in', async () => {
    const files = [await put('a.txt', page('商会大会')), await put('b.txt', `${body('座谈会')}\n`)];
    const result = await run({ files });
    expect(statuses(result)).toEqual(['new', 'new']);
    expect(result.settingsMade).toBe(true);
    expect(await readFile(join(out, 'site.yaml'), 'utf8')).toMatch(/title: .*请改/);
    const names = await articles();
    expect(names).toEqual(['2015/03/shang-hui-da-hui.mdx', 'undated/zuo-tan-hui-zai-jiang-cheng-bin-guan.mdx']);
    for (const name of names) {
      const read = readArticle(await readFile(join(out, 'news', name), 'utf8'), articleFile(`news/${name}`)!, {
        script: 'zh-Hans',
        categories: [],
      });
      expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
  it('writes nothing without a folder to write to', async () => {
    const seen: (string | null | undefined)[] = [];
    await run({
      files: [await put('a.txt', page('商会大会'))],
      out: undefined,
      onPage: (article) => seen.push(article?.title),
    });
    expect(seen).toEqual(['商会大会']);
    await expect(readdir(out)).rejects.toThrow();
  });
  it('names what is not there and goes on', async () => {
    const result = await run({ files: [join(folder, 'none.txt'), await put('a.txt', page('商会大会'))] });
    expect(result.missing).toHaveLength(1);
    expect(statuses(result)).toEqual(['new']);
  });
});

describe('a second import', () => {
  it('does nothing again', async () => {
    const files = [await put('a.txt', page('商会大会'))];
    await run({ files });
    expect(statuses(await run({ files, today: '2021-05-05' }))).toEqual(['done']);
  });
  it('updates an article whose source has changed, under the same id, and moves it with its date', async () => {
    const files = [await put('a.txt', page('商会大会'))];
    await run({ files });
    await put('a.txt', page('商会大会', '2016-04-09'));
    expect(statuses(await run({ files }))).toEqual(['updated']);
    expect(await articles()).toEqual(['2016/04/shang-hui-da-hui.mdx']);
  });
  it('never touches what an editor has changed or deleted, and says so', async () => {
    const files = [await put('a.txt', page('商会大会')), await put('b.txt', page('商会年会'))];
    await run({ files });
    const [first = '', second = ''] = await articles();
    await writeFile(join(out, 'news', first), 'editor’s own');
    await unlink(join(out, 'news', second));
    await put('a.txt', page('商会大会', '2016-04-09'));
    await put('b.txt', page('商会年会', '2016-04-09'));
    expect(statuses(await run({ files })).sort()).toEqual(['edited', 'removed']);
    expect(await readFile(join(out, 'news', first), 'utf8')).toBe('editor’s own');
    expect(await articles()).toEqual([first]);
  });
  it('goes on where an interrupted one stopped, even in the middle of a line of its state', async () => {
    const files = await Promise.all([1, 2, 3].map((number) => put(`${number}.txt`, page(`商会第${number}次大会`))));
    await run({ files: files.slice(0, 2) });
    const state = join(out, '.import/state.jsonl');
    await writeFile(state, `${await readFile(state, 'utf8')}{"name":"half`);
    expect(statuses(await run({ files }))).toEqual(['done', 'done', 'new']);
  });
  it('takes no day of an import for a date that a page has not', async () => {
    const files = [await put('a.txt', `${body('座谈会')}\n`)];
    await run({ files });
    await put('a.txt', `${body('座谈会')}会议圆满结束。\n`);
    await run({ files, today: '2024-09-09' });
    expect((await articles())[0]).toMatch(/^undated\//);
  });
});

describe('folders', () => {
  it('keep addresses and pictures of a saved site, and drop what its pages repeat', async () => {
    await put('site/images/p.jpg', Uint8Array.of(0xff, 0xd8, 0xff));
    for (const [number, title] of ['商会大会', '商会年会', '捐资助学', '企业考察'].entries())
      await put(
        `site/news/${number}.html`,
        `<html><body><div>弘扬精神 共谋发展 走遍天下</div><h1>${title}</h1><div>时间：2012-05-0${number + 1}</div><div><p>${body(title)}</p><p>${body(`${title}闭幕式`)}</p><img src="../images/p.jpg" alt="会场"></div></body></html>`,
      );
    const result = await run({ files: [join(folder, 'site')] });
    expect(statuses(result)).toEqual(['new', 'new', 'new', 'new']);
    const text = await readFile(join(out, 'news/2012/05/shang-hui-da-hui.mdx'), 'utf8');
    expect(text).toContain('- /news/0.html');
    expect(text).not.toContain('走遍天下');
    expect(text).toContain('<Figure src="/images/shang-hui-da-hui-1.jpg" alt="会场" />');
    expect(await readdir(join(out, 'images'))).toHaveLength(4);
  });
  it('find the same news in the other script', async () => {
    const simplified = page('商会第三次会员大会隆重召开');
    const traditional = simplified.replace(
      /[会开来员参与选举产业届]/g,
      (char) =>
        ({ 会: '會', 开: '開', 来: '來', 员: '員', 参: '參', 选: '選', 举: '舉', 产: '產', 届: '屆' })[char] ?? char,
    );
    const result = await run({
      files: [
        await put('a.txt', simplified),
        await put('b.txt', traditional),
        await put(
          'c.txt',
          '别的新闻\n今年以来，全市外贸进出口总额保持稳定增长，机电产品出口比重继续提高，民营企业成为主力军。',
        ),
      ],
    });
    expect(result.pages.map(({ pair }) => pair)).toEqual([undefined, 'a.txt', undefined]);
  });
});

describe('tables and feeds', () => {
  const rows = async (name: string, text: string | Uint8Array, columns = {}) => {
    const found: Entry[] = [];
    const path = await put(name, text);
    const kind = kindOf(name, await readFile(path));
    for await (const entry of readEntries(path, kind, columns)) found.push(entry);
    return found;
  };
  it('read CSV with quoted line breaks, by the usual names of columns or by given ones', async () => {
    expect(
      await rows('a.csv', '标题,发布时间,内容,来源\n商会大会,2012/3/4,"第一段，\n第二段",江城日报\n'),
    ).toMatchObject([
      { number: 1, text: '第一段，\n第二段', given: { title: '商会大会', date: '2012-03-04', source: '江城日报' } },
    ]);
    expect(await rows('b.tsv', '甲\t乙\n商会大会\t正文\n', { title: '甲', text: '乙' })).toMatchObject([
      { text: '正文', given: { title: '商会大会' } },
    ]);
  });
  it('read tables in any encoding', async () => {
    const gbk = iconv.encode('标题,内容\n商会大会,会员代表参加了会议\n', 'gbk');
    expect(await rows('g.csv', gbk)).toMatchObject([{ text: '会员代表参加了会议', given: { title: '商会大会' } }]);
  });
  it('read JSON lines and pass over broken ones as text', async () => {
    expect(await rows('a.jsonl', '{"title":"商会","content":"正文","addtime":1331000000}\n不是JSON\n')).toMatchObject([
      { given: { title: '商会', date: '2012-03-06' } },
      { text: '不是JSON' },
    ]);
  });
  it('read published posts of a WordPress export', async () => {
    const item = (status: string) =>
      `<item><title>商会大会</title><link>https://example.org/?p=1</link><dc:creator><![CDATA[admin]]></dc:creator><content:encoded><![CDATA[第一段\n\n第二段]]></content:encoded><wp:post_date>2012-03-04 10:00:00</wp:post_date><wp:post_type>post</wp:post_type><wp:status>${status}</wp:status></item>`;
    const found = await rows(
      'a.xml',
      `<?xml version="1.0"?><rss xmlns:dc="d" xmlns:content="c" xmlns:wp="w"><channel>${item('draft')}${item('publish')}</channel></rss>`,
    );
    expect(found).toMatchObject([
      { number: 1, skipped: 'draft' },
      {
        number: 2,
        text: '<p>第一段</p>\n<p>第二段</p>',
        given: { title: '商会大会', date: '2012-03-04', url: 'https://example.org/?p=1' },
      },
    ]);
  });
  it('become articles whose given fields outrank the text', async () => {
    const result = await run({
      files: [await put('a.csv', `title,date,body\n商会大会,2012-03-04,"${page('别的题目')}"\n`)],
    });
    expect(result.pages).toMatchObject([
      { title: '商会大会', date: '2012-03-04', path: 'news/2012/03/shang-hui-da-hui.mdx' },
    ]);
  });
});

describe('the report', () => {
  it('shows the doubtful first, escapes what pages hold, and needs nothing else', async () => {
    const files = [
      await put('a.txt', page('商会大会')),
      await put('b.txt', '<b>乙?zhǔ)龘</b>敢问，这是没有标题也没有日期的一段文字，会长在会上讲了话。'),
    ];
    const { pages } = await run({ files });
    const html = await readFile(await writeReport(out, pages, { script: 'zh-Hans', base: '/' }), 'utf8');
    expect(html.indexOf('b.txt')).toBeLessThan(html.indexOf('a.txt'));
    expect(html).not.toMatch(/<b>乙|src=|<link|lang="en"/);
    const links = [...html.matchAll(/href="(\.\.\/[^"]+)"/g)].map(([, href]) => join(out, '.import', href!));
    expect(links).toHaveLength(4);
    for (const file of links) await expect(stat(file)).resolves.toBeDefined();
    expect(html).toMatch(/href="http:\/\/127\.0\.0\.1:4321\/zh-hans\/news\/[^"]+\/"/);
    const json = JSON.parse(await readFile(join(out, '.import/report.json'), 'utf8')) as unknown[];
    expect(json).toHaveLength(2);
  });
});
