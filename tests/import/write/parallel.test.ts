import { expect, test } from 'vitest';
import { extract } from '../../../src/import/extract.ts';
import { mainPlace, parallelPlace, writeParallelFront } from '../../../src/import/write/parallel.ts';

test('the second text stands beside its article, and leads back to it', () => {
  expect(parallelPlace('news/2009/08/a.mdx', 'zh-Hant')).toBe('news/2009/08/a.zh-hant.mdx');
  expect(mainPlace('news/2009/08/a.zh-hant.mdx')).toBe('news/2009/08/a.mdx');
  expect(mainPlace('news/2009/08/a.mdx')).toBeUndefined();
});

test('its front matter is only what is its own', () => {
  const { article } = extract({
    name: 'a',
    text: '老秤重新校準\n2009-08-07 來源：縣報\n渡口的老秤用了八十年，秤桿上的星點已經磨平。',
  });
  const front = writeParallelFront(article, 'zh-Hant', []);
  expect(front).toMatch(/^---\n[\s\S]*title: 老秤重新校準[\s\S]*---\n$/);
  expect(front).not.toContain('date:');
});
