import { expect, test } from 'vitest';
import { areKinds, labelsOf, partEachOther } from '../../src/lint/labels.ts';
import { quantitiesIn } from '../../src/lint/quantities.ts';

test('what each amount of a list is of', () => {
  const text = '会员120家，其中制造业60家，商贸业有40家和服务业20家';
  expect(labelsOf(text, quantitiesIn(text)).slice(1)).toEqual(['制造业', '商贸业', '服务业']);
});
test.each([
  [['制造业', '服务业']],
  [['男', '女']],
  [['会员', '来宾']],
  [['本地会员', '外地会员']],
  [['大学生', '中学生']],
])('%j part each other', (all) => expect(partEachOther(all)).toBe(true));
test.each([[['女会员', '四十岁以下者']], [['会员', '会员']], [['', '女']]])('%j may not', (all) =>
  expect(partEachOther(all)).toBe(false),
);
test('three kinds are apart where none lies across the others', () => {
  expect(areKinds(['散文', '诗歌', '小说'])).toBe(true);
  for (const other of [
    ['散文', '诗歌'],
    ['散文', '诗歌', '诗歌'],
    ['散文', '诗歌', '女作者'],
  ])
    expect(areKinds(other)).toBe(false);
});
