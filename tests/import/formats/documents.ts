/** A folder of documents in every format that holds the same article, and an import of it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterEach, beforeEach } from 'vitest';
import type { ImportedArticle } from '../../../src/import/extract/record.ts';
import { importPages } from '../../../src/import/run/run.ts';

/** The folder of the test that runs. */
export let folder: string;

/**
 * Gives each test of the calling file a folder of its own, {@link folder}. Every file calls it: files of a worker share
 * modules, so that hooks at this module's top level would belong to the first file that imports it alone.
 */
export const useFolder = (): void => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huikan-formats-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
};

export const first = '本会新会所的屋顶上周五封顶，来自七个乡镇的一百一十名会员到工地观礼，会长上台敬香。';
export const second = '工程监理说，若天气放晴，水电在入秋之前就能接通，明年元宵可以搬家。';
export const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};
export const read = async (...files: string[]) => {
  const articles: ImportedArticle[] = [];
  const { pages } = await importPages({
    files,
    today: '2020-01-02',
    onPage: (article) => article && articles.push(article),
  });
  return { articles, pages, texts: articles.map(({ blocks }) => blocks.map(({ text }) => text)) };
};

export const docx = () =>
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
export const rtf = () =>
  `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}{\\info{\\title x}}${['新会所封顶', '2011年8月9日', first, second]
    .map((line) =>
      [...iconv.encode(line, 'gb18030')]
        .map((byte) => (byte < 128 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`))
        .join(''),
    )
    .join('\\par ')}\\par}`;
export const odt = () =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h text:outline-level="1">新会所封顶</text:h><text:p>2011年8月9日</text:p><text:p>${first}</text:p><text:p>${second}</text:p></office:text></office:body></office:document-content>`,
    ),
  });
export const flatOdt = () =>
  `<?xml version="1.0"?>\n<office:document xmlns:office="o" xmlns:text="t" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title xmlns:dc="d">x</dc:title></office:meta><office:body><office:text><text:h text:outline-level="1">新会所封顶</text:h><text:p>2011年8月9日</text:p><text:p>${first}</text:p><text:p>${second}</text:p></office:text></office:body></office:document>`;
export const html = `<html><head><meta charset="utf-8"></head><body><h1>新会所封顶</h1><p>2011-08-09</p><p>${first}</p><p>${second}</p></body></html>`;
export const mht = () =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}\r\n--b--\r\n`;
