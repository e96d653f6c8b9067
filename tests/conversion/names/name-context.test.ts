import { describe, expect, test } from 'vitest';
import {
  bearing,
  isAnonymous,
  isBelieved,
  isOver,
  next,
  place,
  surroundings,
} from '../../../src/conversion/names/name-context.ts';

const around = surroundings({
  surnames: new Map(),
  given: new Map([
    ['建', 3],
    ['书', 3],
  ]),
  givenForms: new Map(),
  single: (c) => c,
  varies: () => false,
  isWord: (text) => text === '总体' || text === '书房',
  isSpecial: () => false,
  places: ['宁波'],
  neverFollowing: ['期间'],
  titlesBefore: ['会长'],
  titlesAfter: ['先生', '会长', '总'],
  addresses: ['先生'],
  callings: ['人', '师'],
  notCallings: ['会师'],
  following: ['表示', '和'],
  introducing: ['邀请'],
});

describe('where a name stands', () => {
  test.each([
    ['会长于建国', 2, '', 'afterTitle'],
    ['于建国', 0, '', 'atStart'],
    ['于建国', 0, '、', 'inList'],
    ['邀请于建国', 2, '', 'introduced'],
    ['四十年的于凤英', 4, '', 'described'],
    ['召开于北京', 2, '', 'anywhere'],
    ['养蜂人于建国', 3, '', 'called'],
    ['人于建国', 1, '', 'anywhere'],
    ['三人于北京', 2, '', 'anywhere'],
    ['两军会师于建国', 4, '', 'anywhere'],
  ] as const)('%s, at %i', (run, start, before, expected) => {
    expect(around.placeOf(run, start, before)).toBe(place[expected]);
  });
});

describe('what follows a name', () => {
  test.each([
    ['于建国', 3, 'pause'],
    ['于建国期间', 3, 'never'],
    ['于建国先生', 3, 'title'],
    ['于建国表示', 3, 'speech'],
    ['于建国和', 3, 'function'],
    ['于建国乙', 3, 'other'],
    ['于建国说', 3, 'speech'],
    ['于建国说明', 3, 'other'],
  ] as const)('%s', (run, end, expected) => {
    expect(around.followOf(run, end)).toBe(next[expected]);
  });

  test('a short title is one where somebody speaks, and not where a word begins', () => {
    expect(around.shortTitleAt('于总说', 1)).toBe(next.title + next.speech);
    expect(around.shortTitleAt('于总体上', 1)).toBeUndefined();
    expect(around.shortTitleAt('于总乙', 1)).toBe(0);
    expect(around.shortTitleAt('于建国', 1)).toBeUndefined();
  });
});

test('a time or a place is a number, an end of the text, a place, or what ends as times do', () => {
  const answers = ['于', '于宁波', '于5', '于建初', '于书房', '于建国'].map((run) => around.isTimeOrPlace(run, 1));
  expect(answers).toEqual([true, true, true, true, true, false]);
});

test('a rare surname weighs less where names stand', () => {
  expect(bearing('种', 11, place.afterTitle, false)).toBeLessThan(bearing('种', 11, place.inList, false));
  expect(bearing('种', 11, place.atStart, true)).toBeLessThan(bearing('种', 11, place.atStart, false));
  expect(bearing('于', 5, place.afterTitle, false)).toBeGreaterThan(bearing('余', 5, place.afterTitle, false));
});

test('于 and 余 are not believed in the middle of a sentence, rare surnames nowhere alone', () => {
  expect(isBelieved('余', 5, place.anywhere)).toBe(false);
  expect(isBelieved('余', 5, place.atStart)).toBe(true);
  expect(isBelieved('范', 5, place.anywhere)).toBe(true);
  expect(isBelieved('种', 11, place.atStart)).toBe(false);
  expect(isBelieved('种', 11, place.afterTitle)).toBe(true);
});

test('余 after a number is "over", 某 after a surname is somebody', () => {
  expect([isOver('余会员', 0, '0'), isOver('三十余会员', 2, ''), isOver('其余会员', 1, '')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isAnonymous('范某', '范', 1), isAnonymous('于某当场', '于', 1)]).toEqual([true, true]);
  expect([isAnonymous('于某年', '于', 1), isAnonymous('范围', '范', 1)]).toEqual([false, false]);
});
