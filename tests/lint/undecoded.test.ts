import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undecoded } from '../../src/lint/undecoded.ts';

const hex = (text: string, sign: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => sign + byte.toString(16).toUpperCase().padStart(2, '0')).join('');
const han = fc.string({ unit: fc.constantFrom(...'会员大堂商散乡歌'), minLength: 1, maxLength: 12 });

test('what was encoded is read again, whatever way it was encoded', () =>
  fc.assert(
    fc.property(han, (text) => {
      const escapes = [...text].map((one) => `\\u${one.charCodeAt(0).toString(16)}`).join('');
      for (const found of [hex(text, '='), hex(text, '%'), escapes])
        expect(undecoded(`主席${found}。`)).toEqual([{ found, meant: text, index: 2 }]);
    }),
  ));

test('the bytes of GB 18030 are read, too', () =>
  expect(undecoded('由%D6%D0%B9%FA主办')).toEqual([{ found: '%D6%D0%B9%FA', meant: '中国', index: 1 }]));

test.each(['https://example.org/%E6%95%A3', 'x=AB=CD=EF', '占%20', '50%', 'C:\\users', '=41=42=43'])(
  '%s is left',
  (text) => expect(undecoded(text)).toEqual([]),
);
