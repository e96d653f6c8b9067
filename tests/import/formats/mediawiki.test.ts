import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMediaWiki, wikiHtml } from '../../../src/import/formats/mediawiki.ts';
import { temporaryFolder, writeFiles } from '../../archive/folder.ts';

test.each([
  ["'''甲'''和''乙''", '<p><b>甲</b>和<i>乙</i></p>'],
  ['== 乙 ==', '<h2>乙</h2>'],
  ['* 甲\n# 乙', '<ul><li>甲</li></ul>\n<ol><li>乙</li></ol>'],
  ['[[汝州|本市]]与[[宁波]]', '<p>本市与宁波</p>'],
  ['[https://a.org 链接]', '<p><a href="https://a.org">链接</a></p>'],
  ['[[File:a.jpg|thumb|会场]]', '<p><img src="a.jpg" alt="会场"></p>'],
  ['{| class="a"\n|-\n| 甲\n|}', '<table border="1"><tr><td>甲</td></tr></table>'],
  ['甲 < 乙 & 丙', '<p>甲 &lt; 乙 &amp; 丙</p>'],
  ['甲<!-- 乙 -->', '<p>甲</p>'],
])('%j', (source, html) => expect(wikiHtml(source).html).toBe(html));

test('what is left out is told with its reason, sections are taken', () => {
  expect(wikiHtml('甲<ref>乙</ref>{{丙|{{丁}}}}\n[[分类：会员动态|甲]]')).toEqual({
    html: '<p>甲</p>',
    dropped: [
      { text: '<ref>乙</ref>', reason: 'reference' },
      { text: '{{丁}}', reason: 'wiki-template' },
      { text: '{{丙|}}', reason: 'wiki-template' },
      { text: '[[分类：会员动态|甲]]', reason: 'section' },
    ],
    sections: ['会员动态'],
  });
});

test('pages of the main name space are articles by their last revision; others are told', async () => {
  const folder = temporaryFolder();
  const page = (title: string, text: string, ns = 0) =>
    `<page><title>${title}</title><ns>${ns}</ns><revision><text>旧</text></revision><revision><timestamp>2016-04-18T00:00:00Z</timestamp><text>${text}</text></revision></page>`;
  writeFiles(folder, {
    'a.xml': `<mediawiki>${page('甲', '正文')}${page('讨论', '乙', 1)}${page('丙', '#重定向 [[甲]]')}</mediawiki>`,
  });
  const entries = [];
  for await (const entry of readMediaWiki(join(folder, 'a.xml') as never)) entries.push(entry);
  expect(entries).toMatchObject([
    { number: 1, text: '<p>正文</p>', given: { title: '甲', uploaded: '2016-04-18', sections: [] } },
    { number: 2, skipped: 'wiki-page', title: '讨论' },
    { number: 3, skipped: 'wiki-page', title: '丙' },
  ]);
});
