import { expect, test } from 'vitest';
import { isInside } from '../../src/core/root.ts';

test('a folder whose name only begins like another is not inside it', () => {
  expect(isInside('/x/huikan/content/a.mdx', '/x/huikan')).toBe(true);
  expect(isInside('/x/huikan', '/x/huikan/')).toBe(true);
  expect(isInside('/x/huikan-cache', '/x/huikan')).toBe(false);
  expect(isInside('/x/huikan/../other', '/x/huikan')).toBe(false);
  expect(isInside('/x', '/')).toBe(true);
});
