import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/content/decode.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { article, open, siteYaml, temporaryFolder, writeFiles } from '../archive/folder.ts';

const places = (bytes: Uint8Array): string[] =>
  decodeText(bytes, 'a.mdx').problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

test('any text without control characters is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/\p{Cc}|^\ufeff/u.test(text));
      expect(decodeText(Buffer.from(text), 'a.mdx')).toEqual({ text, problems: [] });
    }),
  );
});

test('what is not UTF-8 is told at its place', () => {
  expect(places(Buffer.concat([Buffer.from('甲\n乙'), iconv.encode('会刊', 'gbk')]))).toEqual(['2:2 not-utf8']);
  expect(places(iconv.encode('会刊', 'utf16le', { addBOM: true }))).toEqual(['1:1 not-utf8']);
});

test('a control character is told at its place; tabs and line ends are none', () => {
  expect(places(Buffer.from('甲\t\r\n乙\u000b丙\u0000'))).toEqual(['2:2 control-character', '2:4 control-character']);
});

test('an archive with files that cannot be read is checked, and not published', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'content/site.yaml': siteYaml,
    'content/news/2016/04/a.mdx': article({ date: '2016-04-18' }),
  });
  const news = join(folder, 'content/news/2016/04');
  writeFileSync(join(news, 'gbk.mdx'), iconv.encode(article({ date: '2016-04-18' }), 'gbk'));
  symlinkSync(join(folder, 'gone.mdx'), join(news, 'gone.mdx'));
  mkdirSync(join(folder, 'content/glossary'));
  writeFileSync(join(folder, 'content/glossary/names.yaml'), iconv.encode('- hans: 李乾\n  hant: 李乾\n', 'gbk'));
  const problems = checkArchive({
    contentDir: join(folder, 'content'),
    shown: 'content',
    publicDir: join(folder, 'public'),
    today: '2026-01-01',
  });
  expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'content/glossary/names.yaml:1 not-utf8',
    'content/news/2016/04/gbk.mdx:2 not-utf8',
    'content/news/2016/04/gone.mdx:1 outside-content',
  ]);
  expect((await open(folder)).problems).toEqual(problems);
});

test('the ends of lines of other systems are mended to paragraphs', () => {
  const bytes = new TextEncoder().encode('甲\u000b乙\u0007丙');
  const edits = decodeText(bytes, 'a.mdx').problems.map(({ edit }) => edit);
  expect(edits).toEqual([{ length: 1, text: '\n\n' }, undefined]);
});
