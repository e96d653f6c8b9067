import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repair } from '../../../src/conversion/repair.ts';
import { mendsOf } from '../../../src/import/repair/line-mends.ts';

const line = fc.constantFrom('關于秤業公會', '20余名干部', '把握髮展', '老秤準了', '关于老秤', '', '聯系𠮷秤鋪');

test('lines give the mends of the whole text, asked once or again', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const text = lines.join('\n');
      expect(mendsOf(text)).toEqual(repair(text).mends);
      expect(mendsOf(text)).toEqual(repair(text).mends);
    }),
    { numRuns: 30 },
  );
});
