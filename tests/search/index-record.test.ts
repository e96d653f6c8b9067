import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IndexRecord, readIndexRecord, writeIndexRecord } from '../../src/search/index-record.ts';
import { temporaryFolder } from '../archive/folder.ts';

const column = fc.array(fc.nat(2 ** 32 - 1), { maxLength: 9 }).map((all) => Uint32Array.from(all));
const tables = { lengths: '(', units: '1 2', seconds: ['(', ')'], terms: '*', sizes: '+' };

test('is read back as it was written, whatever the length of its parts', () => {
  const path = join(temporaryFolder(), 'index');
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), column, column, (name, segments, keys, starts) => {
      const record: IndexRecord = {
        name,
        groups: '0123456789abcdef',
        segments,
        files: [['dates', 7]],
        tables,
        terms: { keys, lengths: keys.map((key) => key >>> 1), alignments: Uint8Array.from(keys) },
        shards: {
          starts,
          sizes: starts.map((start) => start >>> 2),
          files: starts.map((start) => start >>> 3),
          digests: keys,
        },
      };
      writeIndexRecord(path, record);
      expect(readIndexRecord(path)).toEqual(record);
    }),
  );
});

test('counts as not there where it is damaged or missing', () => {
  const path = join(temporaryFolder(), 'index');
  expect(readIndexRecord(path)).toBeUndefined();
  const none = new Uint32Array();
  const shards = { starts: none, sizes: none, files: none, digests: none };
  const terms = { keys: none, lengths: none, alignments: new Uint8Array() };
  writeIndexRecord(path, { name: '甲', groups: '', segments: [], files: [], tables, terms, shards });
  writeFileSync(path, readFileSync(path).subarray(0, -1));
  expect(readIndexRecord(path)).toBeUndefined();
});
