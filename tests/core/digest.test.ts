import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest, sha256 } from '../../src/core/digest.ts';

test.each([
  ['sha1', digest],
  ['sha256', sha256],
] as const)('%s of texts and of bytes is the same, and what Node makes of it', (name, own) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(own(text)).toBe(createHash(name).update(text).digest('hex'));
      expect(own(Buffer.from(text))).toBe(own(text));
    }),
  );
});
