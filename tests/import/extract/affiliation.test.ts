import { expect, test } from 'vitest';
import { affiliatedNames, withoutWorkplaces } from '../../../src/import/extract/affiliation.ts';

test.each([
  ['渡口人民医院 尤三省 贺大有', '尤三省 贺大有'],
  ['河口大学历史系　尤三省', '尤三省'],
  ['尤三省 河口师范学院文学院', '尤三省'],
  ['（渡口市图书馆 尤　明）', '尤明'],
  ['河口大学（教授） 尤三省', '尤三省'],
])('%s', (line, names) => expect(affiliatedNames(line)).toBe(names));

test.each([
  '渡口人民医院 义诊',
  '尤三省 贺大有',
  '渡口日报 尤三省',
  '河口大学 尤三省 出席座谈',
  '渡口人民医院，尤三省',
])('%s signs nothing so', (line) => expect(affiliatedNames(line)).toBeUndefined());

test('names lose the places of work in brackets behind them, and keep all else', () => {
  expect(withoutWorkplaces('周礼华（江城医学院） 王力(江城大學中文系)')).toBe('周礼华 王力');
  expect(withoutWorkplaces('周礼华（笔名）')).toBe('周礼华（笔名）');
  expect(withoutWorkplaces('江城日报（江城大学版）')).toBe('江城日报（江城大学版）');
});

test('an office that nobody holds is no name', () => {
  expect(withoutWorkplaces('江城作家协会主席')).toBe('');
  expect(withoutWorkplaces('江城作家协会主席 尤三省')).toBe('江城作家协会主席 尤三省');
});
