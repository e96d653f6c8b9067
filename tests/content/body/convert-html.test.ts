import { expect, test } from 'vitest';
import { convertHtml } from '../../../src/content/body/convert-html.ts';
import { createConverter } from '../../../src/conversion/index.ts';

const hant = createConverter({ to: 'zh-Hant' });

test.each([
  ['a text', '<p>商会发展</p>', '<p>商會發展</p>'],
  ['a word across tags', '<p>头<b>发</b>长</p>', '<p>頭<b>髮</b>長</p>'],
  ['what a picture shows', '<img src="/a.jpg" alt="会场">', '<img src="/a.jpg" alt="會場">'],
  ['not an address', '<a href="/会/">会</a>', '<a href="/会/">會</a>'],
  ['not code', '<code>会</code>', '<code>会</code>'],
  ['no sign into a tag', '<p>会&lt;b&gt;</p>', '<p>會&#x3C;b></p>'],
  ['nothing', '', ''],
])('converts %s', (_, html, expected) => expect(convertHtml(html, hant)).toBe(expected));
