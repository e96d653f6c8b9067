import { expect, test } from 'vitest';
import { textRules } from '../../src/lint/text-rules.ts';

test('each rule stands once, and none tells anything of a plain text', () => {
  expect(new Set(textRules).size).toBe(textRules.length);
  const source = '---\ntitle: 汝州商人返乡\ndate: 2016-04-18\n---\n\n四百人到会。\n';
  expect(textRules.flatMap((rule) => rule('a.mdx', source))).toEqual([]);
});
