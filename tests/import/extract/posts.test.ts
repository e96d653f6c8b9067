import { expect, test } from 'vitest';
import { withoutPost } from '../../../src/import/extract/posts.ts';

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
