import { expect, test } from 'vitest';
import { bareEntries } from '../../src/content/bare-entries.ts';

const start = { file: 'names.yaml', line: 1, column: 1 };
const told = (...lines: string[]) =>
  bareEntries(lines, start).problems.map(({ line, params }) => [line, (params as { better: string }).better]);
const other = '- { hans: 会馆, hant: 會館 }';

test.each([
  ['账簿\t帳簿', '- { hans: 账簿, hant: 帳簿 }'],
  ['账簿　帳簿', '- { hans: 账簿, hant: 帳簿 }'],
  ['账簿，帳簿，', '- { hans: 账簿, hant: 帳簿 }'],
  ['账簿 => 帳簿', '- { hans: 账簿, hant: 帳簿 }'],
  ['• 账簿 | 帳簿', '- { hans: 账簿, hant: 帳簿 }'],
  // Dictionaries have the Traditional word first.
  ['帳簿 账簿', '- { hans: 账簿, hant: 帳簿 }'],
])('%s', (line, better) => expect(told(other, line)).toEqual([[2, better]]));

test('all of them are told at once, each at its line', () => {
  expect(told(other, '账簿\t帳簿', '门面\t門面').map(([line]) => line)).toEqual([2, 3]);
  const { covers } = bareEntries([other, '账簿\t帳簿'], start);
  expect([1, 2, 3].map(covers)).toEqual([false, true, false]);
});

test.each([
  [other, '- 账簿'],
  [other, '# 账簿 帳簿'],
  [other, 'hans: 账簿'],
  [other, '账簿'],
  ['title: 会馆', '账簿 帳簿'],
])('of %j and %j nothing', (...lines) => expect(told(...lines)).toEqual([]));
