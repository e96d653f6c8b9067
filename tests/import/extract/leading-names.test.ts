import { expect, test } from 'vitest';
import { isOutletName, isPersonName, leadingNames } from '../../../src/import/extract/leading-names.ts';

test.each([
  ['江城日报 尤三省（实习），贺大有', ['尤三省', '贺大有']],
  ['尤三省／渡口研究會執行長。', ['尤三省']],
  ['尤三省与贺大有 摄', ['尤三省', '贺大有']],
  ['Anna Wong、尤三省', ['Anna Wong', '尤三省']],
  ['老秤与码头 尤三省', []],
  ['', []],
])('%s begins with %s', (text, names) => expect(leadingNames(text)).toEqual(names));

test('a person and an outlet are told apart', () => {
  expect(['尤三省', 'Anna Wong', '卡尔·迈耶', '江城日报', '老秤与码头'].map(isPersonName)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(['江城日报', '澎湃', '尤三省'].map(isOutletName)).toEqual([true, true, false]);
});
