import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/import/read/decode.ts';

const simplified = '江城市商会第三届会员大会隆重召开，来自全市的二百余名会员代表参加了会议。';
const traditional = '江城市商會第三屆會員大會隆重召開，來自全市的二百餘名會員代表參加了會議。';

describe('encodings', () => {
  it.each([
    ['utf-8', simplified],
    ['gbk', simplified],
    ['gb18030', traditional],
    ['big5', traditional],
    ['gbk', traditional],
    ['utf-16le', simplified],
    ['utf-16be', simplified],
  ])('%s', (encoding, text) => {
    const padded = encoding.startsWith('utf-16') ? `<p>${text} 2012-03-04 10:00</p>` : text;
    expect(decode(iconv.encode(padded, encoding)).text).toBe(padded);
  });
  it('read Hong Kong’s own characters', () => {
    expect(decode(iconv.encode('香港嘅商會喺中環啲大廈舉行會議', 'big5-hkscs')).text).toBe(
      '香港嘅商會喺中環啲大廈舉行會議',
    );
  });
  it('do not trust a wrong declaration, and say so', () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>${simplified}</p></body></html>`;
    const asUtf8 = decode(iconv.encode(page('gb2312'), 'utf-8'));
    expect(asUtf8).toMatchObject({
      text: page('gb2312'),
      encoding: 'utf-8',
      flags: [{ kind: 'encoding-declared-wrong' }],
    });
    expect(decode(iconv.encode(page('utf-8'), 'gbk'))).toMatchObject({ text: page('utf-8'), encoding: 'gb18030' });
    expect(decode(iconv.encode(page('big5'), 'gbk')).text).toBe(page('big5'));
  });
  it('drop byte order marks', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
      expect(decode(iconv.encode(simplified, encoding, { addBOM: true })).text).toBe(simplified);
  });
});
