import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { html } from './words.ts';

const flat = (source: string): string => html(source).replace(/\s+/g, '');

test('items that two blanks indent stand within the item above, and the numbers go on', () => {
  const source = '1. 制造\n  - 泵业\n  - 鞋业\n2. 服务\n  - 物流\n3. 农业';
  expect(flat(source)).toBe(
    '<ol><li>制造<ul><li>泵业</li><li>鞋业</li></ul></li><li>服务<ul><li>物流</li></ul></li><li>农业</li></ol>',
  );
  expect(parseBody(source, 'a.mdx').problems).toEqual([]);
});

test.each([
  ['an empty line between', '1. 制造\n\n  - 泵业'],
  ['no indent', '1. 制造\n- 泵业'],
  ['a list of signs above', '- 制造\n\n1. 泵业'],
])('%s parts two lists', (_, source) => expect(flat(source)).not.toMatch(/<li>[^<]*<[uo]l/));

test('another number begins another list', () =>
  expect(flat('1. 制造\n  - 泵业\n5. 服务')).toContain('</ol><olstart="5">'));
