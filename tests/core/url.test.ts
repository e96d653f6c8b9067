import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editions } from '../../src/core/edition.ts';
import {
  absolute,
  archivePath,
  articleKeyIn,
  articlePath,
  bothPath,
  dataPath,
  editionPath,
  exhibitPath,
  originalPath,
  ownPagePath,
  pagePath,
  permanentPath,
  sharePath,
  statisticsPath,
  switchPath,
  topicKinds,
  topicPath,
  withBase,
} from '../../src/core/url.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const edition = fc.constantFrom(...editions);
/** A path of each kind, made for the edition that it is told. */
const paths = fc.oneof(
  fc.constant(editionPath),
  fc.tuple(year, month, slug).map(
    ([y, m, id]) =>
      (e: 'zh-Hans' | 'zh-Hant') =>
        articlePath(e, `${y}/${m}/${id}`),
  ),
  fc.tuple(fc.option(year), fc.option(month)).map(
    ([y, m]) =>
      (e: 'zh-Hans' | 'zh-Hant') =>
        archivePath(e, y ?? undefined, (y && m) ?? undefined),
  ),
  fc.tuple(fc.constantFrom(...topicKinds), fc.option(slug), fc.integer({ min: 1, max: 30 })).map(
    ([kind, s, page]) =>
      (e: 'zh-Hans' | 'zh-Hant') =>
        pagePath(topicPath(e, kind, s ?? undefined), page),
  ),
);

describe('every path', () => {
  test('begins and ends with one slash', () => {
    fc.assert(fc.property(paths, edition, (path, e) => /^\/([\w-]+\/)+$/.test(path(e))));
  });

  test('leads to the same page of the other edition, and back', () => {
    fc.assert(
      fc.property(paths, (path) => {
        expect(switchPath(path('zh-Hans'))).toBe(path('zh-Hant'));
        expect(switchPath(path('zh-Hant'))).toBe(path('zh-Hans'));
      }),
    );
  });

  test('stands behind the base', () => {
    fc.assert(
      fc.property(paths, edition, fc.array(slug, { maxLength: 3 }), (path, e, folders) => {
        const base = `/${folders.map((folder) => `${folder}/`).join('')}`;
        expect(withBase(base, path(e))).toBe(base + path(e).slice(1));
      }),
    );
  });
});

test('the addresses that readers keep do not change', () => {
  expect(articlePath('zh-Hans', '2016/04/ruzhou')).toBe('/zh-hans/news/2016/04/ruzhou/');
  expect(archivePath('zh-Hant')).toBe('/zh-hant/archive/');
  expect(archivePath('zh-Hant', '2016', '04')).toBe('/zh-hant/archive/2016/04/');
  expect(topicPath('zh-Hans', 'person')).toBe('/zh-hans/person/');
  expect(pagePath(topicPath('zh-Hans', 'tag', 'zhao-shang'), 1)).toBe('/zh-hans/tag/zhao-shang/');
  expect(pagePath(topicPath('zh-Hans', 'tag', 'zhao-shang'), 2)).toBe('/zh-hans/tag/zhao-shang/page/2/');
  expect(archivePath('zh-Hans', '2016')).toBe('/zh-hans/archive/2016/');
  expect(topicKinds.map((kind) => topicPath('zh-Hant', kind))).toEqual(
    ['category', 'tag', 'person', 'place', 'organisation', 'source'].map((kind) => `/zh-hant/${kind}/`),
  );
  expect(permanentPath('ruzhou')).toBe('/news/ruzhou/');
  expect(bothPath('2016/04/ruzhou')).toBe('/both/2016/04/ruzhou/');
  expect(originalPath('2016/04/ruzhou')).toBe('/original/2016/04/ruzhou/');
  expect(sharePath('zh-Hans', '2016/04/ruzhou')).toBe('/share/zh-hans/2016/04/ruzhou.png');
  expect(statisticsPath('zh-Hans')).toBe('/zh-hans/glance/');
  expect([exhibitPath('zh-Hans'), exhibitPath('zh-Hant', 'return')]).toEqual([
    '/zh-hans/exhibits/',
    '/zh-hant/exhibits/return/',
  ]);
  expect(dataPath('zh-Hans')).toBe('/zh-hans/data/');
  expect(ownPagePath('zh-Hans', 'about')).toBe('/zh-hans/about/');
  expect(absolute('https://example.org/archive/', '/zh-hans/')).toBe('https://example.org/archive/zh-hans/');
});

test.each([
  ['/zh-hans/news/2016/04/ruzhou/', '2016/04/ruzhou'],
  ['/zh-hant/news/undated/ruzhou/', 'undated/ruzhou'],
  ['/both/2016/ruzhou/', '2016/ruzhou'],
  ['/original/2016/04/ruzhou/', '2016/04/ruzhou'],
  ['/news/ruzhou/', undefined],
  ['/zh-hans/archive/2016/', undefined],
  ['/zh-hans/news/2016/04/ruzhou', undefined],
  ['/a/zh-hans/news/2016/04/ruzhou/', undefined],
  ['/zh-hans/news/', undefined],
  ['/bothers/2016/04/ruzhou/', undefined],
])('%s is the page of %s', (path, key) => expect(articleKeyIn(path)).toBe(key));
