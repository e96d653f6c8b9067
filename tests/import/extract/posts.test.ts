import { expect, test } from 'vitest';
import { arePosts, withoutPost } from '../../../src/import/extract/posts.ts';

test.each([
  ['河西公会会长尤三省', '尤三省'],
  ['河西公會會長 尤三省', '尤三省'],
  ['河西大学教授、博士生导师尤三省', '尤三省'],
  ['老秤研究中心主任，研究员 尤三省', '尤三省'],
  ['尤三省，河西大学教授', '尤三省'],
  ['河西公会会长尤三省、秘书长贺大有', '尤三省、贺大有'],
  ['（河西大学）尤三省', '尤三省'],
  ['河西大學）尤三省', '尤三省'],
  ['原河西中学语文教师尤三省', '尤三省'],
])('%s is %s', (value, expected) => expect(withoutPost(value)).toBe(expected));

test.each([
  '尤三省',
  '尤三省、贺大有',
  '记者 尤三省',
  '河西日报记者 尤三省',
  '河西公会会长',
  '河西公会秘书处',
  '老秤与码头',
  '尤三省、河西公会',
  'Anna Wong',
])('%s stays', (value) => expect(withoutPost(value)).toBe(value));

test('what somebody is names nobody', () => {
  expect(['渡口县原副县长、渡口大学教授', '渡口商会会长'].map(arePosts)).toEqual([true, true]);
  expect(['尤三省', '渡口商会会长尤三省', '尤三省硕士', '渡口晚报记者'].map(arePosts)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
