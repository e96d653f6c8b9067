import { expect, test } from 'vitest';
import { givenNameReader } from '../../../src/conversion/names/given-names.ts';
import type { NameData } from '../../../src/conversion/names/name-data.ts';

const given = new Map([...'建国志里安'].map((c) => [c, 5]));

const read = givenNameReader({
  given,
  canBeGiven: (c: string) => given.has(c) || '珵菡萏'.includes(c),
  givenForms: new Map([
    ['里', '里'],
    ['志', '志'],
  ]),
  plain: (c: string) =>
    new Map([
      ['里', '裡'],
      ['国', '國'],
    ]).get(c) ?? c,
  isAmbiguous: (unit: number) => unit === '志'.charCodeAt(0),
  isWord: (text: string) => ['建国', '田地', '家里', '菡萏'].includes(text),
  hasOwnForm: (text: string, start: number, end: number) => text.slice(start, end) === '安国',
} as unknown as NameData);

const plain = { titled: false, maybeWord: false, anyway: true, unlisted: false };

test('one character and two, each with its form', () => {
  expect(read('于建国说', 1, plain)).toMatchObject([
    { end: 2, output: '建', differs: false },
    { end: 3, output: '建國', differs: false },
  ]);
});

test('a character that stands in no name ends it', () => {
  expect(read('于建设', 1, plain)).toHaveLength(1);
  expect(read('于设', 1, plain)).toEqual([]);
});

test('a given name that is a word costs no more where names stand', () => {
  const costs = [true, false].map((maybeWord) => read('于建国', 1, { ...plain, maybeWord }).at(-1)!.cost);
  expect(costs[0]).toBeLessThanOrEqual(costs[1]!);
});

test('after a title a character counts that some word writes otherwise', () => {
  expect(read('于志', 1, { ...plain, titled: true })).toMatchObject([{ differs: true }]);
  expect(read('于志', 1, plain)).toMatchObject([{ differs: false }]);
});

test('a given name counts that some word would write otherwise', () => {
  expect(read('于安国', 1, plain)).toMatchObject([{ differs: false }, { output: '安國', differs: true }]);
});

test('里 is a syllable of a name unless a word ends in it or in the surname', () => {
  expect(read('胡志里说', 1, plain).at(-1)).toMatchObject({ end: 3, output: '志里', differs: true, rare: true });
  expect(read('胡里安说', 1, plain)).toMatchObject([{ end: 3, output: '里安', rare: true }]);
  expect(read('胡里', 1, plain)).toEqual([]);
  expect(read('田地里说', 1, plain)).toEqual([]);
});

test('a character that no list has costs more than any, and is none where a word begins', () => {
  const unlisted = { ...plain, unlisted: true };
  expect(read('余珵国', 1, unlisted)).toMatchObject([{ output: '珵' }, { output: '珵國' }]);
  expect(read('余珵', 1, unlisted)[0]!.cost).toBeGreaterThan(read('余建', 1, unlisted)[0]!.cost);
  expect(read('余菡萏', 1, unlisted)).toEqual([]);
  expect(read('余设', 1, unlisted)).toEqual([]);
  expect(read('于珵国', 1, plain)).toEqual([]);
});
