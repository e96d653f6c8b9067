import { expect, test } from 'vitest';
import { readBulletin } from '../../../src/import/extract/bulletin.ts';
import { paragraph } from '../../../src/import/page.ts';

const lines = (...texts: string[]) => texts.map((text) => paragraph(text, { place: '/body[1]/pre[1]' }));
const prose = '旧砖炉上周重新生火，三十多位老师傅带着徒弟到场。';

test('the head of a post gives title and day; its signature and its origin are none of the text', () => {
  const post = readBulletin([
    paragraph('阅读文章', { place: '/body[1]' }),
    ...lines(
      '发信人: oven7 (周白榆), 信区: Shangye',
      '标  题: 砖炉重燃',
      '发信站: 河口BBS (Sat Apr  2 09:12:00 2011), 转信',
    ),
    ...lines(prose, '--', '留灯到天明', '※ 来源:．河口BBS bbs.oven.example．[FROM: 10.1.1.1]'),
    paragraph('返回', { place: '/body[1]' }),
  ]);
  expect(post.blocks.map(({ text }) => text)).toEqual(['阅读文章', '砖炉重燃', prose, '返回']);
  expect(post.blocks[1]).toMatchObject({ kind: 'heading', level: 1 });
  expect(post.claims.map(({ field, value }) => [field, value])).toEqual([
    ['date', '2011-04-02'],
    ['author', '周白榆'],
  ]);
  expect(post.dropped.map(({ reason }) => reason)).toEqual([
    'field-label',
    'metadata',
    'metadata',
    'chrome',
    'chrome',
    'metadata',
  ]);
});

test.each([
  ['a sender without a title', ['发信人: oven7', prose]],
  ['a title far below', ['发信人: oven7', prose, prose, prose, prose, prose, prose, '标题：砖炉']],
  ['a title alone', ['标题：砖炉重燃', prose, '--', '完']],
])('%s: nothing is dropped', (_, all) => {
  const blocks = lines(...all);
  expect(readBulletin(blocks)).toEqual({ blocks, claims: [], dropped: [] });
});
