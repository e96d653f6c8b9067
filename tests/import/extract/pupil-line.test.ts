import { expect, test } from 'vitest';
import { pupilIn } from '../../../src/import/extract/pupil-line.ts';

test.each([
  ['初二（5）班 郭小满', '郭小满'],
  ['江城二中高三11班　贺一凡', '贺一凡'],
  ['五年级二班：尤美玲', '尤美玲'],
  ['（渡口实验小学四（2）班 尤美玲）', '尤美玲'],
  ['六年级 尤美玲 指导老师：贺建国', '尤美玲'],
  ['2018级中文系 贺建国', '贺建国'],
  ['初2018级3班 贺建国', '贺建国'],
  ['贺一凡（初三3班）', '贺一凡'],
  ['初二（5）班郭小满', '郭小满'],
])('%s is of a pupil', (line, author) => {
  expect(pupilIn(line)).toMatchObject([{ field: 'author', value: author }]);
});

test('a name of two characters is a guess', () => {
  expect(pupilIn('高一（2）班 尤美')[0]?.flag?.kind).toBe('author-guessed');
});

test.each([
  '高一（2）班 运动会',
  '三年级 教学计划',
  '初二（3）班 全体同学',
  '指导老师：贺建国',
  '初一 期末安排',
  '三年级一班 王老师',
  '张家口 高一（2）班',
  '高一（2）班 成长记录',
  '初三（1）班全体同学',
])('%s names nobody', (line) => expect(pupilIn(line)).toEqual([]));
