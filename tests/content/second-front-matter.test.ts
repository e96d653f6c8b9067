/** A second front matter within a body. */
import { expect, test } from 'vitest';
import { repeatedLines, secondFrontMatter } from '../../src/content/second-front-matter.ts';
import { boundsOf } from './bounds.ts';

test.each([
  ['\n\n---\ntitle: 乙\n---\n丙', true],
  ['\n---\n标题：乙\n---\n丙', true],
  ['---\nlayout: post\ncomments: true\n---\n丙', true],
  ['---\nsummary: 乙\n---\n丙', true],
  ['---\n时间：四月\n地点：汝州\n---\n丙', false],
  ['\n---\n日期: 2016\n---\n丙', true],
  ['\n---\nauthor: 乙\n---\n丙', false],
  ['\n---\ntitle: 乙\n\n丙', false],
  ['\n甲\n\n---\ntitle: 乙\n---\n', false],
  ['\n甲\n\n---\ntitle: 乙\nlang: zh-TW\n---\n\n丙', true],
  ['\n甲\n\n---\n日期：四月\n地点：汝州\n---\n\n丙', false],
  ['\n甲\n---\ntitle: 乙\nlang: zh-TW\n---\n\n丙', false],
])('behind the front matter, %j is another one: %s', (body, is) => {
  const front = '---\ntitle: 甲\n---\n';
  expect(secondFrontMatter(front + body, front.length) !== undefined).toBe(is);
});

test.each([
  ['---\ntitle: 甲\nlang: zh-TW\nlayout: post\n---\n丙', ['script: zh-Hant']],
  ['---\ntitle: 甲\ntags:\n  - 招商\n---\n丙', ['tags: [招商]']],
  ['---\ntitle: 甲\nauthor: 罗立\nsidebar_label: a\n---\n丙', ['credits: [{ role: author, name: 罗立 }]']],
  ['---\ntitle: 甲\nsummary:\n---\n丙', []],
  ['---\ntitle: 甲\n: [\n---\n丙', []],
])('of %j the first would need the lines %j', (body, more) => {
  const text = `---\ntitle: 甲\n---\n${body}`;
  expect(repeatedLines(text, { start: 18, end: text.length - 1 })).toMatchObject({ more });
});

test('a file without front matter has no second one', () => {
  expect(secondFrontMatter('\n---\ntitle: 乙\ndate: 2016\n---\n丙', 0)).toBeUndefined();
});

test('a title and a day of its own below the text are those of another article', () => {
  const text = '---\ntitle: 甲\n---\n乙\n\n---\ntitle: 丙\ndate: 2016\n---\n丁';
  const second = secondFrontMatter(text, 17)!;
  expect(repeatedLines(text, second)).toEqual({ from: 6, to: 9, more: [], title: '丙' });
});

/** The text of a second front matter, and what its lines are in the first. */
const told = (body: string, front = 'title: 甲\n') => {
  const head = `---\n${front}---\n`;
  const found = secondFrontMatter(head + body, head.length);
  return found && [(head + body).slice(found.start, found.end), repeatedLines(head + body, found)];
};

test.each(boundsOf('second-front-matter', { told }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
