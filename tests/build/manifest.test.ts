import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readManifest, writeManifest } from '../../src/build/manifest.ts';
import { sha256 } from '../../src/core/digest.ts';

test('a manifest is read as it was written, whatever the names of the files', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replaceAll('\0', ''));
  fc.assert(
    fc.property(fc.uniqueArray(name.filter(Boolean)), (names) => {
      const digests = new Map(names.map((path) => [path, sha256(path)]));
      const { digests: read, wrong } = readManifest(writeManifest(digests));
      expect(wrong).toEqual([]);
      expect([...read].sort()).toEqual([...digests].sort());
    }),
  );
});

test('the order of the files does not matter', () => {
  const one = new Map([
    ['乙', sha256('1')],
    ['a', sha256('2')],
  ]);
  expect(writeManifest(one)).toBe(writeManifest(new Map([...one].reverse())));
});

test('lines that are no entries, or entries twice, are told', () => {
  const line = `${sha256('1')}  a.html`;
  expect(readManifest(`${line}\nabc  b.html\n${line}\n`)).toEqual({
    digests: new Map([['a.html', sha256('1')]]),
    wrong: [2, 3],
  });
});
