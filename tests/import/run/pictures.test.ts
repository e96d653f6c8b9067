import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../../src/import/extract.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';
import type { Input } from '../../../src/import/run/jobs.ts';
import { findPictures, pictureName, withPictures, withWords } from '../../../src/import/run/pictures.ts';
import { temporaryFolder, writeFiles } from '../../archive/folder.ts';

const { article } = extract({ name: 'a.html', text: '老秤用了八十年。' });
const picture = (src: string, more: Partial<Block> = {}): Block => ({
  ...paragraph('秤'),
  kind: 'image',
  src,
  ...more,
});

test('a picture is named for its article', () => {
  expect(pictureName('lao-cheng', 2, '/x/秤.JPEG')).toBe('lao-cheng-2.jpg');
});

test('pictures are looked for beside the page, and nowhere outside of the folder', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'in/news/1.html': '', 'in/news/a.jpg': 'x', 'in/images/b.png': 'x', 'c.jpg': 'x' });
  const root = join(folder, 'in');
  const input = { name: 'news/1.html', file: { path: join(root, 'news/1.html'), root } } as Input;
  const blocks = [
    paragraph('甲'),
    picture('a.jpg'),
    picture('../images/b.png'),
    picture('../../c.jpg'),
    picture('none.jpg'),
  ];
  expect([...(await findPictures(input, { ...article, url: '/news/1.html', blocks }))]).toEqual([
    [1, join(root, 'news/a.jpg')],
    [2, join(root, 'images/b.png')],
  ]);
});

test('a picture that is not there leaves its caption, and is told', () => {
  const blocks = [
    picture('a.jpg'),
    picture('b.jpg', { caption: '开秤' }),
    picture('c.jpg'),
    picture('http://a.example/d.jpg', { text: '' }),
  ];
  const placed = withPictures({ ...article, blocks, flags: [], dropped: [] }, new Map([[0, '/x/a.jpg']]), 'id');
  expect(placed.blocks.map(({ kind, text, src }) => [kind, text, src])).toEqual([
    ['image', '秤', '/images/id-1.jpg'],
    ['paragraph', '开秤', undefined],
    ['image', '', 'http://a.example/d.jpg'],
  ]);
  expect(placed.flags.map(({ kind }) => kind)).toEqual([
    'image-missing',
    'image-missing',
    'image-missing',
    'image-without-words',
  ]);
  expect(placed.dropped).toEqual([
    { text: '秤', reason: 'picture' },
    { text: '秤', reason: 'picture' },
  ]);
});

test('pictures that lie in the document are found by their addresses there', async () => {
  const folder = temporaryFolder();
  const bytes = Uint8Array.of(1);
  const input = {
    name: 'a.docx',
    file: { path: join(folder, 'a.docx'), root: folder },
    pictures: { 'p-1.png': bytes },
  } as unknown as Input;
  const blocks = [picture('p-1.png'), picture('p-2.png'), picture('constructor')];
  const found = await findPictures(input, { ...article, blocks });
  expect([...found]).toEqual([[0, { name: 'p-1.png', bytes }]]);
  expect(pictureName('lao-cheng', 1, found.get(0)!)).toBe('lao-cheng-1.png');
});

test.each([
  ['Jekyll', 'blog/_posts/2010-01-02-a.md', 'blog/assets/b.png', '/assets/b.png'],
  ['Hugo', 'blog/content/posts/a.md', 'blog/static/img/b.png', '/img/b.png'],
  ['Hexo', 'blog/source/_posts/a.md', 'blog/source/img/b.png', '/img/b.png'],
])('pictures of a site made by %s lie in its folder of files', async (_, page, path, src) => {
  const folder = temporaryFolder();
  writeFiles(folder, { [page]: '', [path]: 'x' });
  const input = { name: page, file: { path: join(folder, page), root: folder } } as Input;
  const found = await findPictures(input, { ...article, url: null, blocks: [picture(src), picture('/none.png')] });
  expect([...found]).toEqual([[0, join(folder, path)]]);
});

test('a picture without words gets its caption, or a stand-in that is asked about', () => {
  const blocks = [
    picture('a.jpg'),
    picture('b.jpg', { text: '', caption: '开秤' }),
    picture('c.jpg', { text: ' ' }),
    paragraph(''),
  ];
  expect(withWords(blocks, 'zh-Hant').map(({ text }) => text)).toEqual(['秤', '开秤', '插圖', '']);
  expect(withWords(blocks, 'zh-Hans')[2]!.text).toBe('插图');
});
