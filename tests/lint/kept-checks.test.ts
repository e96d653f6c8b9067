/** The cache of checks is never seen: what is told with it is what is told without. */
import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkArchive } from '../../src/lint/check.ts';
import { article, siteYaml, temporaryFolder, writeFiles } from '../archive/folder.ts';

const date = '2016-04-18';

test('a check with its cache tells what one without tells, whatever was changed between', () => {
  const folder = temporaryFolder();
  const contentDir = join(folder, 'content');
  const both = (today = date, program = 'a') => {
    const options = { contentDir, shown: 'content', publicDir: folder, today };
    const told = checkArchive({ ...options, cache: { dir: join(folder, 'cache'), program } });
    expect(told).toEqual(checkArchive(options));
    return told.map(({ code }) => code);
  };
  const news = 'content/news/2016/04';
  writeFiles(folder, {
    'content/site.yaml': siteYaml,
    [`${news}/a.mdx`]: article({ date }, '会员大会,在杭州召开。[乙](/news/2016/04/b/) [人](/person/li-qian/)'),
    [`${news}/b.mdx`]: article({ title: '乙', date, people: ['李乾'] }),
    [`${news}/c.mdx`]: article({ title: '丙', date: '2016-04-20' }),
  });
  // Old enough to be believed by its stamp; the time of its record is not, so each is read until two seconds have gone.
  for (const id of ['a', 'b', 'c']) utimesSync(join(folder, news, `${id}.mdx`), 1e9, 1e9);
  expect(both()).toEqual(['half-width-punctuation', 'future-date']);
  expect(both()).toEqual(['half-width-punctuation', 'future-date']);
  expect(both('2016-05-01')).toEqual(['half-width-punctuation']);
  writeFiles(folder, { [`${news}/c.mdx`]: article({ title: '乙', date }) });
  expect(both('2016-05-01')).toEqual(['half-width-punctuation', 'doubled-article']);
  rmSync(join(folder, news, 'b.mdx'));
  expect(both('2016-05-01')).toEqual(['half-width-punctuation', 'broken-link', 'dead-link']);
  writeFiles(folder, { 'content/site.yaml': `${siteYaml}script: zh-Hant\n` });
  expect(both('2016-05-01')).toContain('undeclared-script');
  expect(both('2016-05-01', 'b')).toContain('undeclared-script');
});
