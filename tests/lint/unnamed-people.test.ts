import { expect, test } from 'vitest';
import { checkUnnamedPeople } from '../../src/lint/unnamed-people.ts';
import { articleOf } from './article.ts';

const check = (people: string[], text: string, front = {}) =>
  checkUnnamedPeople(
    articleOf({ people, ...front }),
    'a',
    `---\ntitle: 象棋赛\npeople:\n${people.map((one) => `  - ${one}\n`).join('')}---\n\n${text}\n`,
  ).map(({ params }) => (params as { found: string }).found);
const people = ['何启元', '谢文清', '梁伯安', '苏明义', '罗达生'];
const others = '决赛由何启元、梁伯安对谢文清、苏明义';

test('the one of whom nothing speaks', () => expect(check(people, others)).toEqual(['罗达生']));
test.each(['罗主席到场', '其弟达生到场', '羅達生到場'])('none where %s', (text) =>
  expect(check(people, `${others}，${text}。`)).toEqual([]),
);
test('several are no slip, few are no list, and a draft is not done', () => {
  expect(check(people, '何启元到场。')).toEqual([]);
  expect(check(people.slice(1), others)).toEqual([]);
  expect(check(people, others, { draft: true })).toEqual([]);
});
