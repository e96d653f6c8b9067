import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { unreadReport } from '../../../src/import/report/page.ts';
import { unmappedSections, writeReport } from '../../../src/import/report/write.ts';
import { temporaryFolder } from '../../archive/folder.ts';

const page = (name: string, ...sections: string[]) => ({ ...unreadReport(name, 'skipped', 'draft'), sections });

test('sections that no table makes a category, the most frequent first', () => {
  expect(unmappedSections([page('a', '会讯'), page('b', '公告'), page('c', '公告'), page('d')], {})).toEqual([
    ['公告', 2],
    ['会讯', 1],
  ]);
  expect(unmappedSections([page('a', '会讯'), page('b', '公告')], { 公告: 'notices' })).toEqual([['会讯', 1]]);
});

test('the most doubtful stands first, in the page and for programs', async () => {
  const folder = temporaryFolder();
  const file = await writeReport(folder, [page('a'), unreadReport('b', 'failed', 'x')], {
    script: 'zh-Hans',
    base: '/',
  });
  const html = await readFile(file, 'utf8');
  expect(html.indexOf('>b<')).toBeLessThan(html.indexOf('>a<'));
  const json = JSON.parse(await readFile(file.replace(/html$/, 'json'), 'utf8')) as { name: string }[];
  expect(json.map(({ name }) => name)).toEqual(['b', 'a']);
});
