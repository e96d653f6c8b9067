import { expect, test } from 'vitest';
import { classify } from '../../../src/import/classify/classify.ts';
import { paragraph } from '../../../src/import/page.ts';

const prose = '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月由公会请来县里的师傅重新校准，过秤的人排到了桥头。';
const labelOf = (line: string) =>
  classify(
    ['老秤重新校准', line, prose, prose].map((text) => paragraph(text)),
    { titles: ['老秤重新校准'] },
  )[1]!.label;

test.each(['尤三省　贺大有', '尤三省、Amy 賀'])('%s above the text is a byline', (line) =>
  expect(labelOf(line)).toBe('byline'),
);

test.each(['渡口人民医院 尤三省 贺大有', '尤三省 河口大学历史系', '麦麦提·吐尔逊', '河口社 原作者 尤三省'])(
  '%s names who wrote',
  (line) => expect(labelOf(line)).toBe('byline'),
);

test.each(['尤三省／台北', '尤三省（苗栗）', '信傳媒　尤三省', '作者：尤三省，渡口大学历史系副教授'])(
  '%s names who reported',
  (line) => expect(['byline', 'meta']).toContain(labelOf(line)),
);

test.each(['高雄／台北', '文／武', '渡口人民医院 义诊', '渡口·老街'])('%s names nobody', (line) =>
  expect(labelOf(line)).not.toBe('byline'),
);

test.each(['原创 尤三省', '渡口 老秤'])('%s is none', (line) => expect(labelOf(line)).not.toBe('byline'));

/** The labels of a page's lines whose head declares that title. */
const labels = (...lines: string[]) =>
  classify(
    lines.map((text) => paragraph(text)),
    { titles: ['老秤重新校准'] },
  ).map(({ label }) => label);

test('a pen name behind the sign of a byline is one, and a bullet is none', () => {
  expect(['◎渡口秤夫', '□ 秤夫'].map(labelOf)).toEqual(['byline', 'byline']);
  expect(['◆渡口秤夫', '◎', '秤夫之家'].map(labelOf)).not.toContain('byline');
});

test('a name in brackets is one, and so is a paper, with or without a name', () => {
  expect(['（尤三省）', '〔賀大有〕', '渡口晚报', '渡口晚报　尤三省'].map(labelOf)).toEqual([
    'byline',
    'byline',
    'byline',
    'byline',
  ]);
  expect(['（上）', '（老秤）', '本报', '渡口晚报的老秤'].map(labelOf)).not.toContain('byline');
});

test('a paper alone is a byline above who wrote, or below the text before its day; a society signs there', () => {
  expect(labels('老秤重新校准', '渡口晚报', '尤三省', prose)[1]).toBe('byline');
  expect(labels('老秤重新校准', prose, prose, '渡口晚报', '2009年8月7日')[3]).toBe('byline');
  expect(labels('老秤重新校准', prose, prose, '渡口诗社', '2009年8月7日')[3]).toBe('paragraph');
});

test('a paper beside the day is a byline above the headline; the name of a site is none', () => {
  expect(labels('15/03/2011', '渡口晚报', '老秤重新校准', '尤三省', prose, prose)[1]).toBe('byline');
  expect(labels('渡口晚报', '15/03/2011', '老秤重新校准', prose, prose)[0]).not.toBe('byline');
  expect(labels('15/03/2011', '渡口公会', '老秤重新校准', prose, prose)[1]).not.toBe('byline');
});

test('a name with who that is to the society in brackets is a byline; other brackets make none', () => {
  expect(['尤三省（会员）', '賀大有（渡口校友）', '尤三省 (公会总务)', '●尤三省（会员）'].map(labelOf)).toEqual([
    'byline',
    'byline',
    'byline',
    'byline',
  ]);
  expect(['尤三省（上）', '老秤（会员）', '尤三省（会员大会）'].map(labelOf)).not.toContain('byline');
});

test('who took the pictures, behind a label below the text, is a credit; what a picture shows is none', () => {
  const below = (text: string) => labels('老秤重新校准', prose, prose, text, '编辑：石林')[3];
  expect(['图片 | 尤三省', '圖片：尤三省'].map(below)).toEqual(['byline', 'byline']);
  expect(below('图片：老秤校准现场')).not.toBe('byline');
});

test('names alone below the text are a byline; who attended, behind a colon or line by line, is none', () => {
  const below = (...lines: string[]) => labels('老秤重新校准', prose, prose, ...lines).slice(3);
  expect(below('尤三省 贺大有 方一平')).toEqual(['byline']);
  expect(below('尤三省、贺大有')).toEqual(['byline']);
  expect(below('尤三省 贺大有', '方一平 尤明')).not.toContain('byline');
  expect(labels('老秤重新校准', prose, `${prose}到会的有：`, '尤三省 贺大有')[3]).not.toBe('byline');
});

test('a name and a town sign a text below it, unless others stand beside them', () => {
  expect(labels('老秤重新校准', prose, prose, '尤三省／台北').at(-1)).toBe('byline');
  expect(labels('老秤重新校准', prose, prose, '尤三省／台北', '賀大有／高雄').slice(-2)).not.toContain('byline');
});
