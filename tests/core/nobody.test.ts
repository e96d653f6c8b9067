import { expect, test } from 'vitest';
import { isNobody, isNothing } from '../../src/core/nobody.ts';

test('placeholders and accounts are nobody, in either script and any width', () => {
  for (const name of [
    '佚名',
    '無名氏',
    '不详',
    '作者不詳',
    '管理员',
    '站長',
    'Admin',
    'ａｄｍｉｎ',
    ' webmaster ',
    'admin01',
    'Super User',
    'N/A',
  ])
    expect([name, isNobody(name)]).toEqual([name, true]);
});

test('people and bureaus are somebody, also where a placeholder is part of the name', () => {
  for (const name of ['黄萍', '无为', '佚名氏', '管理员小张', 'Adminah Lee', '本站', '吴未知'])
    expect([name, isNobody(name)]).toEqual([name, false]);
});

test('a field that says that there is none has no value; 佚名 is one', () => {
  for (const value of ['无', '無', '暂无', '不詳', '未知', 'n/a', '-', '——', '/', '待定', 'TBD', '未填写'])
    expect([value, isNothing(value), isNobody(value)]).toEqual([value, true, true]);
  for (const value of ['佚名', '无线电', '待定县', '管理员', 'a-b', '未知数', ''])
    expect([value, isNothing(value)]).toEqual([value, false]);
});
