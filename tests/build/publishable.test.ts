import { expect, test } from 'vitest';
import { isPublishable } from '../../src/build/publishable.ts';

test.each([
  ['news/2016/04/x/index.html', true],
  ['.htaccess', true],
  ['商'.repeat(85), true],
  ['商'.repeat(86), false],
  ['', false],
  ['/a', false],
  ['a/', false],
  ['a//b', false],
  ['a/./b', false],
  ['../a', false],
  ['a\0b', false],
])('%j: %j', (path, can) => expect(isPublishable(path)).toBe(can));
