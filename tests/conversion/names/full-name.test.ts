import { expect, test } from 'vitest';
import { regionData } from '../../../src/conversion/engine/region-data.ts';
import { fullNameReader } from '../../../src/conversion/names/full-name.ts';
import { NameContext } from '../../../src/conversion/names/name-context.ts';
import { surnameMatcher } from '../../../src/conversion/names/surname-match.ts';
import { runOf } from '../rule-case.ts';

const { names } = regionData('tw');
const context = new NameContext(names);
const match = surnameMatcher(names, context);
const read = fullNameReader(names, context);

/** The candidate for the longest name. */
function longest(written: string, start: number, before = '', after = '') {
  const run = runOf(written, before, after);
  return read(run, match(run, start, 1)!).at(-1);
}

test('a given name of two characters behind a title', () => {
  expect(longest('会长于洪涛表示', 2)).toMatchObject({ end: 5, output: '于洪濤', rule: 'name', confidence: 0.7 });
});

test('a verb of speech, and a list, are evidence', () => {
  expect(longest('于洪涛表示', 0)!.cost).toBeLessThan(longest('于洪涛乙乙', 0)!.cost);
  expect(longest('于洪涛', 0, '、', '、')!.cost).toBeLessThan(longest('于洪涛', 0, '。', '，')!.cost);
});

test('a name that differs in nothing is no candidate', () => {
  expect(longest('王洪涛表示', 0)).toBeUndefined();
});

test('a surname that words write otherwise is read where a title follows', () => {
  expect(longest('钟海伯巡抚到场', 0)).toMatchObject({ end: 3, output: '鍾海伯' });
  expect(longest('钟海伯乙乙', 0)).toBeUndefined();
});

test('a form of address follows nothing but a person, even one whose name is a word', () => {
  expect(longest('钟相先生', 0)).toMatchObject({ end: 2, output: '鍾相' });
});

test('于 and 余 before a title that the sentence goes on with are surnames, but not before a word or in a place', () => {
  const cost = (run: string): number => longest(run, 0)!.cost;
  expect(cost('于海涛馆长')).toBeLessThan(cost('于国家馆长') - 5);
  expect(cost('余海涛馆长')).toBeLessThan(cost('余海涛馆长乙乙') - 5);
  expect(longest('于海涛馆长', 0)!.confidence).toBe(0.7);
});

test('于 that ends a word costs more where nothing behind speaks for a name', () => {
  const cost = (written: string, start: number) => longest(written, start)!.cost;
  expect(cost('由于谢伟铨', 1) - cost('由于谢伟表示', 1)).toBeGreaterThan(6);
});
