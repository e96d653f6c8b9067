import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { topicsKey, topTopics, weightsDigest } from '../../src/views/keys.ts';
import { paperArchive } from './paper-archive.ts';

const articles = [
  { id: 'a', date: '2016-04-18', title: '甲', people: ['张三'], category: 'members' as const },
  { id: 'b', date: '2016-05-01', title: '乙', people: ['张三', '李四'] },
];
const archive = paperArchive(articles);

/** The archive with a topic changed. */
function withPerson(change: (topic: ReturnType<typeof topTopics>[number]) => object): Archive {
  const people = archive.topics.get('person')!;
  const topics = new Map(archive.topics);
  topics.set(
    'person',
    new Map([...people].map(([key, topic], i) => [key, i === 0 ? { ...topic, ...change(topic) } : topic])),
  );
  return { ...archive, topics };
}

test('the top topics of a kind are those with the most articles, at most eight, and none without', () => {
  expect(topTopics(archive, 'person').map(({ key }) => key)).toEqual(['张三', '李四']);
  expect(topTopics(archive, 'category').map(({ key }) => key)).toEqual(['members']);
  expect(topTopics(archive, 'tag')).toEqual([]);
  const many = new Map(archive.topics);
  const topic = archive.topics.get('person')!.get('张三')!;
  many.set('tag', new Map(Array.from({ length: 30 }, (_, i) => [`${i}`, { ...topic, slug: `s${i}` }])));
  expect(topTopics({ ...archive, topics: many }, 'tag')).toHaveLength(8);
});

test('the weights change with each number and name that the home page shows', () => {
  const digests = [
    archive,
    withPerson(({ articles: own }) => ({ articles: own.slice(1) })),
    withPerson(() => ({ slug: 'other' })),
    withPerson(() => ({ label: { 'zh-Hans': '别', 'zh-Hant': '別' } })),
    paperArchive([{ ...articles[0]!, date: '2016-03-18' }, articles[1]!]),
    { ...archive, articles: [{ ...archive.articles[0]!, key: '2016/a' }, archive.articles[1]!] },
    { ...archive, articles: [{ ...archive.articles[0]!, key: 'undated/a' }, archive.articles[1]!] },
  ].map((one) => weightsDigest(one, 'zh-Hans'));
  expect(new Set(digests).size).toBe(digests.length);
});

test('the weights change with the number of articles without a date', () => {
  const undated = (count: number) => ({
    ...archive,
    articles: archive.articles.map((one, i) => (i < count ? { ...one, key: `undated/${one.id}` } : one)),
    topics: new Map(),
  });
  const more = (count: number) => {
    const one = undated(1);
    return { ...one, articles: [...one.articles, ...Array.from({ length: count }, () => one.articles[0]!)] };
  };
  expect(weightsDigest(more(0), 'zh-Hans')).not.toBe(weightsDigest(more(1), 'zh-Hans'));
});

test('the weights of an edition know its own names only', () => {
  const renamed = withPerson(({ label }) => ({ label: { ...label, 'zh-Hant': '別' } }));
  expect(weightsDigest(renamed, 'zh-Hans')).toBe(weightsDigest(archive, 'zh-Hans'));
  expect(weightsDigest(renamed, 'zh-Hant')).not.toBe(weightsDigest(archive, 'zh-Hant'));
});

test('the weights do not change with what the home page does not show', () => {
  const [first, ...rest] = archive.articles;
  const other = { ...archive, articles: [{ ...first!, digest: 'other' }, ...rest] };
  expect(weightsDigest(other, 'zh-Hans')).toBe(weightsDigest(archive, 'zh-Hans'));
});

test('the key of an article’s topics has their addresses and names, its category first', () => {
  const article = archive.articles.find(({ id }) => id === 'a')!;
  expect(topicsKey(article, archive, 'zh-Hans')).toBe('members/会员,zhang-san/张三');
  const renamed = withPerson(({ label }) => ({ slug: 'z', label: { ...label, 'zh-Hant': '張三' } }));
  expect(topicsKey(article, renamed, 'zh-Hant')).toBe('members/会员,z/張三');
});
