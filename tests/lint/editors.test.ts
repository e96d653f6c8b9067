/**
 * Mistakes that people make who come from Hexo, Hugo, Jekyll, WordPress, Word or WeChat: each is told by one of the
 * codes expected of it, and once its cure is applied nothing is told; or, where it has one sure reading, it is read so.
 * The rows were written before the program was asked.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkExample } from '../../scripts/problem-examples.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { plainText } from '../../src/content/body/plain.ts';
import type { Example } from '../../src/content/problems/define.ts';

const folder = join(import.meta.dirname, '../fixtures/editors');
const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (_, hex: string | undefined, sign: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : ({ n: '\n', t: '\t' }[sign] ?? sign),
  );

interface Row {
  name: string;
  place: Example['in'];
  before: string;
  expected: string;
  after: string;
}

const rows = readdirSync(folder).flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line): Row => {
      const [from = '', place = '', before = '', expected = '', after = ''] = line.split('\t');
      return {
        name: `${file.replace('.tsv', '')} ${from}: ${before}`,
        place: place as Example['in'],
        before: unescaped(before),
        expected: unescaped(expected),
        after: unescaped(after),
      };
    }),
);
const codes = (place: Example['in'], text: string, side: 'before' | 'after'): string[] =>
  checkExample({ in: place, before: text, after: text } as Example, side).map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );

const told = rows.filter(({ expected }) => !expected.startsWith('='));
const read = rows.filter(({ expected }) => expected.startsWith('='));

test('there are enough of them', () => expect(rows.length).toBeGreaterThan(190));

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
