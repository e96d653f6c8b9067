import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMemory, writeMemory } from '../../src/build/publication-memory.ts';
import { sha256 } from '../../src/core/digest.ts';
import { temporaryFolder } from '../archive/folder.ts';

const files = [
  ['a.html', { key: 'k', size: 3, digest: 'd' }],
  ['b/c.html', { key: 'l', size: 4, digest: 'e' }],
  // As systems but Windows allow.
  ['images/a\nb\tc.jpg', { key: 'm', size: 5, digest: 'f' }],
] as const;

/** A memory of files, and the manifest that it is of. */
function sample() {
  const folder = temporaryFolder();
  const [memory, manifest] = [join(folder, 'memory'), join(folder, 'manifest')];
  writeFileSync(manifest, 'd  a.html\n');
  writeMemory(
    memory,
    sha256('d  a.html\n'),
    files.map(([path, known]) => [path, known]),
  );
  return { memory, manifest };
}

test('what is remembered is what was published', () => {
  const { memory, manifest } = sample();
  expect([...readMemory(memory, manifest).files]).toEqual(files);
  expect(readMemory(memory, manifest).manifest).toBe(sha256('d  a.html\n'));
});

describe('nothing is remembered', () => {
  test('of a folder that has another manifest, or none', () => {
    const { memory, manifest } = sample();
    writeFileSync(manifest, 'other');
    expect(readMemory(memory, manifest)).toEqual({ manifest: '', files: new Map() });
    rmSync(manifest);
    expect(readMemory(memory, manifest)).toEqual({ manifest: '', files: new Map() });
  });

  test('by a memory that is damaged or not there', () => {
    const { memory, manifest } = sample();
    writeFileSync(memory, readFileSync(memory, 'utf8').replace('b/c.html', 'b/d.html'));
    expect(readMemory(memory, manifest)).toEqual({ manifest: '', files: new Map() });
    rmSync(memory);
    expect(readMemory(memory, manifest)).toEqual({ manifest: '', files: new Map() });
  });
});
