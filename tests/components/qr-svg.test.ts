import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrSvg } from '../../src/components/qr-svg.ts';

test('the path covers the dark modules of the code and no others', () => {
  const address = 'https://example.org/news/ruzhou/';
  // Which of the eight masks of ISO/IEC 18004 was taken, the code itself says.
  const { data, size } = encode(address, { ecc: 'L', border: 2, maskPattern: 2 });
  const drawn = data.map((row) => row.map(() => false));
  const svg = qrSvg(address, '二维码');
  let [x, y] = [0, 0];
  for (const [, command, first, second, length] of svg.matchAll(/([Mm])(\d+) ([\d.]+)h(\d+)/g)) {
    // A stroke is one module wide: it covers half of one on both sides of its line.
    [x, y] = command === 'M' ? [Number(first), Number(second) - 0.5] : [x + Number(first), y + Number(second)];
    for (let i = 0; i < Number(length); i++) drawn[y]![x++] = true;
  }
  expect(drawn).toEqual(data);
  expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
});
