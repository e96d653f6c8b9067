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

test('a board that heads name and board in two lines, and what readers push below', () => {
  const post = readBulletin(
    lines(
      '作者 oven7 (窯邊人)',
      '看板 Trade',
      '標題 [情報] 磚爐重燃',
      '時間 Sat Apr  2 09:12:00 2011',
      prose,
      '--',
      '※ 發信站: 渡口實業坊(oven.example), 來自: 10.1.1.1',
      '推 teaman: 感謝分享 04/02 21:12',
      '→ harbor88: 明年還辦嗎 04/02 22:01',
    ),
  );
  expect(post.blocks.map(({ text }) => text)).toEqual(['[情報] 磚爐重燃', prose]);
  expect(post.claims).toMatchObject([{ value: '2011-04-02' }, { value: '窯邊人' }]);
  expect(post.dropped.filter(({ reason }) => reason === 'reply')).toHaveLength(2);
});

test('an author with his name in brackets is none of a board', () => {
  const page = lines('作者 oven7 (窯邊人)', '标题：砖炉重燃', prose);
  expect(readBulletin(page).blocks).toEqual(page);
});

test('an older board: a colon behind each word, and what readers push without one', () => {
  const post = readBulletin(
    lines(
      '作者: oven7 (窯窯)  看板: Trade',
      '標題: 磚爐重燃',
      '時間: Mon Oct 22 09:05:41 2001',
      prose,
      '--',
      '※ Origin: 渡口實業坊 <oven.example> ◆ From: 10.1.1.1',
      '→ teaman  推          10/23',
    ),
  );
  expect(post.blocks.map(({ text }) => text)).toEqual(['磚爐重燃', prose]);
  expect(post.claims.map(({ field, value }) => [field, value])).toEqual([['date', '2001-10-22']]);
});

test('a nickname of two characters is told', () => {
  const [, author] = readBulletin(
    lines('发信人: oven7 (白榆), 信区: Shangye', '标题: 砖炉重燃', '发信站: 河口BBS (Sat Apr  2 09:12:00 2011)', prose),
  ).claims;
  expect(author).toMatchObject({ value: '白榆', flag: { kind: 'author-doubtful' } });
});
