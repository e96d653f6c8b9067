/** File → Article: what is read of each article, and its text in both editions. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { isReviewed, openComplete, readable } from './complete.ts';

let archive: Archive;
beforeAll(async () => {
  archive = await openComplete();
});
afterAll(() => archive.close());

test('the settings are as they were reviewed', () => isReviewed('settings.json', readable({ all: archive.settings })));

test('the articles are as they were reviewed', async () => {
  const all = [...archive.articles, ...archive.withdrawn];
  expect(all.length).toBeGreaterThan(15);
  for (const article of all)
    await isReviewed(
      `articles/${article.key.replaceAll('/', '-')}.json`,
      readable({ article, pages: archive.pages(article), permanent: archive.permanentName(article) }),
    );
});

test('the topics are as they were reviewed', () =>
  isReviewed(
    'topics.json',
    readable(
      [...archive.topics].map(([kind, topics]) => [
        kind,
        [...topics.values()].map(({ articles, ...topic }) => ({ ...topic, articles: articles.map(({ key }) => key) })),
      ]),
    ),
  ));
