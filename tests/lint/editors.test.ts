/**
 * Mistakes that people make who come from Hexo, Hugo, Jekyll, WordPress, Word or WeChat: each is told by one of the
 * codes expected of it, and once its cure is applied nothing is told; or, where it has one sure reading, it is read so.
 * The rows were written before the program was asked.
 */
import { describe, expect, test } from 'vitest';
import { checkExample } from '../../scripts/problem-examples.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { plainText } from '../../src/content/body/plain.ts';
import type { Example } from '../../src/content/problems/define.ts';
import { rows } from './mistakes.ts';

const codes = (place: Example['in'], text: string, side: 'before' | 'after'): string[] =>
  checkExample({ in: place, before: text, after: text } as Example, side).map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );

const told = rows.filter(({ expected }) => !expected.startsWith('='));
const read = rows.filter(({ expected }) => expected.startsWith('='));

test('there are enough of them', () => expect(rows.length).toBeGreaterThan(250));

describe('is told', () => {
  test.each(told)('$name', ({ place, before, expected, after }) => {
    const found = codes(place, before, 'before').map((one) => one.split(' ')[0]);
    expect(
      found.some((code) => expected.split(' ').includes(code!)),
      `told: ${found.join(' ')}`,
    ).toBe(true);
    expect(codes(place, after, 'after')).toEqual([]);
  });
});

describe('is read', () => {
  test.each(read)('$name', ({ place, before, expected }) => {
    expect(codes(place, before, 'before')).toEqual([]);
    const text = expected.slice(1);
    if (text) expect(plainText(parseBody(before, 'a.mdx').tree).replaceAll('\n', '/')).toBe(text);
  });
});
