import { expect, test } from 'vitest';
import type { Classified, Label } from '../../../src/import/classify/classify.ts';
import { looseBylines } from '../../../src/import/extract/loose-bylines.ts';
import { type Claim, paragraph } from '../../../src/import/page.ts';

const line = (label: Label, text: string, hints: Parameters<typeof paragraph>[1] = {}): Classified => ({
  block: paragraph(text, hints),
  label,
  zone: 'body',
  margin: 1,
  features: {},
});
const prose = line('paragraph', '老秤用了八十年，昨日在渡口重新校准，会员到场观看。');
const read = (around: Classified[], claims: Claim[] = []) =>
  looseBylines([line('title', '老秤校准'), ...around], claims).map(({ value, flag }) => [value, flag?.kind]);
const above = (label: Label, text: string, hints = {}) => [line(label, text, hints), prose, prose, prose, prose, prose];
const below = (label: Label, text: string) => [prose, prose, prose, prose, prose, line(label, text)];

test.each([
  ['江城晚报·茶座 | 作者 尤三省', '尤三省'],
  ['文｜澎湃 尤三省（实习），贺大有', '尤三省、贺大有'],
  ['Author 作者尤三省／渡口研究會執行長。', '尤三省'],
  ['渡口讲堂 2020-12-17 撰文：贺大有', '贺大有'],
  ['主题 老秤 作者 Anna Wong', 'Anna Wong'],
])('%s is probably by %s', (text, names) => {
  expect(read(above('subtitle', text))).toEqual([[names, 'author-doubtful']]);
  expect(read(below('chrome', text))).toEqual([[names, 'author-doubtful']]);
});

test.each([
  ['（尤三省，作者单位：渡口大学历史学院）', '尤三省'],
  ['(賀大有作者係渡口現代史研究所原所長)', '賀大有'],
  ['作者简介：尤三省（公众号：lao-cheng），毕业于渡口大学，现居河西。', '尤三省'],
  ['本文作者｜尤三省，渡口商会理事。', '尤三省'],
  ['Anna 贺大有 发自 河西', 'Anna、贺大有'],
])('%s is by %s', (text, names) => {
  const flag = names.startsWith('Anna') ? 'author-doubtful' : undefined;
  expect(read(above('paragraph', text))).toEqual([[names, flag]]);
  expect(read(below('paragraph', text))).toEqual([[names, flag]]);
});

test('what somebody is stands behind a bar above a text, and below it is of another', () => {
  const text = '尤三省｜渡口大学 AI 研究中心博士后研究学者。';
  expect(read(above('paragraph', text))).toEqual([['尤三省', undefined]]);
  expect(read(below('paragraph', text))).toEqual([]);
});

test('who wrote stands behind a sign above the text, one in each line', () => {
  const lines = [line('heading', '◎尤三省／渡口大学博士候选人'), line('heading', '◎賀大有／秤工'), prose, prose, prose];
  expect(read(lines)).toEqual([
    ['尤三省、賀大有', undefined],
    ['尤三省、賀大有', undefined],
  ]);
});

test('who reported for two outlets is named, and who took a picture is not', () => {
  expect(read(below('heading', '渡口网、秤学习记者 尤三省 通讯员 渡口宣'))).toEqual([['尤三省', 'author-doubtful']]);
  expect(read(below('caption', '渡口社记者 尤三省 摄'))).toEqual([]);
});

test('a name glued to what its bearer is stands behind the word for who wrote', () =>
  expect(read(below('paragraph', '（作者：尤三省北京大学历史学院教授）'))).toEqual([['尤三省', 'author-doubtful']]));

test.each<[string, Classified[]]>([
  ['that all sibling pages have', above('chrome', '江城晚报·茶座 | 作者 尤三省', { repeated: 3 })],
  ['that leads elsewhere', above('chrome', '撰文：尤三省', { linked: 1 })],
  ['in the midst of the text', [prose, prose, prose, prose, line('paragraph', '撰文：尤三省'), prose, prose, prose]],
  ['without a name', above('subtitle', '江城晚报·茶座 | 作者 老秤与码头')],
  ['that is a sentence', above('paragraph', '他说作者系统地写了老秤的故事，读来有味。')],
])('a line %s claims nothing', (_, lines) => expect(read(lines)).toEqual([]));

test('a bracket below names who wrote before whoever guided him', () => {
  expect(read(below('heading', '（渡口华文中学 尤三省；指导老师 贺大有）'))).toEqual([['尤三省', undefined]]);
});

test('names stand in a row below a heading that says that they wrote', () => {
  const names = ['Anna Wong', 'Megan H. Papesh'].map((name) => line('paragraph', name, { linked: 1 }));
  expect(read([line('heading', '作者'), ...names, line('heading', '审稿人'), prose])).toContainEqual([
    'Anna Wong、Megan H. Papesh',
    undefined,
  ]);
  expect(read([line('heading', '作者'), prose])).toEqual([]);
});

test('a name alone below an essay in the first person signs it', () => {
  const essay = line('paragraph', '我用了八十年的老秤，昨日在渡口重新校准，我看了一个上午。');
  const signed = (text: Classified) => read([text, text, text, text, line('heading', '尤三省')]);
  expect(signed(essay)).toEqual([['尤三省', 'author-guessed']]);
  expect(signed(prose)).toEqual([]);
});

test('an account of WeChat names from whom it took a text', () =>
  expect(read(above('subtitle', 'The following article is from 老槐伙伴 Author 尤三'))).toEqual([
    ['老槐伙伴', undefined],
    ['尤三', undefined],
  ]));

test('names stand above the text with their desk and report, or with their own letters', () => {
  expect(read(above('subtitle', '渡口视觉 尤三省 综合报道'))).toEqual([['尤三省', 'author-guessed']]);
  expect(read(above('subtitle', '小卡尔·迈耶（Karl Meyer Jr）'))).toEqual([['小卡尔·迈耶', undefined]]);
  expect(read(above('subtitle', '渡口视觉 老秤码头 综合报道'))).toEqual([]);
});
