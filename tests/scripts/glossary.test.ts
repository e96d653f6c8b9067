import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../../scripts/glossary.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { article, siteYaml, temporaryFolder, writeFiles } from '../archive/folder.ts';
import { runCommand } from './command.ts';

const date = '2016-04-18';
let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
  writeFiles(folder, {
    'site.yaml': siteYaml,
    'glossary/names.yaml': '# 人名\n- { hans: 李乾, hant: 李乾 }\n',
    'news/2016/04/a.mdx': article({ date, people: ['李乾', '黄文博'] }, '会长李乾主持，黄文博表示感谢。'),
    'news/2016/04/b.mdx': article({ title: '乙', date, draft: true, people: ['陈发'] }),
  });
});

test('proposes what the glossary lacks, in both scripts, with a sentence; and writes nothing', async () => {
  const { code, out } = await runCommand(run, ['suggest', '--json', '--content', folder]);
  expect(code).toBe(0);
  const proposals = JSON.parse(out) as { file: string }[];
  expect(proposals).toEqual([
    {
      kind: 'names',
      hans: '黄文博',
      hant: '黃文博',
      articles: 1,
      file: expect.stringMatching(/a\.mdx$/),
      sentence: '会长李乾主持，黄文博表示感谢。',
    },
  ]);
  expect(readFileSync(join(folder, 'glossary/names.yaml'), 'utf8')).toBe('# 人名\n- { hans: 李乾, hant: 李乾 }\n');
  expect(existsSync(join(folder, 'glossary/terms.yaml'))).toBe(false);
});

test('the sentence is in the script of the archive', async () => {
  writeFiles(folder, { 'site.yaml': `${siteYaml}script: zh-Hant\n` });
  writeFiles(folder, {
    'news/2016/04/a.mdx': article({ date, script: 'zh-Hans', people: ['黄文博'] }, '会长李乾主持，黄文博表示感谢。'),
  });
  const { out } = await runCommand(run, ['suggest', '--content', folder]);
  expect(out).toContain('- { hans: 黄文博, hant: 黃文博 }');
  expect(out).toContain('會長李乾主持，黃文博表示感謝。');
});

test('writes only when asked, below what is there; then it has nothing more to propose', async () => {
  await runCommand(run, ['suggest', '--write', '--content', folder]);
  expect(readFileSync(join(folder, 'glossary/names.yaml'), 'utf8')).toBe(
    '# 人名\n- { hans: 李乾, hant: 李乾 }\n- hans: 黄文博\n  hant: 黃文博\n',
  );
  const { out } = await runCommand(run, ['suggest', '--json', '--content', folder]);
  expect(JSON.parse(out)).toEqual([]);
  const options = { contentDir: folder, shown: 'content', publicDir: folder, today: date };
  expect(checkArchive(options)).toEqual([]);
});

test.each([
  [[], 'suggest'],
  [['sugest'], 'suggest'],
  [['suggest', '--fewest', '0'], '--fewest'],
  [['suggest', '--fewst', '2'], '--fewest'],
])('is used wrongly with %j', async (args, expected) => {
  const { code, err } = await runCommand(run, [...args, '--content', folder]);
  expect(code).toBe(2);
  expect(err).toContain(expected);
});
