import { describe, expect, test } from 'vitest';
import { cutTitleDate } from '../../../src/import/extract/dated-title.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const declared = { titles: ['渡口老秤重新校准'] };
const cut = (text: string, own: Partial<Block> = {}, titles = declared.titles) =>
  cutTitleDate({ ...paragraph(text), ...own }, { titles }).map((block) => block.text);

describe('a title with its day behind it', () => {
  test.each(['渡口老秤重新校准 (2011-04-02)', '渡口老秤重新校准（2011年4月2日）', '渡口老秤重新校准　2011-04-02'])(
    '%s is two lines',
    (text) => {
      const [title, day] = cut(text);
      expect(title).toBe('渡口老秤重新校准');
      expect(day).toContain('2011');
    },
  );
  test('is one where it is a heading', () => {
    expect(cut('井水复清 (2011-04-02)', { kind: 'heading', level: 1 }, [])).toHaveLength(2);
  });
});

test.each([
  ['the head declares something else', '井水今日复清 (2011-04-02)', {}],
  ['it is an item of a list', '渡口老秤重新校准 (2011-04-02)', { kind: 'item' as const }],
  ['words follow the day', '渡口老秤重新校准 (2011-04-02 会讯)', {}],
  ['there is no day', '渡口老秤重新校准 (第12次)', {}],
])('a line stays whole where %s', (_, text, own) => expect(cut(text, own)).toEqual([text]));

describe('a heading with its day and source behind it', () => {
  const cutHeading = (text: string) => cut(text, { kind: 'heading', level: 1 }, []);
  test.each([
    '井水今日复清 2011-04-02 来源：渡口日报',
    '井水今日复清　来源：渡口日报　2011年4月2日',
    '井水今日复清 发布时间：2011-04-02 来源：渡口网 作者：尤三省',
    '井水今日复清 [2011-04-02 08:09] 来源：渡口晚报',
  ])('%s is two lines', (text) => {
    const [title, rest] = cutHeading(text);
    expect([title, rest?.includes('渡口')]).toEqual(['井水今日复清', true]);
  });
  test.each(['井水今日复清 来源：渡口日报', '井水今日复清 2011-04-02 之谜 来源：渡口日报', '渡口老秤 第12次校准'])(
    '%s is one',
    (text) => expect(cutHeading(text)).toEqual([text]),
  );
});

test('a line of many blanks is read in no time', () => {
  const line = `井水今日复清${' '.repeat(200_000)}`;
  expect(cut(line, { kind: 'heading', level: 1 }, [])).toHaveLength(1);
});

test('a day glued before a title, and the issue behind it, are lines of their own where the head declares the title', () => {
  const heading = { kind: 'heading' as const, level: 3 };
  expect(cut('2011-04-02渡口老秤重新校准 584 期', heading)).toEqual(['渡口老秤重新校准', '2011-04-02', '584 期']);
  expect(cut('2011-04-02渡口老秤重新校准', heading)).toEqual(['渡口老秤重新校准', '2011-04-02']);
  expect(cut('2011年老秤重新校准', heading)).toHaveLength(1);
  expect(cut('2011-04-02渡口老秤重新校准 584 期', heading, ['江城商会'])).toHaveLength(1);
});
