import { expect, test } from 'vitest';
import { isOfOffice, namesPerson } from '../../src/lint/office-contacts.ts';
import { checkPrivate } from '../../src/lint/private-data.ts';

const told = (source: string) => checkPrivate('a.mdx', source).map(({ params }) => params);

test.each([
  '商会秘书处在中大街办公。\n\n电话：0375-6668821转802（传真同号）；手机：139 0375 0000；微信号：zc_shang_hui_2019。',
  '报名请与商会秘书处联系，手机：13903750000。',
  '本会联系电话13903750000，微信号rz_office。',
  '联系人：商会秘书处，电话 13903750000。',
  '商會辦公室電話：13903750000，微信：rzsh2016。',
  '商会秘书处（中大街3号）手机：13903750000，欢迎来访。',
  '本会值班手机 139 0375 0000，二十四小时有人接听。',
  '咨询请拨打商会办公室热线13903750000。',
  '会务组设在会馆二楼。\n\n联系电话：13903750000\n微信：huiwuzu2016',
  '本会启事\n\n来稿请寄编辑部。\n\n电话：0375-6668821\n手机：13903750000\n邮箱：a@example.org',
  '请加商会秘书处微信rz_2016sh报名。',
  '秘书处QQ：12345678，周一至周五在线。',
  '联系人：汝州商会（微信号：rzshanghui）',
  '捐款请汇入：户名：汝州商会；开户行：农业银行；账号：6222 0212 3456 7890 123。',
  '本会新号码：手机13903750000，旧号停用。',
  '商会办公室：13903750000（微信同号）',
  '商会设三处服务点。\n\n- 东大街18号：电话 0379-6668123\n- 南门12号库旁平房：手机 138-0379-2266',
])('an office gives its own: %s', (source) => expect(told(source)).toEqual([]));

test.each([
  '会员李乾的手机是13812345678，他说随时可打。',
  '联系人李乾，手机13812345678。',
  '联系人：王女士，电话13812345678。',
  '商会秘书处张明，手机13903750000。',
  '商会会长李强的电话13903750000，微信号liqiang_1970。',
  '秘书处收到会员来信，信中说他的手机13812345678已停用。',
  '商会秘书处慰问了住院的会员。\n\n他的手机：13812345678，家住中大街3号2室。',
  '走失老人的家属电话：13812345678。',
  '记者采访时，他留下了微信号lao_wang_88。',
  '报名请找小王，手机13812345678。',
  '会员名录：李乾 13812345678；陈平 13912345678。',
  '| 姓名 | 手机 |\n| --- | --- |\n| 李乾 | 13812345678 |',
  '联系人：陈平（商会办公室），13812345678。',
  '商會會員陳平，手機：13812345678，經營茶葉。',
  '请将款打到张明账号6222 0212 3456 7890 123。',
  '加微信 lifang_oil 看货。\n',
])('a person has it: %s', (source) => expect(told(source)).not.toEqual([]));

test('an account is called a person’s where one is named', () => {
  expect(told('商会会长李强，微信号liqiang_1970。')).toEqual([{ kind: 'chat', found: 'liqiang_1970', named: true }]);
  expect(told('加微信 lifang_oil 看货。')).toEqual([{ kind: 'chat', found: 'lifang_oil' }]);
});

test.each([
  ['会员李乾，手机：', true],
  ['联系人：王女士，电话', true],
  ['商会秘书处，手机：', false],
  ['联系人：商会办公室，电话', false],
])('%s names a person: %s', (before, expected) => expect(namesPerson(before)).toBe(expected));

test('an office is named before the number, or above a line of contacts', () => {
  const text = '本会启事\n\n手机：13903750000';
  expect(isOfOffice(text, text.indexOf('139'), '13903750000')).toBe(true);
  expect(isOfOffice('手机：13903750000', 3, '13903750000')).toBe(false);
});
