import { describe, expect, test } from 'vitest';
import { makeConverters } from '../../src/archive/converters.ts';
import { settle } from '../../src/archive/site.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';
import { site as schema } from '../../src/content/schema/site.ts';

const converters = makeConverters('tw', emptyGlossary());
const statement = 'https://rightsstatements.org/vocab/InC/1.0/';
const settled = (own: Record<string, unknown>, overrides = {}) =>
  settle(schema.parse({ title: '汝州商会会刊', url: 'https://example.org', ...own }), converters, overrides);

describe('the address of a site', () => {
  test.each([
    [{}, {}, 'https://example.org', '/'],
    [{ base: '/b' }, {}, 'https://example.org', '/b/'],
    [{ base: '/b/c/' }, {}, 'https://example.org', '/b/c/'],
    [{ url: 'https://example.org/archive' }, {}, 'https://example.org', '/archive/'],
    [{ url: 'https://example.org/archive/', base: '/b/' }, {}, 'https://example.org', '/b/'],
    [{ base: '/b/' }, { base: '/' }, 'https://example.org', '/'],
    [{}, { base: 'b//c' }, 'https://example.org', '/b/c/'],
    [{ base: '/b/' }, { url: 'https://other.example:8443' }, 'https://other.example:8443', '/b/'],
    [{}, { url: 'https://other.example/d' }, 'https://other.example', '/d/'],
  ])('with %j and %j on the command line is %s%s', (own, overrides, url, base) => {
    expect(settled(own, overrides)).toMatchObject({ url, base, home: url + base });
  });
});

test('a site that search engines must not list is one that is told so alone', () => {
  expect(settled({}, { unlisted: true }).unlisted).toBe(true);
  for (const overrides of [{}, { unlisted: false }]) expect(settled({}, overrides)).not.toHaveProperty('unlisted');
});

describe('what a site says', () => {
  test('is said in each edition', () => {
    const { text } = settled({
      description: '会员头条',
      publisher: '汝州商会',
      address: '汝州市发展大道',
      rights: { statement, holder: '汝州商会' },
      categories: [
        { id: 'members', title: '会员', description: '会员的新闻' },
        { id: 'trade', title: '商贸' },
      ],
      navigation: [{ title: '关于', href: '/about/' }],
    });
    expect(text['zh-Hant']).toEqual({
      edition: 'zh-Hant',
      title: '汝州商會會刊',
      description: '會員頭條',
      publisher: '汝州商會',
      address: '汝州市發展大道',
      rights: { statement, holder: '汝州商會' },
      categories: [
        { id: 'members', title: '會員', description: '會員的新聞' },
        { id: 'trade', title: '商貿' },
      ],
      navigation: [{ title: '關於', href: '/about/' }],
      archives: [],
    });
    expect(text['zh-Hans']).toMatchObject({ edition: 'zh-Hans', description: '会员头条', publisher: '汝州商会' });
  });

  test('is its title where nothing else is said', () => {
    const { text } = settled({});
    expect(text['zh-Hans']).toEqual({
      edition: 'zh-Hans',
      title: '汝州商会会刊',
      description: '汝州商会会刊',
      publisher: '汝州商会会刊',
      categories: [],
      navigation: [],
      archives: [],
    });
  });

  test('names the other archives, without itself', () => {
    const { text } = settled({
      url: 'https://example.org',
      archives: [
        { title: '绍兴商会', url: 'https://example.org/shaoxing' },
        { title: '本会', url: 'https://example.org/' },
      ],
    });
    expect(text['zh-Hant'].archives).toEqual([{ title: '紹興商會', url: 'https://example.org/shaoxing/' }]);
  });

  test('is converted from the script of the settings', () => {
    const { text } = settled({ title: '汝州商會會刊', script: 'zh-Hant' });
    expect([text['zh-Hans'].title, text['zh-Hant'].title]).toEqual(['汝州商会会刊', '汝州商會會刊']);
  });
});
