import { expect, test } from 'vitest';
import {
  entryOf,
  exchangedIn,
  glossaryLines,
  linesAsGlossary,
} from '../../../src/content/problems/glossary-from-text.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['张发 張發', { hans: '张发', hant: '張發' }],
  ['hans：张发，hant：張發', { hans: '张发', hant: '張發' }],
  ['张发 = 張發', { hans: '张发', hant: '張發' }],
  ['協會\t协会', { hans: '协会', hant: '協會' }],
  ['軟體,软件', { hans: '软件', hant: '軟體' }],
  ['山水 山水', { hans: '山水', hant: '山水' }],
  ['李乾记 李乾記', { hans: '李乾记', hant: '李乾記' }],
  // A word alone is converted to whichever script it is not in.
  ['张发', { hans: '张发', hant: '張發' }],
  ['張發', { hans: '张发', hant: '張發' }],
])('%s', (text, entry) => expect(entryOf(text)).toEqual(entry));

test('the head of a table is no entry', () => {
  const lines = '- { hans: 陈发, hant: 陳發 }';
  expect(linesAsGlossary('hans,hant\n陈发,陳發')).toBe(lines);
  expect(linesAsGlossary('简体\t繁體\n陈发\t陳發')).toBe(lines);
  expect(linesAsGlossary('| 简 | 繁 |\n| :-- | --: |\n| 陈发 | 陳發 |')).toBe(lines);
  expect(linesAsGlossary('# 人名\n\n陈发 陳發')).toBe(lines);
});

test('words that stand in each other’s place are put right', () =>
  expect(glossaryLines({ entries: [{ hans: '陳發', hant: '陈发' }] })).toBe('- { hans: 陈发, hant: 陳發 }'));

test('a list below a key that is not needed', () =>
  expect(glossaryLines({ names: [{ hans: '陈发', hant: '陳發' }, '林超'] })).toBe(
    '- { hans: 陈发, hant: 陳發 }\n- { hans: 林超, hant: 林超 }',
  ));

test.each(boundsOf('problems/glossary-from-text', { entryOf, linesAsGlossary, glossaryLines }))(
  '$name',
  ({ answer, expected }) => expect(answer()).toEqual(expected),
);

test('the entries whose words are put into each other’s place are named', () => {
  const swapped = { hans: '鹽倉街', hant: '盐仓街' };
  const right = { hans: '长坪', hant: '長坪' };
  const entries = [right, swapped, { hans: '山口', hant: '山口' }];
  expect(exchangedIn({ entries })).toEqual(['鹽倉街']);
  expect(glossaryLines({ entries })).toContain('- { hans: 盐仓街, hant: 鹽倉街 }');
  expect(exchangedIn({ 鹽倉街: '盐仓街' })).toEqual(['鹽倉街']);
  for (const value of [{ entries: [right] }, swapped, '鹽倉街 盐仓街', undefined])
    expect(exchangedIn(value)).toEqual([]);
});
