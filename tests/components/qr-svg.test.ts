import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrSvg } from '../../src/components/qr-svg.ts';

test('the path covers the dark modules of the code and no others', () => {
  const address = 'https://example.org/news/ruzhou/';
  // Which of the eight masks of ISO/IEC 18004 was taken, the code itself says.
  const { data, size } = encode(address, { ecc: 'L', border: 2, maskPattern: 2 });
  const drawn = data.map((row) => row.map(() => false));
  const svg = qrSvg(address, '二维码');
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let i = 0; i < Number(length); i++) drawn[Number(y)]![Number(x) + i] = true;
  expect(drawn).toEqual(data);
  expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
});
