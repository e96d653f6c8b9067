import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/import/read/dom.ts';
import { scriptFields } from '../../../src/import/read/script-fields.ts';

const read = (code: string, attributes = '') =>
  scriptFields(elementsOf(parse(`<html><body><script${attributes}>${code}</script></body></html>`))).map(
    ({ field, value, unvouched, flag }) => [field, value, unvouched ? 'hint' : flag?.kind],
  );

test.each([
  ['window.__data = {"article": {"id": 7, "pubDate": "2013-12-09"}, "now": "2014-12-31"}'],
  ["var pubdata='2013年12月09日'; document.write(pubdata)"],
  ['var c = { publish_time: 1386518400, channel: 15 }'],
  ["news.publishDate = '2013/12/9 08:00'"],
])('a day by its name is told: %s', (code) => expect(read(code)).toEqual([['date', '2013-12-09', 'date-doubtful']]));

test.each([
  [String.raw`var cs = "{\"aid\":\"7Q\",\"ctime\":1386518400123,\"utime\":1386604800123}"`],
  ['var a = {"create_time":"2013-12-09 08:00:00","title":"x"}'],
  ['window.D={createTime:1386518400,addtime:1386518400}'],
  ["news.inputtime = '2013-12-09'"],
])('the day on which its record was made is a guess: %s', (code) =>
  expect(read(code)).toEqual([['date', '2013-12-09', 'date-doubtful']]),
);

test('names are hints', () => {
  expect(read('a = {"author": "尤三省", "source": "渡口晚报", "from": "左岸"}')).toEqual([
    ['author', '尤三省', 'hint'],
    ['source', '渡口晚报', 'hint'],
  ]);
});

test('several days are a list; linked data and other names are read elsewhere or not at all', () => {
  expect(read('[{"pubDate": "2013-12-09"}, {"pubDate": "2013-12-10"}]')).toEqual([]);
  expect(read('{"datePublished": "2013-12-09"}', ' type="application/ld+json"')).toEqual([]);
  expect(read('{"now": "2013-12-09", "author": "admin"}')).toEqual([]);
});
