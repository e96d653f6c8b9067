import { describe, expect, test } from 'vitest';
import { makeCanonicalise } from '../../src/search/canonical.ts';
import { classesIn, equivalentCharacters } from '../../src/search/equivalence.ts';

const classes = equivalentCharacters();
const leader = (character: string): string => classes.get(character) ?? character;

describe('characters that search takes for the same', () => {
  test.each([
    ['both scripts', '发發髮'],
    ['one Simplified for several', '后後'],
    ['what words show to be the same', '了瞭'],
    ['forms of Japanese input', '戏戯'],
    ['forms of older print', '清淸'],
    ['forms of other standards', '既旣'],
    ['characters of two code units', '吉𠮷'],
  ])('%s: %s', (_, same) => expect(new Set([...same].map(leader)).size).toBe(1));

  test.each([['坐座'], ['坯坏'], ['会员']])('are not %s', (different) =>
    expect(new Set([...different].map(leader)).size).toBe(2),
  );
});

test('the first of a class is a Simplified character of the Basic Multilingual Plane, and leads itself', () => {
  for (const [character, first] of classes) {
    expect(classes.has(first)).toBe(false);
    expect(first).not.toBe(character);
  }
  const isRare = (character: string): boolean => character.codePointAt(0)! > 0xffff;
  for (const [first, members] of Map.groupBy(classes, ([, own]) => own))
    if (isRare(first)) expect(members.every(([character]) => isRare(character))).toBe(true);
  expect(leader('髮')).toBe('发');
  expect(leader('𠮷')).toBe('吉');
});

test('classes are of single characters: what is one character of several is a word', () => {
  for (const pair of classes) for (const one of pair) expect([...one]).toHaveLength(1);
});

test('an archive takes the classes of its own characters alone', () => {
  const own = classesIn(classes, new Set(['发']));
  expect(own.get('髮')).toBe('发');
  expect(own.has('後')).toBe(false);
  expect(classesIn(classes, new Set()).size).toBe(0);
});

test('whatever stands in the archive’s canonical text keeps its class: texts are read by it', () => {
  const [canonicalise, plain] = [makeCanonicalise(classes), makeCanonicalise(new Map())];
  const lost = [...classes].filter(
    ([character, first]) => ![...plain(first)].some((one) => canonicalise(character).includes(one)),
  );
  expect(lost).toEqual([]);
});
