import { describe, expect, test } from 'vitest';
import { isAnonymous, isFamily, isOverNumber, NameContext } from '../../../src/conversion/names/name-context.ts';
import { followerCost } from '../../../src/conversion/names/name-costs.ts';

const given = new Map([...'建书日月'].map((c) => [c, 3]));

const context = new NameContext({
  given,
  canBeGiven: (c) => given.has(c),
  isWord: (text) => ['总体', '书房', '日出', '月华'].includes(text),
  places: ['宁波'],
  neverAfterNames: ['期间', '先'],
  titlesBefore: ['会长'],
  titlesAfter: ['先生', '会长', '总'],
  formsOfAddress: ['先生'],
  personNouns: ['人', '师'],
  notPersonNouns: ['会师'],
  afterNames: ['表示', '和'],
  beforeNames: ['邀请'],
});

describe('where a name stands', () => {
  test.each([
    ['会长于建国', 2, '', 'afterTitle'],
    ['于建国', 0, '', 'atStart'],
    ['于建国', 0, '、', 'inList'],
    ['邀请于建国', 2, '', 'afterIntroducer'],
    ['四十年的于凤英', 4, '', 'afterDescription'],
    ['召开于北京', 2, '', 'anywhere'],
    ['养蜂人于建国', 3, '', 'afterPersonNoun'],
    ['人于建国', 1, '', 'anywhere'],
    ['三人于北京', 2, '', 'anywhere'],
    ['两军会师于建国', 4, '', 'anywhere'],
  ] as const)('%s, at %i', (run, start, before, expected) => {
    expect(context.positionAt(run, start, before)).toBe(expected);
  });
});

describe('what follows a name', () => {
  test.each([
    ['于建国', 3, 'endOfRun'],
    ['于建国期间', 3, 'never'],
    ['于建国先生', 3, 'title'],
    ['于建国先', 3, 'never'],
    ['于建国表示', 3, 'speech'],
    ['于建国和', 3, 'functionWord'],
    ['于建国乙', 3, 'other'],
    ['于建国说', 3, 'speech'],
    ['于建国说明', 3, 'other'],
  ] as const)('%s', (run, end, expected) => {
    expect(context.followerAt(run, end)).toBe(expected);
  });

  test('a short title is one where somebody speaks, and not where a word begins', () => {
    expect(context.shortTitleCost('于总说', 1)).toBe(followerCost.title + followerCost.speech);
    expect(context.shortTitleCost('于总体上', 1)).toBeUndefined();
    expect(context.shortTitleCost('于总乙', 1)).toBe(0);
    expect(context.shortTitleCost('于建国', 1)).toBeUndefined();
  });
});

test('a time or a place is a number, an end of the text, a place, or what ends as times do', () => {
  const answers = ['于', '于宁波', '于5', '于建初', '于书房', '于建国'].map((run) => context.isTimeOrPlace(run, 1));
  expect(answers).toEqual([true, true, true, true, true, false]);
});

test('a word that 日 or 月 begins is what 于 "at" is followed by, unless somebody speaks', () => {
  const answers = ['于日出发生', '于月娥到场', '于月华表示'].map((run) => context.isTimeOrPlace(run, 1));
  expect(answers).toEqual([true, false, false]);
});

test('titles have a length, and some are forms of address', () => {
  expect([context.titleLength('于先生', 1), context.titleLength('于建国', 1)]).toEqual([2, 0]);
  expect([context.isFormOfAddress('于先生', 1), context.isFormOfAddress('于会长', 1)]).toEqual([true, false]);
});

test('余 after a number is "over", 某 after a surname is somebody', () => {
  expect([isOverNumber('余会员', 0, '0'), isOverNumber('三十余会员', 2, ''), isOverNumber('其余会员', 1, '')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isAnonymous('范某', '范', 1), isAnonymous('于某当场', '于', 1)]).toEqual([true, true]);
  expect([isAnonymous('于某年', '于', 1), isAnonymous('范围', '范', 1)]).toEqual([false, false]);
});

test('氏 is a family', () => {
  expect([isFamily('余氏', 1), isFamily('余', 1)]).toEqual([true, false]);
});
