import { expect, test } from 'vitest';
import { checkCountedNames } from '../../src/lint/counted-names.ts';

const check = (text: string) => checkCountedNames('a', text).map(({ params }) => Object.values(params).join(' '));

test.each([
  ['副理事长四人：谢文清、罗达生、梁伯安，财政苏明义。', ['副理事长四人 3']],
  ['顾问两位：谢文清、罗达生、梁伯安，秘书苏明义。', ['顾问两位 3']],
])('%s', (text, told) => expect(check(text)).toEqual(told));
test.each([
  '副理事长三人：谢文清、罗达生、梁伯安，财政苏明义。',
  '副理事长四人：谢文清、罗达生、梁伯安，及苏明义。',
  '副理事长四人：谢文清、罗达生，苏明义、梁伯安。',
  '代表四人：北京、上海、广州，各一人。',
  '副理事长约四人：谢文清、罗达生、梁伯安，财政苏明义。',
])('not %s', (text) => expect(check(text)).toEqual([]));
