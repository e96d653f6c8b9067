import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkListedPeople, checkNamesakes } from '../../src/lint/namesakes.ts';

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

describe('people of the list', () => {
  const told = (people: string[], text: string) =>
    checkListedPeople(
      { front: { people } } as unknown as Article,
      'a.mdx',
      `---\ntitle: 油坊\npeople: [${people}]\n---\n\n${text}\n`,
    ).map(({ code, params }) => [code, (params as { found: string }).found]);

  test('whom the text spells once with another character', () =>
    expect(told(['谌锦棠'], '会员谌锦棠擦了木槌。\n\n谌锦堂说，都留着。')).toEqual([['name-two-ways', '谌锦堂']]));

  test.each([
    [['谌锦棠', '谌锦堂'], '谌锦棠擦了木槌，谌锦堂说，都留着。'],
    [['谌锦棠'], '谌锦棠擦了木槌，他的弟弟谌锦堂说，都留着。'],
    [['谌锦棠'], '谌锦棠擦了木槌，谌锦堂说，都留着。谌锦堂又说。'],
    [['谌锦棠'], '谌锦堂说，都留着。'],
    [['谌锦棠'], '谌锦棠擦了木槌，谌锦春说，都留着。'],
  ])('not of %j in %j', (people, text) => expect(told(people, text)).toEqual([]));
});
