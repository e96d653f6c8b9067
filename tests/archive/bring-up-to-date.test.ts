import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bringUpToDate } from '../../src/archive/bring-up-to-date.ts';
import { readArchive } from '../../src/archive/reading.ts';
import { Store } from '../../src/archive/store.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { article, siteYaml, temporaryFolder, writeFiles } from './folder.ts';

const path = 'news/2016/04/a.mdx';

/** Brings a store up to date with a folder; each time a new one that reads what the last one wrote. */
async function update(folder: string, progress?: (done: number, total: number) => void) {
  const contentDir = join(folder, 'content');
  const reading = readArchive({ contentDir, shown: 'content' });
  const store = new Store(join(folder, 'cache'), 'environment');
  const { compiled, refused } = await bringUpToDate(
    store,
    reading,
    {
      contentDir,
      shown: 'content',
      site: reading.config.settings,
      articleSettings: reading.articleSettings,
      glossary: emptyGlossary(),
      base: '/',
      environment: 'environment',
    },
    { publicDir: join(folder, 'public'), ...(progress && { progress }) },
  );
  store.save();
  store.close();
  return { compiled, refused: [...refused], store, codes: reading.problems.map(({ code }) => code) };
}

function sample(): string {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'content/site.yaml': siteYaml,
    [`content/${path}`]: article({ date: '2016-04-18' }),
    'content/news/2016/04/b.mdx': article({ date: '2016-04-18' }, '[甲](/news/2016/04/a/)'),
  });
  return folder;
}

test('compiles what is new, then nothing, and counts as it goes', async () => {
  const folder = sample();
  const steps: string[] = [];
  expect((await update(folder, (done, total) => steps.push(`${done}/${total}`))).compiled).toBe(2);
  expect(steps).toEqual(['1/2', '2/2']);
  expect((await update(folder)).compiled).toBe(0);
});

test('a file that was written in the same moment is compared by its bytes', async () => {
  const folder = sample();
  await update(folder);
  const file = join(folder, 'content', path);
  const { atime, mtime, size } = statSync(file);
  writeFileSync(file, article({ date: '2016-04-19' }));
  utimesSync(file, atime, mtime);
  expect(statSync(file).size).toBe(size);
  const { compiled, store } = await update(folder);
  expect(compiled).toBe(1);
  expect(store.entries.get(path)!.summary.date).toBe('2016-04-19');
});

test('a file that was only touched is not compiled, and its stamp is noted', async () => {
  const folder = sample();
  await update(folder);
  const file = join(folder, 'content', path);
  utimesSync(file, new Date(0), new Date(1000));
  const { compiled, store } = await update(folder);
  expect(compiled).toBe(0);
  expect(store.entries.get(path)!.stamp.mtime).toBe(1000);
});

test('keeps the last good version of what is in error, tells it, and forgets what is gone', async () => {
  const folder = sample();
  await update(folder);
  writeFiles(folder, { [`content/${path}`]: article({ date: '2016-04-31' }) });
  const { store, codes, refused } = await update(folder);
  expect(store.entries.get(path)!.summary.date).toBe('2016-04-18');
  expect(refused).toEqual([path]);
  // The link to it is not broken: it is there.
  expect(codes).toEqual(['not-a-date']);
  rmSync(join(folder, 'content', path));
  const after = await update(folder);
  expect([...after.store.entries.keys()]).toEqual(['news/2016/04/b.mdx']);
  expect(after.codes).toEqual(['broken-link']);
});

test('knows the pages of topics of what is published, and of the settings', async () => {
  const folder = sample();
  const links = '[甲](/tag/zhao-shang/) [乙](/category/members/) [丙](/tag/cao-gao/) [丁](/tag/none/)';
  writeFiles(folder, {
    'content/news/2016/04/c.mdx': article({ date: '2016-04-18', tags: ['招商'] }, links),
    'content/news/2016/04/d.mdx': article({ date: '2016-04-18', tags: ['草稿'], draft: true }),
  });
  expect((await update(folder)).codes).toEqual(['dead-link', 'dead-link']);
});

test('checks the addresses of what is in error, too', async () => {
  const folder = sample();
  writeFiles(folder, { [`content/${path}`]: article({ date: '2016-05-18' }, '[无](/news/2016/04/none/)') });
  expect((await update(folder)).codes).toEqual(['wrong-folder', 'broken-link']);
});

test('checks the addresses of all articles each time', async () => {
  const folder = sample();
  await update(folder);
  writeFiles(folder, { 'content/news/2016/04/c.mdx': article({ date: '2016-04-18' }, '[无](/news/2016/04/none/)') });
  expect((await update(folder)).codes).toEqual(['broken-link']);
  const again = await update(folder);
  expect([again.compiled, again.codes]).toEqual([0, ['broken-link']]);
});
