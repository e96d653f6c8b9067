import { expect, test } from 'vitest';
import { articleConverter } from '../../src/archive/article-converter.ts';
import { makeConverters } from '../../src/archive/converters.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { frontMatter } from '../../src/content/schema/front-matter.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';

const converters = makeConverters('tw', emptyGlossary());
const articleOf = (front: Record<string, unknown>, body: string) => ({
  front: frontMatter.parse({ title: '会讯', date: '2026-01-01', ...front }),
  body: parseBody(body, 'a.mdx').tree,
});

test('whom the text, the people or the credits name is the same in the whole article', () => {
  const text = '昨日于洋在会上';
  const convert = (front: Record<string, unknown>, body: string) =>
    articleConverter(articleOf(front, body), 'zh-Hant', converters).convert(text);
  expect(convert({}, text)).toBe('昨日於洋在會上');
  expect(convert({}, `会长于洋到场。\n\n${text}`)).toBe('昨日于洋在會上');
  expect(convert({ people: ['于洋'] }, text)).toBe('昨日于洋在會上');
  expect(convert({ credits: [{ role: 'reporter', name: '于洋' }] }, text)).toBe('昨日于洋在會上');
});

test('its own rules come first, and it is built once', () => {
  const article = articleOf({ people: ['于洋'], conversion: { hant: { 于洋: '於洋' } } }, '于洋');
  const converter = articleConverter(article, 'zh-Hant', converters);
  expect(converter.convert('于洋')).toBe('於洋');
  expect(articleConverter(article, 'zh-Hant', converters)).toBe(converter);
  expect(articleConverter(article, 'zh-Hans', converters).to).toBe('zh-Hans');
});
