import { expect, test } from 'vitest';
import { isNobody, isNothing } from '../../src/core/nobody.ts';

const nothing = [
  ...[
    '无',
    '無',
    '暂无',
    '暫無',
    '暂缺',
    '暂不详',
    '没有',
    '沒有',
    '未知',
    '未详',
    '未詳',
    '未填',
    '暂無',
    '暂不明',
    '待填',
    '未填写',
    '未填寫',
    '未录入',
    '未錄入',
  ],
  ...[
    '不详',
    '不詳',
    '不明',
    '不知',
    '不清楚',
    '不适用',
    '不適用',
    '待定',
    '待补',
    '待补充',
    '待補',
    '待補充',
    '待填写',
    '待查',
    '待考',
    '空白',
  ],
  ...[
    'n/a',
    '–',
    '—',
    '―',
    '_',
    '__',
    '／',
    '。',
    '·',
    '…',
    '?',
    '??',
    '＊',
    '-/-',
    'NA',
    'none',
    'NULL',
    'nil',
    'undefined',
    'Unknown',
    'TBA',
    'tbd',
    'tbc',
    '-',
    '——',
    '/',
    '...',
    '……',
    '？',
    '*',
    'Ｎ／Ａ',
  ],
];
const nobody = [
  ...[
    '佚名',
    '無名氏',
    '无名氏',
    '匿名',
    '匿名者',
    '匿名用户',
    '匿名用戶',
    '未知作者',
    '作者不详',
    '作者不詳',
    '管理员',
    '网站管理員',
  ],
  ...[
    '系统管理员',
    '超级管理员',
    '站长',
    '站長',
    'anonymous',
    'Anon',
    'guest',
    'root',
    'test',
    'sa',
    'sysop',
    'webmaster',
    'Web Master',
  ],
  ...['Admin', 'ａｄｍｉｎ', 'admin01', 'superadmin', 'administrator', 'Administrateur', 'Super User', 'user7'],
  ...[
    '超级用户',
    '超級使用者',
    '超級管理員',
    '超級用戶',
    '系統管理員',
    '站长',
    'user',
    'superuser',
    'admin1',
    'superadministrator2',
  ],
];

test('placeholders and accounts are nobody, in either script and any width', () => {
  for (const name of [...nobody, ...nothing]) expect([name, isNobody(` ${name} `)]).toEqual([name, true]);
});

test('people and bureaus are somebody, also where a placeholder is part of the name', () => {
  for (const name of ['黄萍', '无为', '佚名氏', '管理员小张', 'Adminah Lee', '本站', '吴未知'])
    expect([name, isNobody(name)]).toEqual([name, false]);
  for (const name of [...nobody, ...nothing])
    for (const longer of [`黄${name}`, `${name}萍`]) expect([longer, isNobody(longer)]).toEqual([longer, false]);
});

test('a field that says that there is none has no value; 佚名 is one', () => {
  for (const value of nothing) expect([value, isNothing(value)]).toEqual([value, true]);
  for (const value of [
    ...nobody,
    '无线电',
    '待定县',
    'a-b',
    '未知数',
    '',
    '无 无',
    '待',
    '未',
    '不',
    'tb',
    'tbx',
    'n\\a',
    '没',
    '暂',
  ])
    expect([value, isNothing(value)]).toEqual([value, false]);
});
