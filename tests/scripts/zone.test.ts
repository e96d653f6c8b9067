/** The day that commands write is the archive's, wherever the machine stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { run as check } from '../../scripts/check.ts';
import { run as bringIn } from '../../scripts/import.ts';
import { run as make } from '../../scripts/new.ts';
import { walk } from '../../src/core/walk.ts';
import { article, temporaryFolder, writeFiles } from '../archive/folder.ts';
import { runCommand } from './command.ts';

afterEach(() => void vi.useRealTimers());

/** Half past midnight of 1 March 2024 in each zone. */
describe.each([
  ['Asia/Kuala_Lumpur', '2024-02-29T16:30:00Z'],
  ['America/Vancouver', '2024-03-01T08:30:00Z'],
])('half past midnight in %s', (timeZone, now) => {
  const folderOf = (): string => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'site.yaml': `title: 会刊\nurl: https://example.org\ntimeZone: ${timeZone}\n` });
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    return folder;
  };

  test('a new article has the day there', async () => {
    const folder = folderOf();
    await runCommand(make, ['甲', '--content', folder]);
    expect(walk(join(folder, 'news'))).toEqual(['2024/03/jia.mdx']);
    expect(readFileSync(join(folder, 'news/2024/03/jia.mdx'), 'utf8')).toContain('date: 2024-03-01\n');
  });

  test('a check takes the day there for today', async () => {
    const folder = folderOf();
    writeFiles(folder, {
      'news/2024/03/a.mdx': article({ date: '2024-03-01' }),
      'news/2024/03/b.mdx': article({ title: '乙', date: '2024-03-02' }),
    });
    const { out } = await runCommand(check, ['--content', folder]);
    expect(out.match(/\w+\.mdx:\d+:\d+ 提醒 future-date/g)).toEqual(['b.mdx:3:7 提醒 future-date']);
  });

  test('an import remembers the day there', async () => {
    const folder = folderOf();
    writeFiles(folder, { 'old/a.txt': '商会召开会员大会\n\n会员四百人到会，选出理事二十人。\n' });
    await runCommand(bringIn, [join(folder, 'old'), '--out', folder, '--quiet']);
    const state = readFileSync(join(folder, '.import/state.jsonl'), 'utf8');
    expect(JSON.parse(state.split('\n')[0]!)).toMatchObject({ imported: '2024-03-01' });
  });
});
