import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWordPress } from '../../../src/import/formats/wordpress.ts';
import { temporaryFolder, writeFiles } from '../../archive/folder.ts';

async function posts(...items: string[]) {
  const folder = temporaryFolder();
  const authors =
    '<wp:author><wp:author_login>you</wp:author_login><wp:author_display_name>尤三省</wp:author_display_name></wp:author>';
  writeFiles(folder, {
    'a.xml': `<rss xmlns:wp="w" xmlns:content="c" xmlns:dc="d"><channel>${authors}${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`,
  });
  const found = [];
  for await (const post of readWordPress(join(folder, 'a.xml'))) found.push(post);
  return found;
}
const post = (more = '') =>
  `<title>老秤</title><dc:creator>you</dc:creator><wp:post_type>post</wp:post_type><wp:post_date>2009-08-07 10:00:00</wp:post_date><content:encoded><![CDATA[<p>秤用了八十年。</p>]]></content:encoded><category domain="category">会讯</category><category domain="post_tag">秤</category>${more}`;

test('a post has its author’s display name, its sections and its tags', async () => {
  expect(await posts(post())).toMatchObject([
    {
      number: 1,
      text: '<p>秤用了八十年。</p>',
      given: { title: '老秤', date: '2009-08-07', author: '尤三省', sections: ['会讯'], tags: ['秤'] },
      flags: [],
    },
  ]);
});

test('what is not published is told, with its reason', async () => {
  expect(
    await posts(
      post('<wp:status>draft</wp:status>'),
      post('<wp:post_password>x</wp:post_password>'),
      '<title>关于</title><wp:post_type>page</wp:post_type>',
      '<wp:post_type>attachment</wp:post_type>',
    ),
  ).toEqual([
    { number: 1, skipped: 'draft', title: '老秤' },
    { number: 2, skipped: 'password', title: '老秤' },
    { number: 3, skipped: 'page', title: '关于' },
  ]);
});

test('a bare ampersand costs no post', async () => {
  const found = await posts('<title>秤 & 砣</title><content:encoded>甲</content:encoded>', post());
  expect(found).toMatchObject([
    { given: { title: '秤 & 砣' }, flags: [{ kind: 'xml-mended' }] },
    { given: { title: '老秤' } },
  ]);
});
