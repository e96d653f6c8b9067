import { expect, test } from 'vitest';
import { bulleted, itemsOf, peopleOf } from '../../../src/content/problems/lists-from-text.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['李乾 和 陈发', ['李乾', '陈发']],
  ['1. 李乾\n2. 陈发', ['李乾', '陈发']],
  ['（1）李乾 （2）陈发', ['李乾', '陈发']],
  ['#招商 #返乡', ['招商', '返乡']],
  ['#招商# #返乡#', ['招商', '返乡']],
  ['和平 与会', ['和平', '与会']],
])('%j', (text, items) => expect(itemsOf(text)).toEqual(items));

test.each(['2016.4 年会', '招商 - 引资', '3.5万元'])('%s has no bullets', (text) =>
  expect(bulleted(text)).toBeUndefined(),
);

test.each(boundsOf('problems/lists-from-text', { bulleted, itemsOf, peopleOf }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
