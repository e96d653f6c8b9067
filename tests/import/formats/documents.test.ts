import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importPages } from '../../../src/import/run/run.ts';
import { docx, first, flatOdt, folder, html, mht, odt, put, read, rtf, second, useFolder } from './documents.ts';

useFolder();

describe('documents', () => {
  it.each([
    ['a.docx', docx],
    ['a.rtf', rtf],
    ['a.odt', odt],
    ['a.fodt', flatOdt],
    ['a.mht', mht],
    ['a.html', () => html],
  ])('%s is read', async (name, make) => {
    const { articles, texts } = await read(await put(name, make()));
    expect(articles).toMatchObject([{ title: '新会所封顶', date: '2011-08-09' }]);
    expect(texts).toEqual([[first, second]]);
  });
  it('with front matter give their fields, tags and sections', async () => {
    const markdown = `---\ntitle: 新会所封顶\ndate: 2011-08-09\nauthor: 庄友直\ntags: [基建]\ncategories: 本会动态\n---\n${first}\n\n{% note %}\n${second}\n{% endnote %}\n`;
    const { articles, texts } = await read(await put('a.md', markdown));
    expect(articles).toMatchObject([
      { title: '新会所封顶', date: '2011-08-09', author: '庄友直', tags: ['基建'], sections: ['本会动态'] },
    ]);
    expect(texts).toEqual([[first, second]]);
    expect(articles[0]!.dropped).toContainEqual({ text: '{% note %}', reason: 'shortcode' });
  });
  it('that are drafts are named and never published', async () => {
    const { pages } = await read(await put('a.md', `---\ntitle: 草稿\ndraft: true\n---\n${first}\n`));
    expect(pages).toMatchObject([{ status: 'skipped', error: 'draft', title: '草稿' }]);
  });
});

describe('collections', () => {
  it('workbooks are rows under their head line', async () => {
    const row = (cells: string[], number: number) =>
      `<row r="${number}">${cells.map((text, index) => `<c r="${'ABC'[index]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const sheet = `<worksheet><sheetData>${row(['标题', '日期', '内容'], 1)}${row(['新会所封顶', '2011-08-09', first], 2)}</sheetData></worksheet>`;
    const { articles, texts } = await read(
      await put('a.xlsx', zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet) })),
    );
    expect(articles).toMatchObject([{ title: '新会所封顶', date: '2011-08-09' }]);
    expect(texts).toEqual([[first]]);
  });
  it('feeds of both kinds give their items', async () => {
    const rss = `<rss><channel><item><title>新会所封顶</title><pubDate>Tue, 09 Aug 2011 09:30:00 +0800</pubDate><author>a@example.org (庄友直)</author><description><![CDATA[<p>${first}</p>]]></description></item></channel></rss>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>新会所封顶</title><published>2011-08-09T09:30:00+08:00</published><author><name>庄友直</name></author><content type="html">&lt;p&gt;${second}&lt;/p&gt;</content></entry></feed>`;
    const { articles, texts } = await read(await put('a.xml', rss), await put('b.xml', atom));
    for (const article of articles)
      expect(article).toMatchObject({ title: '新会所封顶', date: '2011-08-09', author: '庄友直' });
    expect(texts).toEqual([[first], [second]]);
  });
  it('a fault in an export costs its own record at most, and a cut file gives what it has', async () => {
    const item = (text: string) =>
      `<item><title>短讯</title><content:encoded><![CDATA[${text}]]></content:encoded><wp:post_date>2011-08-09 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`;
    const whole = `<?xml version="1.0"?><rss xmlns:wp="w" xmlns:content="c"><channel><title>a&nbsp;b\u0001</title>${item(first)}${item(`[vc_row]${second}[/vc_row]`)}`;
    const { texts } = await read(await put('a.xml', whole.slice(0, -10)));
    expect(texts).toEqual([[first], [second]]);
  });
  it('wiki pages lose their markup and templates, with an account', async () => {
    const wiki = `<mediawiki><page><title>新会所</title><ns>0</ns><revision><timestamp>2011-08-09T00:00:00Z</timestamp><text>'''新会所'''在河边。{{注|甲}}\n== 封顶 ==\n${first}\n[[分类:基建]]</text></revision></page><page><title>Talk:新会所</title><ns>1</ns></page></mediawiki>`;
    const { articles, texts, pages } = await read(await put('a.xml', wiki));
    expect(texts).toEqual([['新会所在河边。', '封顶', first]]);
    expect(articles).toMatchObject([{ date: null, uploaded: '2011-08-09', sections: ['基建'] }]);
    expect(pages[1]).toMatchObject({ status: 'skipped', error: 'wiki-page' });
  });
  it('zips are opened, whatever their names are encoded in, and nothing lands outside', async () => {
    const archive = zipSync({
      '../out.html': strToU8(html),
      'x/a.html': strToU8(html.replace('封顶', '落成')),
      'inner.zip': zipSync({ 'a.html': strToU8(html) }),
    });
    const { articles, pages } = await read(await put('site.zip', archive));
    expect(articles.map(({ title }) => title)).toContain('新会所落成');
    expect(pages.find(({ name }) => name.endsWith('inner.zip'))).toMatchObject({ status: 'skipped' });
    expect(await readdir(folder)).toEqual(['site.zip']);
  });
});

describe('a folder of everything', () => {
  it('is read file by file: what cannot be is named, and stops nothing', async () => {
    await put('in/a.html', html);
    await put('in/b.bin', Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7));
    await put('in/c.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
    await put('in/style.css', 'body{}');
    await put('in/p.jpg', Uint8Array.of(0xff, 0xd8, 0xff));
    await put('secret.html', html);
    await symlink(join(folder, 'none.html'), join(folder, 'in/dangling.html'));
    await symlink(join(folder, 'secret.html'), join(folder, 'in/outside.html'));
    await writeFile(
      Buffer.concat([Buffer.from(join(folder, 'in/')), iconv.encode('商会', 'gbk'), Buffer.from('.html')]),
      html,
    );
    const { articles, pages } = await read(join(folder, 'in'));
    expect(Object.fromEntries(pages.map(({ name, status, error }) => [name, error ?? status]))).toMatchObject({
      'a.html': 'new',
      'b.bin': 'unknown',
      'dangling.html': 'dangling-link',
      'outside.html': 'outside',
      '商会.html': 'new',
    });
    expect(pages.find(({ name }) => name === 'c.docx')!.status).toMatch(/failed|skipped/);
    expect(articles).toHaveLength(2);
  });
  it('copies no picture from outside of it and keeps no link that runs code', async () => {
    await put('private/passport.jpg', Uint8Array.of(0xff, 0xd8, 0xff));
    await put(
      'site/a.html',
      `${html}<p>${second}<a href="java&#9;script:alert(1)">此处</a><img src="../private/passport.jpg"><img src="%2e%2e/private/passport.jpg"></p>`,
    );
    const out = join(folder, 'content');
    await importPages({ files: [join(folder, 'site')], out, today: '2020-01-02' });
    expect(await readdir(out)).not.toContain('images');
    const [article = ''] = (await readdir(join(out, 'news'), { recursive: true })).filter((name) =>
      name.endsWith('.mdx'),
    );
    expect(await readFile(join(out, 'news', article), 'utf8')).not.toMatch(/javascript|<Figure/);
  });
  it('gives the same articles by another path, and knows a file that has moved', async () => {
    await put('one/a.html', html);
    const out = join(folder, 'content');
    await importPages({ files: [join(folder, 'one')], out, today: '2020-01-02' });
    await put('two/moved.html', html);
    const { pages } = await importPages({ files: [join(folder, 'two')], out, today: '2020-01-02' });
    expect(pages.map(({ status }) => status)).toEqual(['done']);
    const state = await readFile(join(out, '.import/state.jsonl'), 'utf8');
    expect(state).not.toContain(folder);
    expect(await readdir(join(out, 'originals'), { recursive: true })).toHaveLength(2);
  });
});

/** A document of Word with a picture, which has no words, and a table. */
