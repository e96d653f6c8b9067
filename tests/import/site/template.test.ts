import { describe, expect, test } from 'vitest';
import { type Page, pageOfBlocks, paragraph } from '../../../src/import/page.ts';
import { learnTemplate, sampleOf, sampleSize, withTemplate } from '../../../src/import/site/template.ts';

const page = (number: number, ...lines: [place: string, text: string][]): Page => ({
  ...pageOfBlocks(
    `${number}.html`,
    lines.map(([place, text]) => paragraph(text, { place })),
  ),
  declared: { titles: ['渡口公会', `第${number}讯`] },
});
const pages = Array.from({ length: 4 }, (_, number) =>
  page(
    number,
    ['/body[1]/div#nav[1]', '首页 会讯'],
    ['/body[1]/div#text[2]/p[1]', `第${number}讯的老秤用了八十年。`],
    ['/body[1]/div#text[2]/p[2]', '活动在热烈的气氛中结束。'],
  ),
);
const repeated = (pages: Page[], index: number) =>
  withTemplate(pages[0]!, learnTemplate(pages)).blocks[index]!.hints.repeated;

describe('sibling pages', () => {
  test('share chrome, not the text; a sentence of the text that they share stays', () => {
    expect([0, 1, 2].map((index) => repeated(pages, index))).toEqual([3, 0, 0]);
  });
  test('are too few where they are two', () => expect(repeated(pages.slice(0, 2), 0)).toBe(0));
  test('declare the site’s name, which is no title', () => {
    expect(withTemplate(pages[0]!, learnTemplate(pages)).declared.titles).toEqual(['第0讯']);
  });
  test('print the site’s name over them, which is no title where the head says the same', () => {
    const named = Array.from({ length: 4 }, (_, number) => ({
      ...page(number, ['/body[1]/h1[1]', '渡口公会'], ['/body[1]/p[1]', `第${number}讯的老秤。`]),
      // One page alone was given its own.
      declared: { titles: [number > 1 ? '渡口公会' : `New Page ${number}`] },
    }));
    expect(withTemplate(named[3]!, learnTemplate(named)).declared.titles).toEqual([]);
  });
  test('without a template a page is as it was', () => expect(withTemplate(pages[0]!, undefined)).toBe(pages[0]));
});

test('a sample spans the folder', () => {
  const numbers = Array.from({ length: 1000 }, (_, number) => number);
  const sample = sampleOf(numbers);
  expect(sample).toHaveLength(sampleSize);
  expect(sample[0]).toBe(0);
  expect(sample.at(-1)!).toBeGreaterThan(970);
  expect(sampleOf([1, 2])).toEqual([1, 2]);
});

test('the line that every page begins with is its running head, though the text stands in the same place', () => {
  const printed = (number: number, ...lines: string[]) =>
    page(number, ...lines.map((text, index): [string, string] => [`/body[1]/div[1]/p[${index + 1}]`, text]));
  const issue = Array.from({ length: 4 }, (_, number) =>
    printed(
      number,
      '渡口通讯',
      `第${number}讯`,
      `老秤${number}`,
      `老秤用了${number}年。`,
      `秤砣重${number}斤。`,
      '公会秘书处',
    ),
  );
  expect([0, 1, 2, 3, 4, 5].map((index) => repeated(issue, index))).toEqual([3, 0, 0, 0, 0, 0]);
});
