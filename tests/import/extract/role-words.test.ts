import { expect, test } from 'vitest';
import { isOtherRole, roleOf, withoutInterns, withoutOtherRoles } from '../../../src/import/extract/role-words.ts';

const same = (cut: (value: string, folded: string) => string) => (value: string) => cut(value, value);

test('words of those who neither write nor edit', () => {
  expect(['视频', '视频剪辑', '海报', '记者', '编辑', '视频网'].map(isOtherRole)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ['尤三省；视频剪辑：贺大有', '尤三省'],
  ['尤三省 视频/贺大有', '尤三省'],
  ['尤三省 / 航拍：贺大有 / 海报：方一', '尤三省'],
  ['尤三省、贺大有', '尤三省、贺大有'],
])('%s without who did something else', (value, names) => expect(same(withoutOtherRoles)(value)).toBe(names));

test.each([
  ['尤三省 实习生贺大有', '尤三省'],
  ['尤三省，实习生：贺大有', '尤三省'],
  ['实习生 贺大有', '实习生 贺大有'],
])('%s without the intern', (value, names) => expect(same(withoutInterns)(value)).toBe(names));

test.each([
  ['采写/摄影', 'author'],
  ['文、图', 'author'],
  ['撰文＆摄影', 'author'],
  ['统筹/采写', 'author'],
  ['编辑兼校对', 'editor'],
  ['编译', 'translator'],
  ['供图', 'photographer'],
  ['出品/监制', 'other'],
  ['采写/老秤', undefined],
])('%s is the role %s', (row, role) => expect(roleOf(row)).toBe(role));
