import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../../src/import/extract.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';
import type { Input } from '../../../src/import/run/jobs.ts';
import { findPictures, pictureName, withPictures } from '../../../src/import/run/pictures.ts';
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
