import { expect, test } from 'vitest';
import { articlesTable, tablePath } from '../../src/feeds/articles-table.ts';
import { columnMeanings } from '../../src/i18n/data.ts';
import { paperArchive } from '../views/paper-archive.ts';

const archive = paperArchive([
  { id: 'road', date: '2016-04-18', title: '路, 桥', people: ['张三', '李四'], category: 'members' },
  { id: 'bare', date: '2016-05', title: '=1', people: [] },
]);

test('each article has a row in the words of the edition, the newest first', () => {
  const [head, bare, road, end] = articlesTable(archive, 'zh-Hans').slice(1).split('\r\n');
  expect(head!.split(',')).toEqual(Object.keys(columnMeanings));
  expect(bare).toMatch(/^2016\/05\/bare,2016-05,'=1 zh-Hans,,,,,,,zh-Hans,/);
  expect(road).toBe(
    '2016/04/road,2016-04-18,"路, 桥 zh-Hans",会员,,,张三;李四,,,zh-Hans,https://example.org/zh-hans/news/2016/04/road/,https://example.org/news/road/',
  );
  expect(end).toBe('');
  expect(articlesTable(archive, 'zh-Hant')).toContain('https://example.org/zh-hant/news/2016/04/road/');
});

test('each edition has a file', () => expect(tablePath('zh-Hant')).toBe('/dump/articles.zh-hant.csv'));
