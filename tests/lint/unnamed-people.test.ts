import { expect, test } from 'vitest';
import { checkUnnamedPeople } from '../../src/lint/unnamed-people.ts';
import { articleOf } from './article.ts';

const check = (people: string[], text: string, front = {}) =>
  checkUnnamedPeople(
    articleOf({ people, ...front }),
    'a',
    `---\ntitle: 象棋赛\npeople:\n${people.map((one) => `  - ${one}\n`).join('')}---\n\n${text}\n`,
  ).map(({ params }) => (params as { found: string }).found);
const people = ['何启元', '谢文清', '罗达生'];

test('the one of whom nothing speaks', () => expect(check(people, '决赛由何启元对谢文清。')).toEqual(['罗达生']));
test.each([
  '何启元、谢文清与罗主席到场。',
  '何启元、谢文清与弟达生到场。',
  '何啟元、謝文清、羅達生到場。',
  '何启元到场。',
])('none in %s', (text) => expect(check(people, text)).toEqual([]));
test('few are no list, and a draft is not done', () => {
  expect(check(['何启元', '罗达生'], '何启元到场。')).toEqual([]);
  expect(check(people, '决赛由何启元对谢文清。', { draft: true })).toEqual([]);
});
