import { expect, test } from 'vitest';
import { checkNothing } from '../../src/lint/nothing.ts';
import { articleOf, told } from './article.ts';

const check = (front: Record<string, unknown>): string[] => told(checkNothing(articleOf(front), 'a.mdx'));

test.each([
  [{ people: ['李乾', '暂无'] }, 'people.1 no-value'],
  [{ tags: ['N/A'] }, 'tags.0 no-value'],
  [{ credits: [{ role: 'author', name: '待定' }] }, 'credits.0.name no-value'],
  [{ source: '不详' }, 'source no-value'],
  [{ source: '网络' }, 'source no-value'],
  [{ credits: [{ role: 'editor', name: '小编' }] }, 'credits.0.name no-value'],
])('%j', (front, expected) => expect(check(front)).toEqual([expected]));

test.each([
  { people: ['佚名', '吴未知'], tags: ['匿名信', '无线电', 'test'] },
  { credits: [{ role: 'author', name: '佚名' }] },
  { source: '同上' },
  { source: '网络导报' },
  { draft: true, people: ['待定'] },
])('%j has none', (front) => expect(check(front)).toEqual([]));
