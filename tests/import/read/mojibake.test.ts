import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { restoreMojibake, strictUtf8 } from '../../../src/import/read/mojibake.ts';

const hans = '商会成立大会举行，四百人到会。';
const hant = '商會成立大會舉行，四百人到會。';

test.each([
  ['UTF-8 taken for windows-1252', iconv.decode(Buffer.from('商会成立大会'), 'windows-1252'), undefined],
  ['UTF-8 taken for Latin-1', Buffer.from(hans).toString('latin1'), hans],
  ['GBK taken for Latin-1', iconv.encode(hans, 'gbk').toString('latin1'), hans],
  ['Big5 taken for Latin-1', iconv.encode(hant, 'big5').toString('latin1'), hant],
])('%s', (_, text, expected) => {
  if (expected === undefined) expect([undefined, '商会成立大会']).toContain(restoreMojibake(text));
  else expect(restoreMojibake(text)).toBe(expected);
});

test.each([hans, hant, 'plain', 'éèà', '甲\ufffd乙', ''])('%j is left as it is', (text) =>
  expect(restoreMojibake(text)).toBeUndefined(),
);

test('UTF-8 is decoded whole, or not at all', () => {
  expect(strictUtf8(Buffer.from(hans))).toBe(hans);
  expect(strictUtf8(Buffer.from(hans).subarray(0, -1))).toBeUndefined();
  expect(strictUtf8(Buffer.from([0xc0, 0x80]))).toBeUndefined();
});

describe('what a browser saved', () => {
  // Browsers print the bytes that windows-1252 leaves undefined as control characters, and so save them.
  const browserLatin = (bytes: Buffer) => new TextDecoder('windows-1252').decode(bytes);
  test.each([
    ['utf-8', hans],
    ['gb18030', hans],
    ['big5-hkscs', hant],
  ])('of %s read as Latin is restored', (encoding, text) => {
    expect(restoreMojibake(browserLatin(iconv.encode(text, encoding)))).toBe(text);
    expect(restoreMojibake(iconv.decode(iconv.encode(text, encoding), 'latin1'))).toBe(text);
  });
  test('stays where a byte is gone', () => {
    const lossy = iconv.decode(iconv.encode(hans, 'utf-8'), 'gbk');
    expect(lossy).toContain('\uFFFD');
    expect(restoreMojibake(lossy)).toBeUndefined();
    expect(restoreMojibake(iconv.decode(iconv.encode(hans, 'utf-8'), 'windows-1252'))).toBeUndefined();
  });
  test('never touches text that is right', () => {
    for (const text of [hans, hant, 'Café à la crème, naïve résumé', 'WTO 与 GDP'])
      expect(restoreMojibake(text)).toBeUndefined();
  });
});
