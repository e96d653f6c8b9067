import { expect, test } from 'vitest';
import { commonSurnames } from '../../src/lint/common-surnames.ts';

test('what many bear is one, in both scripts; what also is a word of every sentence is none', () => {
  for (const name of ['陈', '陳', '李']) expect(commonSurnames()).toContain(name);
  for (const word of ['由', '在']) expect(commonSurnames()).not.toContain(word);
});
