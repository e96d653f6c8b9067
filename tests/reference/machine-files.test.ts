/** Archive → bytes: feeds, dump, sitemaps, the files of hosts. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeMachineFiles } from '../../src/build/machine-files.ts';
import { PublishedFolder } from '../../src/build/published-folder.ts';
import { walk } from '../../src/core/walk.ts';
import { planArchive } from '../../src/views/plan.ts';
import { isReviewed, openComplete } from './complete.ts';

test('feeds, dump, sitemaps and the files of hosts are as they were reviewed', async () => {
  const archive = await openComplete();
  const folder = mkdtempSync(join(tmpdir(), 'huikan-complete-'));
  const output = new PublishedFolder(join(folder, 'dist'), join(folder, 'published.json'));
  const host = { searches: true, inlinedPictures: false, encoded: true };
  writeMachineFiles(archive, [...planArchive(archive, new Map())], ['/zh-hans/help/'], output, host);
  output.finish();
  archive.close();
  // The manifest and the marker are the published folder's.
  const files = walk(join(folder, 'dist')).filter((path) => !/^\.huikan|^manifest|^archive\//.test(path));
  expect(files.length).toBeGreaterThan(30);
  for (const path of files)
    await isReviewed(`published/${path}`, readFileSync(join(folder, 'dist', path), 'utf8').replace(/></g, '>\n<'));
});
