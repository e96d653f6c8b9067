/** The wording of every message about front matter and settings: editors search for it. */
import { expect, test } from 'vitest';
import { readArticle } from '../../src/archive/article.ts';
import { articleFile } from '../../src/archive/files.ts';
import { byPlace } from '../../src/content/problem.ts';
import { site } from '../../src/content/schema/site.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { printPretty } from '../../src/lint/report.ts';
import { fixtureCases } from '../fixtures/cases.ts';

const file = articleFile('news/2016/04/article.mdx')!;
const settings = { script: 'zh-Hans' as const, categories: [{ id: 'members', title: '会员风采' }] };

test.each(fixtureCases('front-matter'))('front matter: $name', ({ read }) => {
  const { problems } = readArticle(read('input.mdx'), file, settings, 'content');
  expect(`${printPretty(problems.sort(byPlace), 'zh-Hans')}\n`).toBe(read('expected.txt'));
  expect(`${printPretty(problems, 'en')}\n`).toBe(read('expected.en.txt'));
});

test.each(fixtureCases('site-settings'))('settings: $name', ({ read }) => {
  const { value, problems } = readYaml(read('input.yaml'), site, { file: 'content/site.yaml' });
  expect(value).toBeUndefined();
  expect(`${printPretty(problems.sort(byPlace), 'zh-Hans')}\n`).toBe(read('expected.txt'));
  expect(`${printPretty(problems, 'en')}\n`).toBe(read('expected.en.txt'));
});
