import { expect, test } from 'vitest';
import type { Classified, Label, Zone } from '../../../src/import/classify/classify.ts';
import { leadsOf } from '../../../src/import/extract/leads.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { type Claim, type Hints, paragraph } from '../../../src/import/page.ts';

const line = (zone: Zone, label: Label, text: string, hints: Partial<Hints> = {}): Classified => ({
  block: paragraph(text, hints),
  label,
  zone,
  margin: 3,
  features: {},
});
const prose = (text: string) => line('body', 'paragraph', text);
const title = line('head', 'title', '渡口老秤重新校准');
const between = [
  prose('老秤挂在渡口。'),
  prose('秤砣是铜的。'),
  prose('船工每年来看一次。'),
  prose('渡口如今有桥了。'),
];
const kinds = (lines: Classified[], claims: Claim[] = []) => leadsOf(claims, lines, {}).map(({ kind }) => kind);

test.each([
  ['author', '文责人：尤三省'],
  ['author', '博主/尤三省'],
  ['author', '特邀撰稿 尤三省'],
  ['author', '整理→尤三省'],
  ['source', '【渡口晚报记者尤三省】'],
  ['editor', '【渡口晚报，责编尤三省】'],
  ['author', '□ 尤三省'],
  ['author', '（尤三省）'],
  ['author', '尤三省 口述'],
  ['source', '资料出处︰渡口晚报'],
  ['source', '引自《渡口志》'],
  ['source', '渡口晚报'],
  ['editor', '本期编者：尤三省'],
])('a line beside the text that may hold the %s is told: %s', (field, text) => {
  expect(kinds([title, line('head', 'chrome', text), ...between])).toContain(`${field}-doubtful`);
});

test.each([
  '作者：佚名',
  '来源：本站',
  '推荐作者：尤三省',
  '编辑部电话：5550123',
  '第3版：渡口晚报',
  '点击：55',
  '打印',
])('a line without a lead is not: %s', (text) =>
  expect(kinds([title, line('head', 'chrome', text), ...between])).toEqual([]),
);

test('a name in the middle of the text, or on all pages, is no lead; a label with its value is one everywhere', () => {
  const [first, ...rest] = between;
  expect(kinds([title, first!, prose('中间'), prose('尤三省'), ...rest])).toEqual([]);
  expect(kinds([title, line('head', 'chrome', '尤三省', { repeated: 3 }), ...between])).toEqual([]);
  expect(kinds([title, line('head', 'chrome', '值班编审：尤三省', { repeated: 3 }), ...between])).toEqual([
    'editor-doubtful',
  ]);
});

test('a label and its value may stand in two lines; a word left over beside a day is a lead, words of the interface are none', () => {
  const parted = [line('head', 'chrome', '來源'), line('head', 'chrome', '左岸社')];
  expect(kinds([title, ...parted, ...between])).toEqual(['source-doubtful']);
  expect(kinds([title, line('head', 'meta', '2010-04-19 渡口人家'), ...between])).toEqual(['source-doubtful']);
  expect(kinds([title, line('head', 'meta', '2010-04-19 星期一 分类于会讯 打印'), ...between])).toEqual([]);
});

test('brackets that open or close a long paragraph are looked into', () => {
  const long = '老秤挂在渡口的梁上，'.repeat(8);
  expect(kinds([title, prose(`${long}（笔者：尤三省）`)])).toEqual(['author-doubtful']);
});

test('a claim that nobody vouches for is told, and none where the field is filled', () => {
  const refused: Claim = { field: 'source', value: '左岸', rank: ranks.account, unvouched: true };
  expect(leadsOf([refused], [], {})).toEqual([{ kind: 'source-doubtful', quote: '左岸' }]);
  expect(leadsOf([refused], [], { source: { field: 'source', value: '渡口报', rank: ranks.label } })).toEqual([]);
});

test('a name that opens the page, with anything said of the person in brackets, is told as who may have written', () => {
  const opened = (text: string) => kinds([title, prose(text), ...between]);
  expect(opened('尤三省（教师，渡口人）')).toEqual(['author-doubtful']);
  expect(opened('渡口老秤（教师，渡口人）')).toEqual([]);
  expect(kinds([title, ...between, prose('尤三省（教师，渡口人）'), ...between])).toEqual([]);
});

test('a login name behind a label is told and fills nothing', () => {
  const editor = (value: string): Claim => ({ field: 'editor', value, rank: ranks.label });
  expect(kinds([title, ...between], [editor('duke')])).toEqual(['editor-doubtful']);
  expect(kinds([title, ...between], [editor('webmaster')])).toEqual([]);
});
