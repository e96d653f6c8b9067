import { lstatSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildHere } from '../../scripts/trials/archive.ts';
import { progressTo } from '../../src/build/progress.ts';
import { verify } from '../../src/build/verify.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { anyArchive, writeAnyArchive } from './any-content.ts';
import { temporary } from './command.ts';

/** How many archives are made: more by hand, where time is no matter. */
const runs = Number(process.env.HUIKAN_RUNS ?? 12);
const seed = Number(process.env.HUIKAN_SEED ?? 2026);

test('what check passes is built, and what is built is verified', async () => {
  const place = temporary('any-content');
  const contentDir = join(place, 'content');
  const told = new Set<string>();
  const errors = () =>
    checkArchive({ contentDir, shown: 'content', publicDir: join(place, 'public'), today: '2026-11-22' }).filter(
      ({ severity }) => severity === 'error',
    );
  await fc.assert(
    fc.asyncProperty(anyArchive, async (archive) => {
      writeAnyArchive(contentDir, archive);
      let rounds = 0;
      for (let found = errors(); found.length > 0; found = errors()) {
        expect(++rounds, JSON.stringify(found)).toBeLessThan(9);
        for (const { file, code } of found) {
          told.add(code);
          takeAway(join(place, file));
        }
      }
      expect(await buildHere(place)).toEqual({ code: 0, output: '' });
      const progress = progressTo(undefined, 'en');
      const { findings } = await verify({ dir: join(place, 'dist'), contentDir, shown: 'content', progress });
      expect(findings).toEqual([]);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  expect(told.size).toBeGreaterThan(4);
});

/** Mends a file as the impatient do; an archive needs its settings. */
function takeAway(path: string): void {
  if (path.endsWith('site.yaml')) writeFileSync(path, 'title: 会刊\nurl: https://example.org\n');
  else if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
  else if (lstatSync(path, { throwIfNoEntry: false })) unlinkSync(path);
}
