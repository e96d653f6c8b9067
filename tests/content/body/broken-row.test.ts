import { expect, test } from 'vitest';
import { brokenRow } from '../../../src/content/body/broken-row.ts';
import { boundsOf } from '../bounds.ts';

const head = ['| 会员 | 届别 |', '| --- | --- |'];

test('a row in two lines', () => {
  expect(brokenRow([...head, '| 李', '乾 | 三 |'], '')).toEqual({ row: 3, better: '| 李乾 | 三 |' });
  expect(brokenRow([...head, '| 张发 | 二 |', '| 李乾 | 第', '三 |'], '')).toEqual({
    row: 4,
    better: '| 李乾 | 第三 |',
  });
  expect(brokenRow([...head, '| 李'], '\n\n乾 | 三 |')).toEqual({ row: 3, better: '| 李乾 | 三 |' });
});
test.each([
  [[...head, '| 李乾 | 三', '| 张发 | 二']],
  [['会员 | 届别', '--- | ---', '李乾 | 三', '张发 | 二']],
  [[...head, '| 李乾 | 三', '随后散会。']],
])('not %s', (rows) => expect(brokenRow(rows, '')).toBeUndefined());

test.each(boundsOf('body/broken-row', { brokenRow }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
