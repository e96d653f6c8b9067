import { expect, test } from 'vitest';
import { addressIn, wordsOfPair } from '../../../src/content/body/shortcodes.ts';
import { toldOf } from './told.ts';

const told = toldOf('foreign-syntax', 'link-sign');
const found = (text: string): string[] =>
  told(text).map((one) => (JSON.parse(/\{.*?\}(?= \{|$)/.exec(one)![0]) as { found: string }).found);

test.each([
  ['[contact-form-7 id="5" title="联系表单"]'],
  ['[contact-form-7 id=“5” title=“联系表单”]'],
  ['［wpforms id="123"］'],
  ["[products columns='3' limit='6']"],
  ['[wp_google_map_pro id=3]'],
  ['[table id=3 /]'],
  ['[slider_revolution]'],
  ['[post-views]'],
  ['[sitemap]'],
  ['[youtube https://www.youtube.com/watch?v=abc]'],
  ['[su_button url="https://example.org/a"]報名[/su_button]'],
  ['[font=宋体]年会通知[/font]'],
  ['[tab title="简介"]商会成立于2009年。[/tab]'],
])('%s is told as a whole', (text) => expect(found(text)).toEqual([text]));

test('codes over several lines and within others are told one by one', () => {
  expect(found('[tabs]\n正文。\n[/tabs]')).toEqual(['[tabs]', '[/tabs]']);
  expect(found('前 [vc_row a="b"][vc_column]文字[/vc_column][/vc_row] 后')).toEqual([
    '[vc_column]文字[/vc_column]',
    '[vc_row a="b"]',
    '[/vc_row]',
  ]);
});

test.each([
  '【联系人】张明。〔2016〕27号。[注]原文如此。',
  '他写道“recieve [sic]”，另见 [1]、[2-3]、[12]。',
  '参看 [Smith 2010] 与 [ISO 9001:2015]。',
  '[n=30]，[mean age=30]，[e-mail address]，[Fig. 1]',
  '[Music] 开场。[laughs]',
  '区间 [0, 1)，打钩 [x]。',
  '“[Covid-19]”一词。',
  '\\[gallery ids="1"\\]',
  '[文字][ref]\n\n[ref]: /about/',
  '脚注[^1]。\n\n[^1]: 注文。',
  '- [ ] 待办\n- [x] 已办',
  '[关于](/about/ "本会")',
  '他说[此处有掌声]好。[/掌声]',
])('no code: %s', (text) => expect(found(text)).toEqual([]));

test.each([
  ['[button link=/about/]关于[/button]', '[关于](/about/)'],
  ['[highlight color="yellow"]重点[/highlight]', '重点'],
  ['[box type="info"]请带证件[/box]', undefined],
  ['[tab title="简介"]正文[/tab]', undefined],
])('%s', (written, words) => expect(wordsOfPair(written)).toBe(words));

test('an address is that of a page', () => {
  expect(addressIn(' url="https://example.org/a" color="red"')).toBe('https://example.org/a');
  expect(addressIn(' link=/about/')).toBe('/about/');
  expect(addressIn(' url="#" id=/')).toBeUndefined();
});
