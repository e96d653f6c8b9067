import { expect, test } from 'vitest';
import { codeIn, codesOf } from '../../../src/content/problems/site-codes.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['<meta name="baidu-site-verification" content="codeva-1" />', { baidu: 'codeva-1' }],
  ['<meta name="google-site-verification" content="a_b=" />', { google: 'a_b=' }],
  ['<meta name="msvalidate.01" content="A1" />', { bing: 'A1' }],
  ['<meta name="other" content="A1" />', undefined],
  ['codeva-1', undefined],
])('%s', (text, codes) => expect(codesOf(text)).toEqual(codes));

test('a code alone has no tag around it', () => expect(codeIn('codeva-1')).toBeUndefined());

test.each(boundsOf('problems/site-codes', { codesOf, codeIn }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
