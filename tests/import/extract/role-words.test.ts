import { expect, test } from 'vitest';
import { isOtherRole, withoutInterns, withoutOtherRoles } from '../../../src/import/extract/role-words.ts';

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
