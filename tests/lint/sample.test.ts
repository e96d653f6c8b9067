import { expect, test } from 'vitest';
import { parseBody } from '../../src/content/body/parse.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { sampleFinder } from '../../src/lint/sample.ts';
import { articleOf, placeByPath, told } from './article.ts';

/** A reading of an archive with a title, some names, an own page and an exhibit. */
function reading(
  title: string,
  { page = '', exhibit = '', names = [] as string[], sound = true, publisher = '', numbers = {} } = {},
) {
  const source = (body: string, file: string) => ({
    front: { title: '关于' },
    body: parseBody(body, file).tree,
    file,
    placeOf: placeByPath,
  });
  const entries = names.map((hans) => ({ hans, hant: hans, aliases: [] }));
  return {
    config: {
      settings: { title, publisher, ...numbers },
      placeOf: placeByPath,
      glossary: { ...emptyGlossary(), names: entries },
      glossaryPlaces: { names: placeByPath, places: placeByPath, terms: placeByPath },
      sound,
    },
    own: { sources: [source(page, 'content/pages/about.mdx')] },
    exhibits: { sources: [source(exhibit, 'content/exhibits/road.mdx')] },
  } as unknown as Parameters<typeof sampleFinder>[0];
}

test('in the sample itself, and where its settings cannot be read, nothing is a remainder', () => {
  for (const own of [
    reading('甬台豫商会刊'),
    reading('会刊', { publisher: '甬臺豫商聯合會' }),
    reading('会刊', { sound: false }),
  ]) {
    const found = sampleFinder(own, 'content');
    expect(found.isOwn).toBe(true);
    expect(found.article(articleOf({ title: '甬台豫商年会' }), 'a.mdx')).toEqual([]);
  }
});

test('in a chamber’s own archive it is told what is left', () => {
  const found = sampleFinder(
    reading('汝州会刊', { page: '本会由甬台豫商发起。', exhibit: '选自（样本）。', names: ['李乾', '甬台豫商联合会'] }),
    'content',
  );
  expect(found.isOwn).toBe(false);
  expect(found.rest.map((one) => `${one.file} ${told([one])[0]}`)).toEqual([
    'content/pages/about.mdx title sample-left',
    'content/exhibits/road.mdx title sample-left',
    'content/glossary/names.yaml 1 sample-left',
  ]);
  expect(told(found.article(articleOf({ organisations: ['甬台豫商联合会'] }), 'a.mdx'))).toEqual(['title sample-left']);
  expect(told(found.article(articleOf({}, '樣本人物。'), 'a.mdx'))).toEqual(['title sample-left']);
  expect(found.article(articleOf({}, '汝州商人返乡。'), 'a.mdx')).toEqual([]);
});

test('what is the chamber’s own is no remainder', () => {
  expect(sampleFinder(reading('汝州会刊', { page: '本会成立于汝州。', names: ['李乾'] }), 'content').rest).toEqual([]);
});

test.each([
  [{ telephone: '021-00000000' }, ['telephone placeholder']],
  [{ telephone: '０２１－１２３４５６７８' }, ['telephone placeholder']],
  [{ icp: '沪ICP备XXXXXXXX号' }, ['icp placeholder']],
  [{ telephone: '0574-87000000', icp: '浙ICP备10002000号-1' }, []],
])('the figures of a sample: %j', (numbers, expected) =>
  expect(told(sampleFinder(reading('汝州会刊', { numbers }), 'content').rest)).toEqual(expected),
);
