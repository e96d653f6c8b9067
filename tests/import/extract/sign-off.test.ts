import { describe, expect, test } from 'vitest';
import { isDateOfLetter, readSignature, takeSignOff } from '../../../src/import/extract/sign-off.ts';
import { paragraph } from '../../../src/import/page.ts';

const fields = (words: string[]) => readSignature(words).map(({ field, value }) => [field, value]);

describe('a signature', () => {
  test('names people, outlets and publications with their issue', () => {
    expect(fields(['泗水《乡音》第十二期', '邓小川'])).toEqual([
      ['source', '泗水《乡音》第十二期'],
      ['author', '邓小川'],
    ]);
    expect(fields(['華僑社稿'])).toEqual([['source', '華僑社']]);
  });
  test.each([
    [
      ['江城晚报', '记者', '邓小川', '报道'],
      ['source', 'author'],
      ['江城晚报', '邓小川'],
    ],
    [
      ['江城晚报', '本报记者邓小川'],
      ['source', 'author'],
      ['江城晚报', '邓小川'],
    ],
    [['特约记者', '邓小川、方大有', '摄影报道'], ['author'], ['邓小川、方大有']],
    [['江城商报', '第六版'], ['source'], ['江城商报']],
  ])('names offices, what was done and the page: %j', (words, names, values) => {
    expect(fields(words)).toEqual(names.map((name, index) => [name, values[index]]));
  });
  test('is none where any other word stands in it', () => {
    expect(fields(['邓小川', '会议在泗水召开'])).toEqual([]);
    expect(fields([])).toEqual([]);
  });
});

describe('the date of a letter', () => {
  const inArticle = { inArticle: true };
  test.each(['一九九五年七月三日', '公元2004年12月31日', '2004 年 1 月 3 日'])('%s', (text) => {
    expect(isDateOfLetter(paragraph(text, inArticle))).toBe(true);
    expect(isDateOfLetter(paragraph(text))).toBe(false);
    expect(isDateOfLetter(paragraph(text, { ...inArticle, repeated: 2 }))).toBe(false);
    expect(isDateOfLetter(paragraph(text, { ...inArticle, field: true }))).toBe(false);
  });
  test.each(['2004-12-31', '2004年12月31日 10:05', '日期：2004年12月31日', '（2004年12月31日）', '2004年'])(
    'is not %s',
    (text) => expect(isDateOfLetter(paragraph(text, inArticle))).toBe(false),
  );
});

describe('a name and a day below a text', () => {
  const prose = '老秤上周重新校准，三十多位师傅到场。';
  const read = (...lines: string[]) => {
    const { blocks, claims } = takeSignOff(lines.map((line) => paragraph(line)));
    return [blocks.map(({ text }) => text), ...claims.map(({ field, value }) => `${field} ${value}`)];
  };
  test.each([
    ['邓小川', '二〇〇五年三月九日', '2005-03-09'],
    ['——邓小川、方大有', '（2005.3.9）', '2005-03-09'],
    ['邓小川', '二〇〇五年三月于泗水', '2005-03'],
  ])('%s, %s sign it', (name, day, date) =>
    expect(read(prose, name, day, '返回')).toEqual([
      [prose, '返回'],
      `author ${name.replace(/^—+/, '')}`,
      `date ${date}`,
    ]),
  );
  test.each([
    [[prose, '此致敬礼！', '邓小川', '2005年3月9日']],
    [[prose, '渡口商会秘书处', '2005年3月9日']],
    [[prose, '邓小川', '2005年3月9日 10:20']],
    [['出席者', '邓小川', '2005年3月9日']],
  ])('a letter, an office, a post and a list keep theirs: %j', (lines) => expect(read(...lines)).toEqual([lines]));
});

test('a name that ends the text without a day is a guess', () => {
  const lines = (...texts: string[]) =>
    texts.map((text, index) => paragraph(text, { place: `/div[1]/p[${index + 1}]` }));
  const read = (...texts: string[]) =>
    takeSignOff(lines(...texts)).claims.map(({ value, flag }) => [value, flag?.kind]);
  expect(read('老秤用了八十年。', '邓小川')).toEqual([['邓小川', 'author-guessed']]);
  expect(read('老秤用了八十年。', '小川')).toEqual([]);
  expect(read('此致敬礼！', '邓小川')).toEqual([]);
  expect(read('老秤用了八十年。', '邓小川', '方大有')).toEqual([]);
});

test('the link to the rest of a text is nobody, and a name before 文 is', () => {
  const prose = '旧砖炉上周重新生火，三十多位老师傅带着徒弟到场。';
  const claims = (last: string) =>
    takeSignOff(
      [prose, last].map((text, index) => paragraph(text, { place: `/body[1]/div[1]/p[${index + 1}]` })),
    ).claims.map(({ value }) => value);
  expect(['余下全文', '尤三省文'].map(claims)).toEqual([[], ['尤三省']]);
});

test('a day without its year, and where it was written, may stand below the name', () => {
  const { claims, blocks } = takeSignOff(
    ['渡口的老秤用了八十年。', '尤三省', '二月十八日夜于河口'].map((text) => paragraph(text)),
  );
  expect(claims.map(({ field, value }) => [field, value])).toEqual([['author', '尤三省']]);
  expect(blocks).toHaveLength(1);
});
