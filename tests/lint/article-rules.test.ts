import { expect, test } from 'vitest';
import { articleRules } from '../../src/lint/article-rules.ts';
import { textRules } from '../../src/lint/text-rules.ts';
import { articleOf } from './article.ts';

const source = '---\ntitle: 汝州商人返乡\ndate: 2016-04-18\n---\n\n四百人到会。\n';

test('each rule stands in one list, once', () => {
  const all = [...articleRules, ...textRules];
  expect(new Set(all).size).toBe(all.length);
});

test('none tells anything of a plain article', () => {
  const article = articleOf({}, '四百人到会。');
  expect(articleRules.flatMap((rule) => rule(article, 'a.mdx', source))).toEqual([]);
  expect(textRules.flatMap((rule) => rule('a.mdx', source))).toEqual([]);
});
