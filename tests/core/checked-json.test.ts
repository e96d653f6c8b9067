import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readCheckedJson, writeCheckedJson } from '../../src/core/checked-json.ts';

const folder = mkdtempSync(join(tmpdir(), 'huikan-json-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'deep/a.json');

test('what is written is read, and no damaged byte is believed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), fc.integer({ min: 0, max: 7 }), (value, at, bit) => {
      writeCheckedJson(path, value);
      expect(readCheckedJson(path)).toEqual(JSON.parse(JSON.stringify(value)));
      const bytes = readFileSync(path);
      bytes[at % bytes.length]! ^= 1 << bit;
      writeFileSync(path, bytes);
      expect(readCheckedJson(path)).toBeUndefined();
      writeFileSync(path, bytes.subarray(0, at % bytes.length));
      expect(readCheckedJson(path)).toBeUndefined();
    }),
  );
});

test('no file is nothing', () => {
  expect(readCheckedJson(join(folder, 'none.json'))).toBeUndefined();
});
