import { expect, test } from 'vitest';
import { openingByline } from '../../../src/import/extract/opening-byline.ts';

const text = '老秤行昨日重开，街坊都来看。';
const fieldsOf = (line: string) =>
  Object.fromEntries(openingByline(`${line}${text}`).map(({ field, value }) => [field, value]));

test.each([
  ['本刊记者 尤三省 报道 ', { author: '本刊记者 尤三省' }],
  ['渡口晚报讯 记者尤三省 实习生贺大有 ', { author: '记者尤三省 实习生贺大有', source: '渡口晚报' }],
  ['渡口晚报记者尤三省、实习生贺大有 发自河口 ', { author: '记者尤三省、实习生贺大有', source: '渡口晚报' }],
  ['区融媒体中心记者 尤三省 ', { author: '记者 尤三省' }],
  ['河口讯 特约记者 尤三省 通讯员 贺大有 报道：', { author: '特约记者 尤三省 通讯员 贺大有' }],
  ['渡口商报·河口客户端3月7日讯（文/视频 记者 尤三省 通讯员 贺大有）', { author: '记者 尤三省 通讯员 贺大有' }],
  ['（渡口時報／記者尤三省報導）', { author: '記者尤三省', source: '渡口時報' }],
  ['【渡口侨报编译石头报道】', { author: '石头', source: '渡口侨报' }],
  ['【文/渡口日报 尤三省】', { source: '渡口日报', author: '尤三省' }],
  ['（文/渡口网 尤三省 编辑/贺大有）', { source: '渡口网', author: '尤三省' }],
  ['[撰文：尤三省 贺大有] ', { author: '尤三省 贺大有' }],
  ['渡口观察河口3月4日电（记者尤三省）', { author: '记者尤三省', source: '渡口观察' }],
  ['中新社河口三月四日电 （记者 尤三省）', { author: '记者 尤三省', source: '中新社' }],
  ['渡口新闻3月4日讯 记者尤三省 摄影报道 ', { author: '记者尤三省', source: '渡口新闻' }],
  ['【新聞中心／賀建國】', { author: '賀建國' }],
  ['【渡口財經報道 賀建國】', { author: '賀建國' }],
  ['【渡口網報道 賀建國】', { author: '賀建國', source: '渡口網' }],
  ['【渡口网报道 尤三省】', { author: '尤三省', source: '渡口网' }],
  ['【渡口晚报综合报道 记者 尤三省】', { author: '记者 尤三省', source: '渡口晚报' }],
  ['【渡口快報／尤三省】', { author: '尤三省', source: '渡口快報' }],
  ['（作者系渡口文联会员尤三省）', { author: '尤三省' }],
  ['（商会秘书处 尤三省、贺大有）', { author: '尤三省、贺大有' }],
])('%s', (line, fields) => expect(fieldsOf(line)).toMatchObject(fields));

test.each([
  '记者昨日到老街，',
  '渡口记者协会 ',
  '一位记者 尤三省 ',
  '记者尤三省在',
  '本报讯 ',
  '渡口日报讯 记者尤三省报道:',
  '【文/老秤与码头】',
  '【渡口日报】',
  '【活动报道 现场】',
  '【渡口网报道 老秤】',
])('%s names nobody', (line) => expect(fieldsOf(line)).toEqual({}));

test.each([
  ['江城网渡口3月7日（尤三省）7日，老秤重新校准。', '尤三省'],
  ['江城网渡口3月7日电（尤三省、贺大有）老秤重新校准。', '尤三省、贺大有'],
  ['会长尤三省（贺大有）昨日说，老秤重新校准。', undefined],
  ['江城网渡口3月7日电（老秤与码头）校准。', undefined],
])('names alone in the bracket behind a dateline: %s', (text, author) =>
  expect(openingByline(text).find(({ field }) => field === 'author')?.value).toBe(author),
);

test('the outlet of an opening is told', () => {
  const source = openingByline('【文/渡口日报 尤三省】老秤重新校准。').find(({ field }) => field === 'source');
  expect(source?.flag?.kind).toBe('source-from-dateline');
});

test.each([
  ['文/尤三省　老秤昨日重新校准。', '尤三省'],
  ['撰文｜尤三省 老秤昨日重新校準。', '尤三省'],
  ['作者：尤三省　老秤昨日重新校准。', '尤三省'],
  ['文/尤三省的老秤昨日重新校准。', undefined],
  ['文/老秤与　码头昨日重新校准。', undefined],
])('who wrote, behind the word for it: %s', (text, author) =>
  expect(openingByline(text).find(({ field }) => field === 'author')?.value).toBe(author),
);

test.each([
  ['渡口观察网 尤三省/文 12月20日，老秤昨日重新校准。', '尤三省', '渡口观察网'],
  ['尤三省、贺大有／文 老秤昨日重新校准。', '尤三省、贺大有', undefined],
  ['老秤与码头/文 老秤昨日重新校准。', undefined, undefined],
])('who wrote, before the word for it: %s', (text, author, source) => {
  const of = (name: string) => openingByline(text).find(({ field }) => field === name)?.value;
  expect([of('author'), of('source')]).toEqual([author, source]);
});
