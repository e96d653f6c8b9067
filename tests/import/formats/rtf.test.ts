import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readRtf } from '../../../src/import/formats/rtf.ts';
import { png } from './pictures.ts';

const read = (body: string, page = '936'): string =>
  (readRtf(Buffer.from(`{\\rtf1\\ansicpg${page} ${body}}`, 'latin1')) as { text: string }).text.replace(
    /<\/?body>/g,
    '',
  );
const bytes = (text: string, encoding: string): string =>
  [...iconv.encode(text, encoding)].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');

test.each([
  ['bytes of its code page', bytes('商会', 'gb18030'), '936', '<p>商会</p>'],
  ['of another', bytes('商會', 'big5'), '950', '<p>商會</p>'],
  ['Unicode, whose substitutes are skipped', '\\u21830?\\u20250?x', '936', '<p>商会x</p>'],
  ['more substitutes', '\\uc2\\u21830??x', '936', '<p>商x</p>'],
  ['none', '\\uc0\\u21830 x', '936', '<p>商x</p>'],
  ['paragraphs', 'a\\par b\\line c', '936', '<p>a</p>\n<p>b</p>\n<p>c</p>'],
  ['cells', 'a\\cell b', '936', '<p>a\tb</p>'],
  [
    'tables',
    'a\\par\\trowd\\cellx9\\pard\\intbl b\\cell c\\cell\\row\\trowd\\pard\\intbl d\\cell e\\cell\\row\\pard f\\par',
    '936',
    '<p>a</p>\n<table><tr><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>\n<p>f</p>',
  ],
  ['groups that are no text', '{\\fonttbl SimSun;}{\\*\\x y}a{\\pict ff}b', '936', '<p>ab</p>'],
  ['signs', '\\{a\\}\\~\\_\\\\', '936', '<p>{a} -\\</p>'],
  ['what HTML reads', 'a<b>&', '936', '<p>a&lt;b&gt;&amp;</p>'],
])('%s', (_, body, page, html) => expect(read(body, page)).toBe(html));

test('a picture is shown once, though it is written twice, and never as its code', () => {
  const code = png().toString('hex');
  const entry = readRtf(
    Buffer.from(
      `{\\rtf1 a{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn x}{\\sv y}}}\\picw9\\pngblip\r\n${code.slice(0, 20)}\r\n${code.slice(20)}}}{\\nonshppict{\\pict\\wmetafile8 0100}}\\par{\\pict\\wmetafile8 0100}{\\header{\\pict\\pngblip ${code}}}b}`,
      'latin1',
    ),
  );
  expect(entry).toMatchObject({
    text: '<body><p>a</p>\n<p><img src="embedded-picture-1.png" alt=""></p>\n<p>b</p></body>',
  });
  expect('pictures' in entry && Object.values(entry.pictures ?? {}).map((bytes) => Buffer.from(bytes))).toEqual([
    png(),
  ]);
});
