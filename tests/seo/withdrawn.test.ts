import { expect, test } from 'vitest';
import { withdrawnFile, withdrawnPaths } from '../../src/seo/withdrawn.ts';
import { paperArchive } from '../views/paper-archive.ts';

test('devices are told all pages of an article that was taken back, from the host’s root', () => {
  const { articles } = paperArchive([{ id: 'a', date: '2016-04-18', title: '甲', people: [] }]);
  expect(JSON.parse(withdrawnPaths(articles, '/b/'))).toEqual([
    '/b/zh-hans/news/2016/04/a/',
    '/b/zh-hant/news/2016/04/a/',
    '/b/both/2016/04/a/',
    '/b/original/2016/04/a/',
  ]);
  expect(withdrawnPaths([], '/')).toBe('[]\n');
  expect(withdrawnFile).toBe('withdrawn.json');
});
