import { expect, test } from 'vitest';
import { withoutEditing, withoutOffice } from '../../../src/import/extract/offices.ts';

test.each([
  ['联络部 尤三省', '尤三省'],
  ['宣传部 尤三省', '尤三省'],
  ['团委　尤三省', '尤三省'],
  ['渡口公会秘书处　尤三省 贺大有', '尤三省 贺大有'],
  ['总务 尤三省', '尤三省'],
  ['副會長　尤三省', '尤三省'],
  ['文/尤三省', '尤三省'],
  ['撰文｜贺大有', '贺大有'],
  ['文/渡口晚报', '文/渡口晚报'],
  ['会长', '会长'],
  ['记者 尤三省', '记者 尤三省'],
  ['渡口晚报 尤三省', '渡口晚报 尤三省'],
  ['本报记者尤科 贺大有', '本报记者尤科 贺大有'],
  ['联络部', '联络部'],
  ['联络部 来稿', '联络部 来稿'],
  ['尤三省 贺大有', '尤三省 贺大有'],
])('of %j %j is left', (value, expected) => expect(withoutOffice(value)).toBe(expected));

test.each([
  ['尤三省 责编 贺大有', '尤三省 贺大有'],
  ['尤三省 責編 賀大有 校對 石林', '尤三省 賀大有'],
  ['尤三省　摄影　石林', '尤三省'],
  ['尤三省 贺大有', '尤三省 贺大有'],
  ['尤三省（见习）', '尤三省'],
  ['尤三省（實習編輯）', '尤三省'],
])('the editors of %j are %j', (value, expected) => expect(withoutEditing(value)).toBe(expected));
