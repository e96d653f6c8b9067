import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run as check } from '../../scripts/check.ts';
import { article, siteYaml, temporaryFolder, writeFiles } from '../archive/folder.ts';
import { runCommand } from './command.ts';

/** An archive with an error in `a` and a warning in `b`. */
function sample(): string {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'site.yaml': siteYaml,
    'news/2016/04/a.mdx': article({ date: '2016-04-31' }),
    'news/2016/04/b.mdx': article({ date: '2016-04-18', archivedDate: '2016-04-17' }),
    'news/2016/05/c.mdx': article({ date: '2016-05-18' }),
  });
  return folder;
}

test('errors end with 1, and all is told', async () => {
  const { code, out } = await runCommand(check, ['--content', sample()]);
  expect(code).toBe(1);
  expect(out).toContain('news/2016/04/a.mdx:3:7 错误 not-a-date');
  expect(out).toContain('news/2016/04/b.mdx:4:15 提醒 archived-before-published');
  expect(out).toMatch(/错误 1，提醒 1。$/);
});

test('warnings end with 0', async () => {
  const folder = sample();
  const { code, out } = await runCommand(check, ['--content', folder, join(folder, 'news/2016/04/b.mdx')]);
  expect(code).toBe(0);
  expect(out).toMatch(/错误 0，提醒 1。$/);
});

test('files and folders narrow what is told', async () => {
  const folder = sample();
  const told = async (...paths: string[]) => {
    const { out } = await runCommand(check, [
      '--content',
      folder,
      '--format',
      'json',
      ...paths.map((path) => join(folder, path)),
    ]);
    return (JSON.parse(out) as { problems: { code: string }[] }).problems.map(({ code }) => code);
  };
  expect(await told('news/2016/04')).toEqual(['not-a-date', 'archived-before-published']);
  expect(await told('news/2016/04/')).toEqual(['not-a-date', 'archived-before-published']);
  expect(await told('news/2016/05')).toEqual([]);
  expect(await told('news/2016/04/a.mdx')).toEqual(['not-a-date']);
  expect(await told('news/2016/04/a.mdx', 'news/2016/04/b.mdx')).toHaveLength(2);
});

test('GitHub is told nothing where nothing is wrong', async () => {
  const folder = sample();
  const { code, out } = await runCommand(check, [
    '--content',
    folder,
    '--format',
    'github',
    join(folder, 'news/2016/05'),
  ]);
  expect([code, out]).toEqual([0, '']);
});

test('a baseline is written once, and from then on only what is more is told', async () => {
  const folder = sample();
  rmSync(join(folder, 'news/2016/04/a.mdx'));
  const file = join(folder, 'baseline.json');
  const first = await runCommand(check, ['--content', folder, '--baseline', file]);
  expect(first.out).toBe('没有问题。');
  expect(first.err).toContain('1 处提醒');
  writeFiles(folder, { 'news/2016/05/d.mdx': article({ date: '2016-05-18', archivedDate: '2016-05-17' }) });
  const second = await runCommand(check, ['--content', folder, '--baseline', file]);
  expect(second.out).toContain('d.mdx:4:15 提醒 archived-before-published');
  expect(second.out).not.toContain('b.mdx');
});

test('private numbers are masked where that is asked for, and by nothing else', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'news/2016/04/a.mdx');
  writeFiles(folder, {
    'site.yaml': siteYaml,
    'news/2016/04/a.mdx': article({ date: '2016-04-18' }, '手机13812345678，完。'),
  });
  await runCommand(check, ['--content', folder, '--fix']);
  expect(readFileSync(path, 'utf8')).toContain('手机13812345678，完。');
  await runCommand(check, ['--content', folder, '--mask']);
  expect(readFileSync(path, 'utf8')).toContain('手机138******78，完。');
});
