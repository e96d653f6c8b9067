import { expect, test } from 'vitest';
import { readSource } from '../../src/desk/text/read-source.ts';
import { configOf } from './article.ts';

/** A character of Simplified, 国, in an article that is declared Traditional. */
const article = `---
title: 換屆
date: 2016-04-18
script: zh-Hant
---

${'會員代表出席了這次大會，選舉產生新一屆理事會。'.repeat(8)}陳国輝主持大會。
`;

test('a name that the glossary has in this form is no stray character on the desk either', () => {
  const config = configOf();
  const strays = () =>
    readSource('news/2016/04/a.mdx', article, config, 'content', '2026-11-26').problems.filter(
      ({ code }) => code === 'stray-script',
    );
  expect(strays()).toHaveLength(1);
  config.glossary.names.push({ hans: '陈国辉', hant: '陳国輝', aliases: [] });
  expect(strays()).toEqual([]);
});
