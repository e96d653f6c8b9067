import { expect, test } from 'vitest';
import { checkPronouns } from '../../src/lint/pronouns.ts';
import { told } from './told.ts';

test('a pronoun is told behind a name with a title, where nobody else may be meant', () => {
  expect(told(checkPronouns, '黄女士学绣。他说，难。')).toEqual([
    { at: '4:7', name: '黄女士', found: '他', better: '她' },
  ]);
  for (const right of ['黄女士见了校长。他说，难。', '黄女士学绣。\n\n他说，难。', '黄女士学绣。他们说，难。'])
    expect(told(checkPronouns, right)).toEqual([]);
});
