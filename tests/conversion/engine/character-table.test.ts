/** Covers src/conversion/engine/utf16-builder.ts too. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CharacterTable } from '../../../src/conversion/engine/character-table.ts';
import { Utf16Builder } from '../../../src/conversion/engine/utf16-builder.ts';

const table = new CharacterTable(
  new Map([
    ['发', '發'],
    ['英', '𫫇'],
    ['𠮷', '吉'],
  ]),
);

test('a text is converted character by character, also outside the plane', () => {
  expect(table.convert('发英𠮷言')).toBe('發𫫇吉言');
});

test('write appends what convert returns, however long the text is', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('发', '英', '𠮷', '言'), maxLength: 3000 })), (parts) => {
      const out = new Utf16Builder();
      out.append('在');
      for (const part of parts) table.write(part, 0, part.length, out);
      expect(out.toString()).toBe(`在${parts.map((part) => table.convert(part)).join('')}`);
      out.clear();
      expect(out.toString()).toBe('');
    }),
    { numRuns: 30 },
  );
});
