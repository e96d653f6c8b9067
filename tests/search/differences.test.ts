import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf, simplifiedOf } from '../../src/search/differences.ts';
import { equivalentCharacters } from '../../src/search/equivalence.ts';

const classes = new Map([
  ['乾', '干'],
  ['間', '间'],
  ['𠮷', '吉'],
]);

test.each([
  ['人間', '人间', undefined],
  ['乾隆年間', '乾隆年间', [0, '乾']],
  ['年間乾乾\n乾', '年间乾干\n乾', [2, '乾', 2, '乾']],
  // A word of another length: of its line, what begins and ends like the expected.
  ['在電腦上\n乾', '在计算机上\n干', [1, 2, '计算机']],
  ['甲\n乙', '甲乙', [1, 1, '']],
  ['', '甲', [0, 0, '甲']],
  // The representative takes one unit, the character two.
  ['𠮷間', '𠮷间', [0, 1, '𠮷']],
])('%s is %s but for %j', (traditional, simplified, differences) => {
  expect(differencesOf(traditional, simplified, classes)).toEqual(differences);
  expect(simplifiedOf(traditional, differences, classes)).toBe(simplified);
});

test('any two texts come back as they were', () => {
  const text = fc.string({ unit: fc.constantFrom(...'乾干間间𠮷吉商\n9'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (traditional, simplified) => {
      const differences = differencesOf(traditional, simplified, classes);
      // As it is published: as JSON.
      const read = differences && JSON.parse(JSON.stringify(differences));
      expect(simplifiedOf(traditional, read, classes)).toBe(simplified);
    }),
  );
});

test('of an everyday text hardly a character differs', () => {
  const traditional = '商會於昨日舉行會員大會，選舉新一屆理事會，並頒發獎學金予優秀學生。';
  const simplified = '商会于昨日举行会员大会，选举新一届理事会，并颁发奖学金予优秀学生。';
  expect(differencesOf(traditional, simplified, equivalentCharacters())).toBeUndefined();
});
