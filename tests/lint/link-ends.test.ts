import { expect, test } from 'vitest';
import { checkLinkEnds } from '../../src/lint/link-ends.ts';

const check = (source: string) => checkLinkEnds('a', source).map(({ column, edit }) => `${column} ${edit?.text}`);

test.each([
  ['请填[表](https://example.org/r。)', ['3 [表](https://example.org/r)。']],
  ['见[甲](/news/2016/04/a/，)[乙](/b/)。', ['2 [甲](/news/2016/04/a/)，']],
  ['source: { name: 乡音报, url: https://example.org/a。 }', ['27 https://example.org/a']],
])('%s', (source, told) => expect(check(source)).toEqual(told));
test.each(['请填[表](https://example.org/r)。', '[志](https://example.org/志。上/)', '（url:见下。）'])(
  'not %s',
  (source) => expect(check(source)).toEqual([]),
);
