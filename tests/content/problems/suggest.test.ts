import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { creditsOf } from '../../../src/content/problems/credits-from-text.ts';
import { asText, flow, isRecord, scalar } from '../../../src/content/problems/flow.ts';
import { itemsOf } from '../../../src/content/problems/lists-from-text.ts';
import { valueFor } from '../../../src/content/problems/options.ts';
import { valueInstead, wholes } from '../../../src/content/problems/suggest.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['zh-TW', 'zh-Hant'],
  ['ZH-cn', 'zh-Hans'],
  ['臺灣', 'tw'],
  ['记者', 'reporter'],
  ['constructor', undefined],
  ['english', undefined],
])('the value %s is %s', (found, value) => expect(valueFor(found)).toBe(value));

test.each([
  ['招商，引资', ['招商', '引资']],
  ['[招商、引资]', ['招商', '引资']],
  ['-招商 -引资', ['招商', '引资']],
  ['“招商”|"引资"', ['招商', '引资']],
  ['', []],
  ['－ 甲 － 乙', ['甲', '乙']],
  ['• 甲\n• “乙 丙”', ['甲', '乙 丙']],
  ['【招商】', ['招商']],
  ['（招商；引资）', ['招商', '引资']],
  ['K-1 联赛', ['K-1', '联赛']],
])('the items of %s are %j', (text, items) => expect(itemsOf(text)).toEqual(items));

test.each([
  [
    '记者 黄萍 摄影 李明',
    [
      { role: 'reporter', name: '黄萍' },
      { role: 'photographer', name: '李明' },
    ],
  ],
  [
    '黄萍、李明',
    [
      { role: 'author', name: '黄萍' },
      { role: 'author', name: '李明' },
    ],
  ],
  [
    '责编：王五/李六',
    [
      { role: 'editor', name: '王五' },
      { role: 'editor', name: '李六' },
    ],
  ],
  ['记者', [{ role: 'author', name: '记者' }]],
  ['by 黄萍', [{ role: 'author', name: '黄萍' }]],
  ['writer: 黄萍', [{ role: 'author', name: '黄萍' }]],
  [
    'text 黄萍 photo 罗立',
    [
      { role: 'author', name: '黄萍' },
      { role: 'photographer', name: '罗立' },
    ],
  ],
  [
    'photography 罗立，journalist 黄萍',
    [
      { role: 'photographer', name: '罗立' },
      { role: 'reporter', name: '黄萍' },
    ],
  ],
  ['translation 罗立', [{ role: 'translator', name: '罗立' }]],
  [
    'photos：罗立；text：黄萍',
    [
      { role: 'photographer', name: '罗立' },
      { role: 'author', name: '黄萍' },
    ],
  ],
  [
    '- 记者 黄萍\n- 摄影 李明',
    [
      { role: 'reporter', name: '黄萍' },
      { role: 'photographer', name: '李明' },
    ],
  ],
])('the byline %s', (text, credits) => expect(creditsOf(text)).toEqual(credits));

test('what is written as YAML is read as the same', () => {
  const sign = fc.constantFrom(...'甲a1:#-&*!|>%@`~,"\'{}? ');
  const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
  const value = fc.oneof(text, fc.array(text), fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), text));
  fc.assert(
    fc.property(text, value, (one, other) => {
      expect(parse(scalar(one))).toEqual(one);
      expect(parse(flow(other))).toEqual(other);
    }),
  );
  expect(flow({ tags: ['招商', '引资'], name: '' })).toBe('{ tags: [招商, 引资], name: "" }');
});

test('records and texts are told apart', () => {
  expect([{}, [], null, '甲', undefined].map(isRecord)).toEqual([true, false, false, false, false]);
  expect([asText('甲'), asText(['甲']), asText({ a: 1 })]).toEqual(['甲', '[甲]', '{ a: 1 }']);
});

test.each([
  ['image', '/images/a.jpg', { src: '/images/a.jpg', alt: '图上有什么' }],
  ['image', ['/a.jpg', '/b.jpg'], { src: '/a.jpg', alt: '图上有什么' }],
  ['legacy', '/a.html', { urls: ['/a.html'] }],
  ['legacy', ['/a.html'], { urls: ['/a.html'] }],
  ['conversion', '李乾，沈冰', { keep: ['李乾', '沈冰'] }],
  ['conversion', [{ hans: '干部', hant: '幹部' }], { hant: { 干部: '幹部' } }],
  // Nobody knows its day and its reason from one text.
  ['withdrawn', '2024年3月1日', undefined],
  ['source', ['日报', '晚报'], { name: '日报、晚报' }],
  ['navigation', { 往期: '/archive/' }, [{ title: '往期', href: '/archive/' }]],
  ['navigation', '往期', [{ title: '往期', href: '/archive/' }]],
  [
    'categories',
    '要闻 人物',
    [
      { id: 'yao-wen', title: '要闻' },
      { id: 'ren-wu', title: '人物' },
    ],
  ],
  ['credits', { role: 'author', name: '甲' }, [{ role: 'author', name: '甲' }]],
  // Nobody knows its day.
  ['corrections', '更正了人名', undefined],
  ['urls', '/a.html', ['/a.html']],
  [
    'credits',
    { author: '黄萍', photo: '罗立' },
    [
      { role: 'author', name: '黄萍' },
      { role: 'photographer', name: '罗立' },
    ],
  ],
  [
    'credits',
    { 记者: '黄萍', 摄影: '罗立' },
    [
      { role: 'reporter', name: '黄萍' },
      { role: 'photographer', name: '罗立' },
    ],
  ],
  ['credits', { 记者: ['黄萍'] }, [{ 记者: ['黄萍'] }]],
  ['hant', '里记=裏記', { 里记: '裏記' }],
  ['hant', '里记 → 裏記', { 里记: '裏記' }],
  ['hant', '里记：裏記', { 里记: '裏記' }],
  ['hant', '里记，裏記', { 里记: '裏記' }],
  ['hant', '里记 => 裏記', { 里记: '裏記' }],
  ['hant', '里记->裏記', { 里记: '裏記' }],
  ['hant', ['里记', '裏記'], { 里记: '裏記' }],
  ['coordinates', '30.1, 121.2', { latitude: 30.1, longitude: 121.2 }],
])('%s from %j', (key, value, whole) => expect(wholes[key]!(value, '')).toEqual(whole));

describe('the line to write instead of a value', () => {
  test.each([
    [['draft'], '是', '是', 'boolean', 'draft: true'],
    [['draft'], 'No', 'No', 'boolean', 'draft: false'],
    [['telephone'], 57400000000, '057400000000', 'string', 'telephone: "057400000000"'],
    [['title'], ['甲', '乙'], '[甲, 乙]', 'string', 'title: 甲、乙'],
    [['pageSize'], '２０', '２０', 'number', 'pageSize: 20'],
    [['legacy', 'views'], '1,024次', '1,024次', 'int', 'views: 1024'],
    [['pageSize'], '二十', '二十', 'number', 'pageSize: 20'],
    [['pageSize'], '若干', '若干', 'number', undefined],
    [['tags'], '招商，引资', '招商，引资', 'array', 'tags: [招商, 引资]'],
    [['tags'], { a: 1 }, '', 'array', 'tags: ["1"]'],
    [['image'], '/a.jpg', '/a.jpg', 'object', 'image: { src: /a.jpg, alt: 图上有什么 }'],
    [['unknown'], '甲', '甲', 'object', undefined],
    [['tags', 0], 2016, '2016', 'string', '"2016"'],
    [['credits', 0], '记者 黄萍', '记者 黄萍', 'object', '{ role: reporter, name: 黄萍 }'],
    [['categories', 1], '人物', '人物', 'object', '{ id: ren-wu, title: 人物 }'],
    [['tags', 0], '甲', '甲', 'object', undefined],
    [[0], '张发 張發', '张发 張發', 'object', '{ hans: 张发, hant: 張發 }'],
    [[0], ['张发', '張發'], '', 'object', '{ hans: 张发, hant: 張發 }'],
    [[], '', '张发=張發\n沈冰', 'array', '- { hans: 张发, hant: 張發 }\n- { hans: 沈冰, hant: 沈冰 }'],
    [
      [],
      { 张发: '張發', 沈冰: { hant: '瀋冰' } },
      '',
      'array',
      '- { hans: 张发, hant: 張發 }\n- { hans: 沈冰, hant: 瀋冰 }',
    ],
    [[], { hans: '张发', hant: '張發' }, '', 'array', '- { hans: 张发, hant: 張發 }'],
    [[], 7, '7', 'array', undefined],
  ] as const)('%j %j', (path, value, source, expected, line) => {
    expect(valueInstead(path, value, source, expected)).toBe(line);
  });
});

test.each(boundsOf('problems/suggest', { valueInstead }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
