import { expect, test } from 'vitest';
import { checkTitledPeople } from '../../src/lint/titled-people.ts';
import { articleOf } from './article.ts';

const check = (people: string[], text: string) =>
  checkTitledPeople(articleOf({ people }, text), 'a').map(({ params }) => (params as { better: string }).better);

test.each([
  [['何会长'], '会长何启元、秘书长谢文清到访。', ['何启元']],
  [['何老师'], '何启元老师来教剪纸，何老师七十岁。', ['何启元']],
  [['欧阳主席'], '主席欧阳文清致辞。', ['欧阳文清']],
])('%j: %s', (people, text, better) => expect(check(people, text)).toEqual(better));
test.each([
  [['何会长'], '何会长到访。'],
  [['何会长'], '会长何启元、副会长何启明到访，会长何启明致辞。'],
  [['何启元'], '会长何启元到访。'],
  [['何会长', '何启元'], '会长何启元到访。'],
])('not %j: %s', (people, text) => expect(check(people, text)).toEqual([]));
