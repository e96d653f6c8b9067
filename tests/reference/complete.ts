/** An archive with one of everything, and reviewed snapshots of what each floor makes of it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/index.ts';
import { root } from '../../src/core/root.ts';

const fixture = 'tests/fixtures/complete';

/** @throws {Error} if the archive has errors */
export async function openComplete(): Promise<Archive> {
  const { archive, problems } = await openArchive({
    contentDir: join(root, fixture, 'content'),
    shown: 'content',
    publicDir: join(root, 'public'),
    cacheDir: mkdtempSync(join(tmpdir(), 'huikan-complete-')),
    program: 'test',
  });
  if (!archive) throw new Error(JSON.stringify(problems));
  return archive;
}

/**
 * Compares with a reviewed file, whose every change is read in the diff of the commit that makes it:
 * `npm test -- --project unit tests/reference -u` writes them anew.
 */
export const isReviewed = (name: string, text: string): Promise<void> =>
  expect(text).toMatchFileSnapshot(join(root, fixture, 'reviewed', name));

/** Settings and measured pictures are the same on all pages; a cache key changes with each release. */
const left = new Set(['settings', 'pictures', 'digest', 'shape', 'environment']);

/** @returns JSON, a value a line */
export const readable = (value: unknown): string =>
  `${JSON.stringify(
    value,
    (key, part) => (left.has(key) ? undefined : part instanceof Map || part instanceof Set ? [...part] : part),
    1,
  )}\n`;
