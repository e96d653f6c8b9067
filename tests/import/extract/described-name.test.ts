import { expect, test } from 'vitest';
import { describedName } from '../../../src/import/extract/described-name.ts';

test.each([
  ['作者 Hanna Berg(Norway)', 'Hanna Berg'],
  ['作者：HannaB （TXW）', 'HannaB'],
  ['By J. L. Moreau，03/04/99'.replace(/，.*/, ''), 'J. L. Moreau'],
  ['作者 Hanna Berg(Chief Editor, Dukou Press)', 'Hanna Berg'],
  ['图/文 Hanna', 'Hanna'],
  ['塞尔玛·伯格曼[挪威]', '塞尔玛·伯格曼'],
  ['贺建国 记者', '贺建国'],
  ['卯一平 通讯员', '卯一平'],
  ['（贺建国 湖南作家）', '贺建国'],
  ['（贺建国，青年诗人）', '贺建国'],
  ['By 夜航船', '夜航船'],
  ['（作者署名 贺建国）', '贺建国'],
])('%s', (line, author) => expect(describedName(line)).toMatchObject([{ field: 'author', value: author }]));

test('for a login name nobody vouches', () => {
  expect(describedName('作者：hannab[TXW]')).toMatchObject([{ value: 'hannab', unvouched: true }]);
});

test.each([
  '战地 记者',
  '本台 记者',
  '渡口报 记者',
  '首席 记者',
  '摄影部 记者',
  'By Design',
  '文 | 渡口',
  '图片·视频[更多]',
])('%s names nobody', (line) => expect(describedName(line)).toEqual([]));
