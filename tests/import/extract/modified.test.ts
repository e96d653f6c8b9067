import { expect, test } from 'vitest';
import { findDates } from '../../../src/import/extract/dates.ts';
import { isModified } from '../../../src/import/extract/modified.ts';

const modified = (text: string) => findDates(text).map((date) => isModified(text, date));

test.each([
  '最后修改时间 2013年04月02日 10:00',
  '最近更新 ( Friday, 3 March 2006 )',
  '本頁最後修訂日期：2013年4月2日',
  '於 2013年4月2日 下午4:40 更新者：秘書處',
  '文件由 CN=Web/O=SCALE 於 2013/04/02 04:14:55 PM 修改',
  '编辑于 2013-04-02 18:30',
  '2013-04-02 18:30 最后更新',
  '2013-04-02 更新',
  'Last modified on Mon, 2 April 2013',
  'letzte Änderung: 02.04.2013',
])('%s is a day of change', (text) => expect(modified(text)).toEqual([true]));

test.each([
  '更新时间：2013-04-02',
  '发布时间 2013年04月02日 09:02',
  '修改章程的大会于 2013年4月2日召开',
  '2013-04-02 18:30更新',
  '2013年4月2日 18:30:05 更新',
  '2013年4月2日 编辑部',
  '2013年4月2日 修改会章座谈',
])('%s is none', (text) => expect(modified(text)).toEqual([false]));

test('beside it stands the day of publication', () =>
  expect(modified('发布于 2013-04-01 11:11 · 编辑于 2013-04-02 18:30')).toEqual([false, true]));
