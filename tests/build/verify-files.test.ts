import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFile } from '../../src/build/manifest.ts';
import { PublishedFolder } from '../../src/build/published-folder.ts';
import { verifyFiles } from '../../src/build/verify-files.ts';
import { temporaryFolder } from '../archive/folder.ts';

/** A published folder with two files. */
function published(): string {
  const folder = temporaryFolder();
  const output = new PublishedFolder(join(folder, 'dist'), join(folder, 'memory'));
  for (const path of ['a.html', 'b/c.html']) output.put(path, path, () => path);
  output.finish();
  return join(folder, 'dist');
}

test('a folder as it was published has nothing wrong with it', () => {
  expect(verifyFiles(published())).toEqual([]);
});

describe('what is found', () => {
  test.each<[string, (dir: string) => void, object[]]>([
    ['a changed file', (dir) => writeFileSync(join(dir, 'a.html'), 'x'), [{ verdict: 'changed', path: 'a.html' }]],
    ['a lost file', (dir) => rmSync(join(dir, 'b/c.html')), [{ verdict: 'missing', path: 'b/c.html' }]],
    ['a foreign file', (dir) => writeFileSync(join(dir, 'b/d.html'), ''), [{ verdict: 'foreign', path: 'b/d.html' }]],
    [
      'a link in place of a file, though it leads to the same',
      (dir) => {
        writeFileSync(`${dir}.copy`, 'a.html');
        rmSync(join(dir, 'a.html'));
        symlinkSync(`${dir}.copy`, join(dir, 'a.html'));
      },
      [{ verdict: 'missing', path: 'a.html' }],
    ],
    [
      'a folder in place of a file',
      (dir) => {
        rmSync(join(dir, 'a.html'));
        mkdirSync(join(dir, 'a.html'));
      },
      [{ verdict: 'missing', path: 'a.html' }],
    ],
    [
      'no manifest, and then nothing else',
      (dir) => {
        rmSync(join(dir, manifestFile));
        writeFileSync(join(dir, 'a.html'), 'x');
      },
      [{ verdict: 'no-manifest', path: manifestFile }],
    ],
    [
      'a line of the manifest that is none',
      (dir) => writeFileSync(join(dir, manifestFile), 'not a digest\n'),
      [
        { verdict: 'wrong-line', path: `${manifestFile}:1` },
        { verdict: 'foreign', path: 'a.html' },
        { verdict: 'foreign', path: 'b/c.html' },
      ],
    ],
  ])('%s', (_, damage, findings) => {
    const dir = published();
    damage(dir);
    expect(verifyFiles(dir)).toEqual(findings);
  });
});
