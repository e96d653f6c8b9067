import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit, type Journal, recover, stagedIn, workFolder } from '../../src/build/transaction.ts';
import { walk } from '../../src/core/walk.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

type Files = Record<string, string>;
const contents = (dir: string): Files =>
  Object.fromEntries(walk(dir).map((path) => [path, readFileSync(join(dir, path), 'utf8')]));

/** Stages every file by itself. */
function stage(dist: string, files: Files): Journal['moves'] {
  const staged = stagedIn(workFolder(dist));
  writeFiles(staged, Object.fromEntries(Object.values(files).map((content, at) => [String(at), content])));
  return Object.keys(files).map((path, at) => [String(at), path]);
}

/** No path is the folder of another. */
const paths = ['index.html', 'a/index.html', 'a/b.html', 'c/d/e.html', 'f.txt'];
const files = fc.dictionary(fc.constantFrom(...paths), fc.constantFrom('1', '2', '3'), { noNullPrototype: true });

test('a transaction that was cut off after any number of its steps is finished by the next command', () => {
  const folder = temporaryFolder();
  let run = 0;
  fc.assert(
    fc.property(files, files, fc.nat(10), (before, after, steps) => {
      const dist = join(folder, String(run++), 'dist');
      writeFiles(dist, before);
      const removals = Object.keys(before).filter((path) => !(path in after));
      const moves = stage(dist, after);
      // As a kill leaves it: the journal stands, and the first steps are done.
      const staged = stagedIn(workFolder(dist));
      expect(() =>
        commit(dist, { moves, removals }, () => {
          for (const [name, path] of moves.slice(0, steps)) {
            mkdirSync(dirname(join(dist, path)), { recursive: true });
            renameSync(join(staged, name), join(dist, path));
          }
          for (const path of removals.slice(0, Math.max(0, steps - moves.length))) rmSync(join(dist, path));
          throw new Error('killed');
        }),
      ).toThrow('killed');
      expect(recover(dist)).toBe(true);
      expect(contents(dist)).toEqual(after);
      expect(recover(dist)).toBe(false);
      expect(readdirSync(workFolder(dist))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what was staged without a journal, or with one that is cut off or changed, is thrown away', () => {
  for (const damage of [
    (journal: string) => rmSync(journal),
    (journal: string) => writeFiles(dirname(journal), { journal: readFileSync(journal, 'utf8').slice(0, -3) }),
    (journal: string) => writeFiles(dirname(journal), { journal: readFileSync(journal, 'utf8').replace('a.', 'b.') }),
  ]) {
    const dist = join(temporaryFolder(), 'dist');
    writeFiles(dist, { 'a.html': 'old' });
    const moves = stage(dist, { 'a.html': 'new' });
    expect(() =>
      commit(dist, { moves, removals: [] }, () => {
        throw new Error('killed');
      }),
    ).toThrow();
    damage(join(workFolder(dist), 'journal'));
    expect(recover(dist)).toBe(false);
    expect(contents(dist)).toEqual({ 'a.html': 'old' });
    expect(existsSync(stagedIn(workFolder(dist)))).toBe(false);
  }
});

test('the work stands beside the published folder', () => {
  const folder = temporaryFolder();
  expect(workFolder(join(folder, 'dist'))).toBe(join(folder, '.dist.huikan'));
});
