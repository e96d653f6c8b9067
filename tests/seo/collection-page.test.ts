import { expect, test } from 'vitest';
import { collectionPage } from '../../src/seo/collection-page.ts';
import type { ExhibitPage } from '../../src/views/page.ts';
import { planEdition } from '../../src/views/plan.ts';
import { paperArchive } from '../views/paper-archive.ts';

const archive = paperArchive(
  [{ id: 'road', date: '2016-01-01', title: '路', people: [] }],
  [{ id: 'home', title: '回家的路', articles: ['road'] }],
);
const page = [...planEdition(archive, 'zh-Hans', new Map())].find(({ path }) => path.includes('/home/'))!.make();

test('an exhibit is a collection page with its articles in order', () => {
  expect(collectionPage(page as ExhibitPage, 'https://example.org/a.jpg')).toMatchObject({
    '@type': 'CollectionPage',
    name: '回家的路 zh-Hans',
    url: 'https://example.org/zh-hans/exhibits/home/',
    datePublished: '2026-11-20',
    image: 'https://example.org/a.jpg',
    mainEntity: {
      numberOfItems: 1,
      itemListElement: [{ position: 1, name: '路 zh-Hans', item: 'https://example.org/zh-hans/news/2016/01/road/' }],
    },
  });
  expect(collectionPage(page as ExhibitPage)).not.toHaveProperty('image');
});
