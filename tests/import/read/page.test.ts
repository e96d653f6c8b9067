import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readMarkup, readPage } from '../../../src/import/read/page.ts';

const texts = (page: ReturnType<typeof readPage>): string[] => page.blocks.map(({ text }) => text);

test('what a file is, its content says and not its name', () => {
  expect(texts(readMarkup('a.txt', '<p>甲</p><p>乙</p>'))).toEqual(['甲', '乙']);
  expect(texts(readMarkup('a.html', '甲 < 乙\n丙'))).toEqual(['甲 < 乙', '丙']);
});

test('bytes are decoded first, and what is doubtful of that comes before what is of the page', () => {
  const page = readPage(
    'a.html',
    iconv.encode('<meta charset="utf-8"><p>四月十八日，汝州商会在宁波成立，到会四百人。</p>', 'gb18030'),
  );
  expect(texts(page)).toEqual(['四月十八日，汝州商会在宁波成立，到会四百人。']);
  expect(page.flags[0]).toMatchObject({ kind: 'encoding-declared-wrong' });
});
