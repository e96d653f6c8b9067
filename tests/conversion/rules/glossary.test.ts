import { expect, test } from 'vitest';
import { glossaryRule, glossaryWords } from '../../../src/conversion/rules/glossary.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

const glossary = {
  names: [{ hans: '李乾', hant: '李乾' }],
  places: [{ hans: '后里', hant: '后里' }],
  terms: [{ hans: '后里马场', hant: '后里馬場' }],
};

test('entries are read in the direction of the edition, places first', () => {
  expect(glossaryWords(glossary, 'zh-Hans')).toMatchObject([
    { from: '后里', to: '后里', rule: 'place' },
    { from: '李乾', to: '李乾', rule: 'glossary' },
    { from: '后里馬場', to: '后里马场', rule: 'glossary' },
  ]);
});

test('every entry that begins at an offset is a candidate, the longer the cheaper', () => {
  const [short, long] = candidatesOf(glossaryRule(glossaryWords(glossary, 'zh-Hant')), runOf('到后里马场'));
  expect([short, long]).toMatchObject([
    { start: 1, end: 3, output: '后里' },
    { start: 1, end: 5, output: '后里馬場' },
  ]);
  expect(long!.cost).toBeLessThan(short!.cost);
});

test('an entry matches as it is written, not as it is folded', () => {
  const rule = glossaryRule(glossaryWords(glossary, 'zh-Hant'));
  expect(candidatesOf(rule, runOf('李乾'))).toHaveLength(1);
  expect(candidatesOf(rule, runOf('李干'))).toEqual([]);
});
