import { describe, expect, test } from 'vitest';
import {
  canBePerson,
  canBeSource,
  isDepartment,
  isHandle,
  isNobodysName,
  isOwnReport,
  isPersonal,
  isPlainOutlet,
} from '../../../src/import/extract/vouch.ts';

test.each(['Amy 鄒', '鄒白榆 Amy', '鄒白榆、Leo Suen', 'Pak-yue Chow', '穆罕默德·闵沙维'])(
  '%s is people and nothing else',
  (value) => {
    expect([canBePerson(value), isPersonal(value)]).toEqual([true, true]);
  },
);

test.each(['Archive 鄒記', 'amy 鄒', 'Office', '鄒白榆、shop99'])('%s is not', (value) => {
  expect(isPersonal(value)).toBe(false);
});

describe('a person', () => {
  test.each([
    '张三',
    '張大文',
    '欧阳修',
    '高 原',
    '记者 黄萍 通讯员 伏芯语',
    '本报首席记者 李四、实习生 王五',
    '木子',
    'Linda Wang',
    'Linda Wang 王琳达',
    'www.example.com',
  ])('can be %s', (value) => expect(canBePerson(value)).toBe(true));

  test.each([
    'Archive Team',
    'Web Committee',
    'zz_henan',
    'editor1',
    'NB052',
    '2015/03/04 14:22',
    '本站',
    '秘書處',
    '会务组',
    '江城商会秘书处',
    '会庆筹备办',
    '渡口青年团',
    '发表于',
    '信息员',
    '佚名',
    '记者',
    '会议结束。',
    '',
  ])('cannot be %j', (value) => expect(canBePerson(value)).toBe(false));
});

describe('an account is a person', () => {
  test.each(['徐美玲', '記者 王大明', '欧阳修', 'Mary Chan', '赵建平、李四'])('called %s', (value) =>
    expect(isPersonal(value)).toBe(true),
  );
  test.each(['老杨', '秘书处', '豫商阿强', 'info', '工商时报', '小编'])('not called %s', (value) =>
    expect(isPersonal(value)).toBe(false),
  );
});

test('a word that only says that a text comes from elsewhere is no outlet', () => {
  for (const value of [
    '转载',
    '轉載',
    '网络',
    '互聯網轉載',
    '綜合整理',
    '原创',
    '--',
    '',
    '本站原创',
    '本站',
    '本網站',
    '本報訊',
    '本会',
    '本協會',
  ])
    expect([value, canBeSource(value)]).toEqual([value, false]);
  for (const value of ['工商报', '渡口商报', '本会秘书处', '本溪日报', '人民日报（海外版）'])
    expect(canBeSource(value)).toBe(true);
});

test('a department has no name of its own', () => {
  for (const value of ['秘书处', '業務組', '宣传科', '本会联络部', '信息中心'])
    expect([value, isDepartment(value)]).toEqual([value, true]);
  for (const value of ['江城商会秘书处', '会务', '张部长', '中心', '黄飞组织'])
    expect([value, isDepartment(value)]).toEqual([value, false]);
});

test('the desk that edits the site is no source, and that of another paper is', () => {
  expect(['渡口报”,"thumb": ""}', '<b>渡口报'].map(canBeSource)).toEqual([false, false]);
  expect(['受訪者', '采访对象', '视频截图', '网络图片', '受访者报'].map(canBeSource)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
  expect(['编辑部', '本刊編輯室', '采编部', '《渡口》编辑部'].map(canBeSource)).toEqual([false, false, false, true]);
});

test('a pet name is no editor’s', () => {
  expect(['小螃蟹', '阿里山人', '阿福', '小谢', '尤三省', '欧阳修远'].map(isHandle)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  ['渡口报', true],
  ['《渡口》2009年第1期', true],
  ['渡口网-《渡口》杂志', true],
  ['Ferry News', true],
  ['渡口报（第七期', false],
  ['【河口社', false],
  ['渡口报2009', false],
  ['39健康网', true],
  ['21世纪渡口报道', true],
  ['2011 渡口网', false],
])('%s is an outlet and nothing else: %s', (value, expected) => expect(isPlainOutlet(value)).toBe(expected));

test('a society, an office, a group, a placeholder is nobody’s name', () => {
  for (const value of [
    '会员部',
    '县商会',
    '商会办',
    '侨联',
    '渡口商会秘书处',
    '青年团宣传组',
    '本站',
    '网络',
    '秘书处、admin',
    '總幹事',
    '本会副会长',
  ])
    expect([value, isNobodysName(value), canBePerson(value)]).toEqual([value, true, false]);
  for (const value of ['尤三省', '会员部 尤三省', '李科', '木子'])
    expect([value, isNobodysName(value), canBePerson(value)]).toEqual([value, false, true]);
});

test('who publishes names himself in many words', () => {
  for (const value of [
    '本会',
    '我会',
    '本会官方微信',
    '自编',
    '本協會網站',
    '商会官网',
    '官方网站',
    '网站管理员',
    '本会会讯第廿一期',
    '本機關',
  ])
    expect([value, isOwnReport(value)]).toEqual([value, true]);
  for (const value of ['本会秘书处', '渡口商会网站', '商会通讯', '本溪日报', '会讯'])
    expect([value, isOwnReport(value)]).toEqual([value, false]);
});

test('a clause is nobody', () => {
  expect(canBePerson('老秤对渡口会员的意义从来就很大')).toBe(false);
});

test('whose the pictures are is nobody', () => {
  expect(['通讯员供图', '记者 摄', '网友图'].map(canBePerson)).toEqual([false, false, false]);
});

test('a code of letters and figures is no outlet', () => {
  expect(['SRC-423', 'A12', '渡口TV2台'].map(canBeSource)).toEqual([false, false, true]);
});

test('an outlet that reports is nobody', () => {
  expect(['独媒报导', '渡口觀察綜合報導'].map(canBePerson)).toEqual([false, false]);
  expect(canBePerson('尤三省报道')).toBe(true);
});
