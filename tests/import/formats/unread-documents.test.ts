import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { whySkipped } from '../../../src/import/report/skips.ts';
import { docx, first, flatOdt, folder, html, mht, odt, put, read, rtf, second, useFolder } from './documents.ts';
import { png } from './pictures.ts';

useFolder();

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
