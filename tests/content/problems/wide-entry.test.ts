import { expect, test } from 'vitest';
import { brokenPair, plainSigns, wideEntry } from '../../../src/content/problems/wide-entry.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['hans：陈发，hant：陳發', 'hans: 陈发, hant: 陳發'],
  ['hans: 陈发; hant: 陳發', 'hans: 陈发, hant: 陳發'],
  ['hans: 陈发 hant: 陳發', 'hans: 陈发, hant: 陳發'],
  ['hans:陈发,hant:陳發', 'hans: 陈发, hant: 陳發'],
  ['name: 日报，url: https://a.example/b', 'name: 日报, url: https://a.example/b'],
])('%s', (inner, plain) => expect(plainSigns(inner)).toBe(plain));

test('a key that holds its value', () => {
  expect(wideEntry('hans：陈发，hant：陳發')).toBe('{ hans: 陈发, hant: 陳發 }');
  expect(wideEntry('hant：陳發', { hans: '陈发', 'hant：陳發': null })).toBe('{ hans: 陈发, hant: 陳發 }');
  expect(wideEntry('id:members', { 'id:members': null, 'title:会员': null })).toBe('{ id: members, title: 会员 }');
  expect(wideEntry('id:members', { 'id:members': null, '甲，乙': null })).toBeUndefined();
  expect(wideEntry('陈发')).toBeUndefined();
  expect(wideEntry('陈发，林超')).toBeUndefined();
});

test('a number that a comma broke', () => {
  expect(brokenPair({ 203: null, views: 1 }, '203')).toBe('{ views: 1203 }');
  expect(brokenPair({ coordinates: 113.55, '23.05': null }, '23.05')).toBe(
    '{ coordinates: { latitude: 23.05, longitude: 113.55 } }',
  );
  expect(brokenPair({ views: 1, 甲: null }, '甲')).toBeUndefined();
});

test.each(boundsOf('problems/wide-entry', { plainSigns, wideEntry, brokenPair }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
