import { expect, test } from 'vitest';
import { changedLines, readDump } from '../../../src/adopt/upgrade/converted.ts';
import { temporaryFolder, writeFiles } from '../../archive/folder.ts';

test('a converted line that differs is told, a changed source is not', () => {
  const article = (id: string, hans: string, hant: string) =>
    [id, { id, script: 'zh-Hans', title: both('题', '題'), summary: both('', ''), text: both(hans, hant) }] as const;
  const both = (hans: string, hant: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant });
  const before = new Map([
    article('a', '皇后\n头发', '皇后\n頭發'),
    article('b', '旧', '舊'),
    article('c', '里', '裡'),
  ]);
  const after = new Map([article('a', '皇后\n头发', '皇后\n頭髮'), article('b', '新', '新'), article('d', '里', '裏')]);
  expect(changedLines(before, after)).toEqual([{ id: 'a', before: '頭發', after: '頭髮' }]);
});

test('an article that is written in the other script since, or has other lines, is told nothing of', () => {
  const both = (hans: string, hant: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant });
  const one = (script: string, text: ReturnType<typeof both>) =>
    new Map([['a', { id: 'a', script, title: both('题', '題'), summary: both('', ''), text }]]) as Parameters<
      typeof changedLines
    >[0];
  expect(changedLines(one('zh-Hans', both('甲', '甲')), one('zh-Hant', both('甲', '乙')))).toEqual([]);
  expect(changedLines(one('zh-Hans', both('甲', '甲')), one('zh-Hans', both('甲', '乙\n丙')))).toEqual([]);
});

test('the dump of a published folder is read by ids', () => {
  const folder = temporaryFolder();
  expect(readDump(folder)).toEqual(new Map());
  writeFiles(folder, {
    'dump/2016.jsonl': '{"id":"a"}\n{"id":"b"}\n',
    'dump/2017.jsonl': '{"id":"c"}\n',
    'dump/index.json': '{}',
  });
  expect([...readDump(folder).keys()]).toEqual(['a', 'b', 'c']);
});
