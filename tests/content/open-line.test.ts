import { expect, test } from 'vitest';
import { closing, isOpen } from '../../src/content/open-line.ts';

test.each([
  ['tags: [招商, 返乡', ']'],
  ['image: { src: /images/a.jpg', ' }'],
  ['credits: [{ role: author', ' }]'],
  ['- { hans: 陈水, aliases: [陈老]', ' }'],
  ['places: [[郑州]', ']'],
])('%s is open, and closed by %j', (line, end) => {
  expect([isOpen(line), closing(line)]).toEqual([true, end]);
});

test.each(['tags: [招商]', 'image: { src: /images/a.jpg }', 'title: 招商'])('%s is not open', (line) =>
  expect(isOpen(line)).toBe(false),
);
