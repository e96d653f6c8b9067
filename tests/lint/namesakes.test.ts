import { expect, test } from 'vitest';
import { checkNamesakes } from '../../src/lint/namesakes.ts';

const check = (text: string) =>
  checkNamesakes('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ code, params }) => `${code} ${JSON.stringify(params)}`,
  );

test('a name that is spelt with another character of the same sound', () =>
  expect(check('结业考试由陈嘉铭医生主考。\n\n陈家铭医生说，全部及格。')).toEqual([
    'name-two-ways {"found":"陈家铭","other":"陈嘉铭"}',
  ]));

test.each([
  '由陈嘉铭医生主考。\n\n陈嘉铭医生说，全部及格。',
  '由陈嘉铭医生主考。\n\n陈家铭律师说，全部及格。',
  '由陈嘉铭医生主考。\n\n陈家亮医生说，全部及格。',
  '由陈嘉铭医生主考。\n\n程家铭医生说，全部及格。',
])('not %s', (text) => expect(check(text)).toEqual([]));

test('whether the office stands before the name or behind it', () =>
  expect(check('会长陈嘉铭致词。\n\n陈家铭会长举杯。')).toEqual(['name-two-ways {"found":"陈家铭","other":"陈嘉铭"}']));
