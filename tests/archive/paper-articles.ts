/** Summaries of articles that exist only in memory, for tests of topics and related articles. */
import fc from 'fast-check';
import type { ArticleSummary, TopicMention } from '../../src/archive/summary.ts';
import { slugOf } from '../../src/core/slug.ts';

/** Names of which several have the same pinyin. */
export const names = ['张三', '章三', '彰三', '李四', '黎四', '王五'];
const topicOf = (key: string): TopicMention => ({ kind: 'person', key, hant: key, slug: slugOf(key) });
const day = (n: number): string => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10);
/** The summary of an article of the n-th day. */
export const summaryOf = (n: number, people: readonly string[], category?: string): ArticleSummary => ({
  key: `${day(n).slice(0, 7).replace('-', '/')}/a${n}`,
  id: `a${n}`,
  date: day(n),
  script: 'zh-Hans',
  ...(category && { category }),
  topics: people.map(topicOf),
  text: { 'zh-Hans': { title: '', summary: '' }, 'zh-Hant': { title: '', summary: '' } },
  doubts: 0,
  review: 0,
  length: 0,
  digest: String(n),
  shape: String(n),
});
/** Two categories of site.yaml. */
export const categories = ['members', 'trade'].map((id) => ({ id, label: { 'zh-Hans': id, 'zh-Hant': id } }));

/** Archives with one article a day, newest first. */
export const archives = fc
  .array(fc.record({ people: fc.subarray(names), category: fc.option(fc.constantFrom('members', 'trade')) }), {
    maxLength: 30,
  })
  .map((days) => days.map(({ people, category }, n) => summaryOf(n, people, category ?? undefined)).reverse());
