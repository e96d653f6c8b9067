import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportedArticle } from '../../../src/import/extract/record.ts';
import { whySkipped } from '../../../src/import/report/skips.ts';
import { importPages } from '../../../src/import/run/run.ts';
import { png } from './pictures.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huikan-formats-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const first = '本会新会所的屋顶上周五封顶，来自七个乡镇的一百一十名会员到工地观礼，会长上台敬香。';
const second = '工程监理说，若天气放晴，水电在入秋之前就能接通，明年元宵可以搬家。';
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};
const read = async (...files: string[]) => {
  const articles: ImportedArticle[] = [];
  const { pages } = await importPages({
    files,
    today: '2020-01-02',
    onPage: (article) => article && articles.push(article),
  });
  return { articles, pages, texts: articles.map(({ blocks }) => blocks.map(({ text }) => text)) };
};

const docx = () =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${['新会所封顶', '2011年8月9日　来源：本会秘书处', first, second].map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  });
const rtf = () =>
  `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}{\\info{\\title x}}${['新会所封顶', '2011年8月9日', first, second]
    .map((line) =>
      [...iconv.encode(line, 'gb18030')]
        .map((byte) => (byte < 128 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`))
        .join(''),
    )
    .join('\\par ')}\\par}`;
const odt = () =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">新会所封顶</text:h><text:p>2011年8月9日</text:p><text:p>${first}</text:p><text:p>${second}</text:p></office:text></office:body></office:document-content>`,
    ),
  });
const flatOdt = () =>
  `<?xml version="1.0"?>\n<office:document xmlns:office="o" xmlns:text="t" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title xmlns:dc="d">x</dc:title></office:meta><office:body><office:text><text:h text:outline-level="1">新会所封顶</text:h><text:p>2011年8月9日</text:p><text:p>${first}</text:p><text:p>${second}</text:p></office:text></office:body></office:document>`;
const html = `<html><head><meta charset="utf-8"></head><body><h1>新会所封顶</h1><p>2011-08-09</p><p>${first}</p><p>${second}</p></body></html>`;
const mht = () =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}\r\n--b--\r\n`;

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
const illustrated = () =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/1.png"/></Relationships>',
    ),
    'word/media/1.png': new Uint8Array(png()),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:p><w:r><w:t>${first}</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:p><w:r><w:t>${second}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
const written = async (...files: string[]) => {
  const out = join(folder, 'content');
  const { pages } = await importPages({ files, out, today: '2020-01-02' });
  const body = await readFile(join(out, pages[0]!.path!), 'utf8');
  const images = await readdir(join(out, 'images')).catch(() => []);
  return { pages, body, images };
};

describe('pictures in a document', () => {
  it.each([
    ['a.docx', illustrated, '插图'],
    [
      'a.html',
      () =>
        html.replace(
          '<p>2011',
          `<p><img alt="工地" src="data:image/png;base64,${png().toString('base64')}"></p><p>2011`,
        ),
      '工地',
    ],
    ['a.md', () => `${first}\n\n![工地](data:image/png;base64,${png().toString('base64')})\n\n${second}\n`, '工地'],
  ])('of %s come into the archive', async (name, make, alt) => {
    const { body, images } = await written(await put(name, make()));
    expect(images).toHaveLength(1);
    expect(body).toContain(`<Figure src="/images/${images[0]}" alt="${alt}" />`);
    expect(await readFile(join(folder, 'content/images', images[0]!))).toEqual(png());
  });
});

describe('what is not read is named with what to do', () => {
  const told = async (...files: string[]) =>
    Object.fromEntries((await read(...files)).pages.map(({ name, error, status }) => [name, error ?? status]));

  it('files that are empty, and documents that say nothing', async () => {
    const files = [
      await put('a.docx', ''),
      await put('b.html', '\uFEFF\r\n '),
      await put('c.csv', ''),
      await put('d.csv', '标题,内容\n'),
      await put('e.fodt', flatOdt().replace(/<text:[hp][\s\S]*<\/text:p>/, '<text:p> </text:p>')),
    ];
    expect(await told(...files)).toEqual({
      'a.docx': 'empty-file',
      'b.html': 'empty-file',
      'c.csv': 'empty-file',
      'd.csv': 'empty',
      'e.fodt': 'empty',
    });
  });
  it('documents that ask for a password', async () => {
    const compound = Buffer.alloc(2048);
    compound.writeUInt32BE(0xd0cf11e0, 0);
    compound.write('EncryptedPackage', 1024, 'utf16le');
    const sealed = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('\x01\x02'),
      'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>'),
    });
    const files = [
      await put('a.docx', compound),
      await put('b.xlsx', compound),
      await put('c.odt', sealed),
      await put('d.doc', compound),
    ];
    expect(Object.values(await told(...files))).toEqual(Array.from(files, () => 'password-protected'));
  });
  it.each([
    ['a.docx', docx],
    ['a.odt', odt],
    ['a.fodt', flatOdt],
    ['a.rtf', rtf],
    ['a.mht', mht],
    ['a.zip', () => zipSync({ 'a.html': strToU8(html) })],
    ['a.xlsx', () => zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet/>') })],
    ['a.html.gz', () => gzipSync(strToU8(html))],
    [
      'a.pdf',
      () =>
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>',
    ],
    ['a.doc', () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(3000, 7)])],
  ])('%s that is cut anywhere, in words of this program', async (name, make) => {
    const whole = Buffer.from(make());
    const files: string[] = [];
    for (let cut = 1; cut < 20; cut++)
      files.push(await put(`${cut}/${name}`, whole.subarray(0, Math.floor((whole.length * cut) / 20))));
    const { pages } = await read(...files);
    for (const { status, error } of pages) {
      expect(status).not.toBe('failed');
      if (error) expect(whySkipped(error).zh).toMatch(/^[^a-z]*(?:没有文字层的扫描件|\p{Script=Han})/u);
    }
    expect(pages.filter(({ error }) => error === 'broken').length).toBeGreaterThan(5);
  });
  it('pictures that no page shows', async () => {
    await put('in/a.txt', `新会所封顶\n\n${first}`);
    await put('in/b.md', `${second}\n\n![工地](pic/site.png)`);
    await put('in/pic/site.png', png());
    await put('in/pic/page-one.png', png());
    expect(await told(join(folder, 'in'))).toEqual({
      'a.txt': 'new',
      'b.md': 'new',
      'pic/page-one.png': 'picture-without-page',
    });
  });
});
