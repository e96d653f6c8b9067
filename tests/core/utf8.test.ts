import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfUtf8, utf8Of } from '../../src/core/utf8.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

test('bytes are those of a buffer, also for halves of characters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(utf8Of(text).equals(Buffer.from(text))).toBe(true);
    }),
  );
});

test('a text is what a decoder reads, its mark of the byte order included', () => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  fc.assert(
    fc.property(anyText, (text) => {
      const bytes = Buffer.from(text);
      expect(textOfUtf8(bytes)).toBe(decoder.decode(bytes));
    }),
  );
});

test('a text that was written stays when the next is', () => {
  const first = utf8Of('会刊');
  utf8Of('汝州商人返乡');
  expect(first.toString()).toBe('会刊');
});
