import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFeed } from '../../../src/import/formats/feed.ts';
import { temporaryFolder, writeFiles } from '../../archive/folder.ts';

async function items(xml: string) {
  const folder = temporaryFolder();
  writeFiles(folder, { 'a.xml': xml });
  const found = [];
  for await (const item of readFeed(join(folder, 'a.xml'))) found.push(item);
  return found;
}

test('items of RSS', async () => {
  expect(
    await items(
      '<rss><channel><item><title>老秤</title><link>http://a.example/1</link><pubDate>Fri, 07 Aug 2009 10:00:00 +0800</pubDate><author>a@a.example (尤三省)</author><category>会讯</category><description>R&D &amp; 秤</description></item></channel></rss>',
    ),
  ).toEqual([
    {
      number: 1,
      text: 'R&D & 秤',
      given: { title: '老秤', date: '2009-08-07', author: '尤三省', url: 'http://a.example/1', sections: ['会讯'] },
      flags: [{ kind: 'xml-mended' }],
    },
  ]);
});

test('an entry of another feed names that as its source, and its author where it has none', async () => {
  const entry = (inner: string) => `<entry><title>渡口</title>${inner}<content>渡</content></entry>`;
  const found = await items(
    `<feed><title>会讯</title><author><name>编务组</name></author>${[
      entry('<source><title>江城晚报</title><author><name>罗百川</name></author></source>'),
      entry('<author><name>苏念慈</name></author><author><name>古大任</name></author><source><id>urn:x</id></source>'),
      entry(''),
    ].join('')}</feed>`,
  );
  expect(found.map((item) => 'given' in item && [item.given?.source, item.given?.author])).toEqual([
    ['江城晚报', '罗百川'],
    [undefined, '苏念慈、古大任'],
    [undefined, '编务组'],
  ]);
});

test('entries of Atom', async () => {
  expect(
    await items(
      '<feed><entry><title>老秤</title><link href="http://a.example/1"/><published>2009-08-07</published><author><name>尤三省</name></author><category term="会讯"/><content>秤</content></entry></feed>',
    ),
  ).toMatchObject([
    {
      text: '秤',
      given: { date: '2009-08-07', author: '尤三省', url: 'http://a.example/1', sections: ['会讯'] },
      flags: [],
    },
  ]);
});

test('an address alone is no author', async () => {
  const [item] = await items('<rss><item><title>老秤</title><author>a@a.example</author></item></rss>');
  expect(item).not.toHaveProperty('given.author');
});

test('text that is written as XHTML keeps its markup', async () => {
  const [item] = await items(
    '<feed><entry><title>渡口</title><content type="xhtml"><x:div><x:p>渡 &amp; 桥<x:br/><x:a href="/a?b&amp;c">图</x:a></x:p></x:div></content><summary>短</summary></entry></feed>',
  );
  expect(item).toMatchObject({
    text: '<div><p>渡 &amp; 桥<br><a href="/a?b&amp;c">图</a></p></div>',
    given: { title: '渡口' },
  });
});
