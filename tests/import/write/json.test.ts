import { expect, test } from 'vitest';
import { extract } from '../../../src/import/extract.ts';
import { paragraph } from '../../../src/import/page.ts';
import { jsonOf } from '../../../src/import/write/json.ts';

const { article } = extract({
  name: 'a.txt',
  text: '老秤重新校准\n2009-08-07 10:11 来源：县报\n渡口的老秤用了八十年，秤杆上的星点已经磨平。',
});

test('what is unknown is null, and what is not there has no key', () => {
  const record = jsonOf(article);
  expect(record).toMatchObject({
    file: 'a.txt',
    title: '老秤重新校准',
    date: '2009-08-07T10:11:00',
    source: '县报',
    author: null,
    editor: null,
  });
  for (const key of ['description', 'uploaded', 'views', 'url', 'tags', 'sections', 'pair', 'subtitles'])
    expect(record).not.toHaveProperty(key);
});

test('rows of a table and captions are lines, pictures are none, subtitles stand apart', () => {
  const blocks = [
    { ...paragraph('——旧事'), role: 'subtitle' as const },
    { ...paragraph('职务\t姓名\n会长\t尤三省'), kind: 'table' as const },
    { ...paragraph('秤'), kind: 'image' as const, src: 'a.jpg', caption: '开秤' },
    { ...paragraph('秤'), kind: 'image' as const, src: 'b.jpg' },
  ];
  expect(jsonOf({ ...article, blocks })).toMatchObject({
    paragraphs: ['职务 姓名', '会长 尤三省', '开秤'],
    subtitles: ['——旧事'],
  });
});

test('changes are counted by their kind, and the title is no dropped line', () => {
  const change = { kind: 'space', from: ' ', to: '', quote: '' };
  const record = jsonOf({
    ...article,
    changes: [change, change, { ...change, kind: 'tag' }],
    dropped: [
      { text: '老秤', reason: 'title' },
      { text: '首页', reason: 'chrome' },
    ],
  });
  expect(record.changes).toEqual({ space: 2, tag: 1 });
  expect(record.dropped).toEqual([{ text: '首页', reason: 'chrome' }]);
});
