import { expect, test } from 'vitest';
import { articleNames } from '../../../src/conversion/rules/article-names.ts';
import { glossaryRule, glossaryWords } from '../../../src/conversion/rules/glossary.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

const words = new Set(['关于', '洋人', '由于']);
const rule = articleNames([{ from: '于洋', to: '于洋' }], (text) => words.has(text));

test('a name of the article is as certain as an entry of the glossary', () => {
  const entries = glossaryWords({ names: [{ hans: '于洋', hant: '于洋' }], places: [], terms: [] }, 'zh-Hant');
  const [held, [entry]] = [candidatesOf(rule, runOf('昨日于洋说')), candidatesOf(glossaryRule(entries), runOf('于洋'))];
  expect(held).toMatchObject([{ start: 2, end: 4, output: '于洋', rule: 'name', cost: entry!.cost }]);
});

test('a word across one end of it makes it less certain, words across both are no name', () => {
  const [[across], [alone]] = [candidatesOf(rule, runOf('由于洋说')), candidatesOf(rule, runOf('于洋'))];
  expect(across!.cost).toBeGreaterThan(alone!.cost);
  expect(candidatesOf(rule, runOf('关于洋人'))).toEqual([]);
});

test('it matches as it is written, and nowhere beyond its run', () => {
  expect(candidatesOf(rule, runOf('於洋'))).toEqual([]);
  expect(candidatesOf(rule, runOf('于', '', '洋'))).toEqual([]);
});
