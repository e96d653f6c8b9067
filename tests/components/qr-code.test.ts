import fc from 'fast-check';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/components/qr-code.ts';

/** What another encoder makes of a text, with the mask that ours takes. */
const peer = (text: string) => {
  const { data, size } = encode(text, { ecc: 'L', border: 0, maskPattern: 2 });
  return { size, modules: data.flat().map(Number) };
};
const own = (text: string) => {
  const { size, modules } = qrCode(Buffer.from(text));
  return { size, modules: [...modules] };
};

test('a code is what another encoder makes of an address', () => {
  const address = fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'medium' });
  fc.assert(
    fc.property(address, fc.constantFrom('', '汝州'), (url, more) => {
      expect(own(url + more)).toEqual(peer(url + more));
    }),
    { numRuns: 30 },
  );
});

test('every version holds what it can, and the next one byte more', () => {
  let before = 0;
  const versions: number[] = [];
  for (let length = 1; length <= 2953; length++) {
    const { size } = qrCode(new Uint8Array(length));
    if (size === before) continue;
    // The last of a version and the first of the next.
    for (const bytes of before === 0 ? [length] : [length - 1, length]) {
      const text = Array.from({ length: bytes }, (_, i) => String.fromCharCode(97 + ((i * 7 + bytes) % 26))).join('');
      expect(own(text), `${bytes} bytes`).toEqual(peer(text));
    }
    versions.push((size - 17) / 4);
    before = size;
  }
  expect(versions).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
});

test('more than the largest code holds is refused', () => {
  expect(qrCode(new Uint8Array(2953)).size).toBe(177);
  expect(() => qrCode(new Uint8Array(2954))).toThrow(new RangeError('no QR code holds 2954 bytes'));
});
