import { expect, test } from 'vitest';
import { checkLabelledValues } from '../../src/lint/labelled-values.ts';
import { articleOf, told } from './article.ts';

const check = (front: Record<string, unknown>): string[] => told(checkLabelledValues(articleOf(front), 'a.mdx'));

test.each([
  [{ title: '标题：返乡' }, 'title labelled-value'],
  [{ summary: '【摘要】四百人返乡。' }, 'summary labelled-value'],
  [{ source: { name: '来源：汝州日报' } }, 'source labelled-value'],
  [{ tags: ['招商', '关键词：返乡'] }, 'tags.1 labelled-value'],
])('%j', (front, expected) => expect(check(front)).toEqual([expected]));
test.each([{ title: '标题党' }, { title: '来源：一条河' }, { summary: '摘要从略' }, { tags: ['主题年'] }])(
  '%j is right',
  (front) => expect(check(front)).toEqual([]),
);
