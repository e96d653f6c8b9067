import { expect, it } from 'vitest';
import { creditRole, creditRoles } from '../../../src/content/schema/roles.ts';

it.each([
  ['记者', 'reporter'],
  ['通訊員', 'correspondent'],
  ['责任编辑', 'editor'],
  [' 摄影 ', 'photographer'],
  ['译者', 'translator'],
  ['撰文', 'author'],
])('reads %s as the role %s', (word, role) => {
  expect(creditRole.parse(word)).toBe(role);
});

it.each(creditRoles)('takes %s as it stands', (role) => expect(creditRole.parse(role)).toBe(role));

it.each(['供稿', '图文', '主持人', '', 7, undefined])(
  'refuses %s, which may say more than one thing or nothing',
  (word) => {
    expect(creditRole.safeParse(word).success).toBe(false);
  },
);
