/** Covers scripts/lattice-table/audit.ts: what the dictionaries have wrongly is found, and all of it is decided. */
import { expect, test } from 'vitest';
import {
  audited,
  dictionaryDisagrees,
  partsDisagree,
  readCedict,
  undecided,
} from '../../scripts/lattice-table/audit.ts';
import { readFrequencies } from '../../scripts/lattice-table/frequencies.ts';
import { type StandardWord, standardWords } from '../../scripts/lattice-table/standard-forms.ts';

const words = new Map<string, StandardWord>(
  Object.entries({
    关系: { cost: 8, form: '關係' },
    中: { cost: 6, form: '中' },
    俄: { cost: 9, form: '俄' },
    中俄: { cost: 12, form: '中俄' },
    中俄关系: { cost: 16, form: '中俄關系' },
    俄中关系: { cost: 16, form: '俄中關係' },
  }),
);

test('a phrase is disputed by a word inside it', () => {
  expect(partsDisagree(words)).toEqual([{ word: '中俄关系', form: '中俄關系', other: '中俄關係' }]);
});

test('a single character disputes nothing, and neither does a shape of the same character', () => {
  const few = new Map<string, StandardWord>(
    Object.entries({
      头: { cost: 9, form: '頭' },
      发: { cost: 9, form: '發' },
      头发: { cost: 9, form: '頭髮' },
      头发长: { cost: 14, form: '頭髮長' },
      冲: { cost: 9, form: '沖' },
      冲水: { cost: 9, form: '冲水' },
      冲水机: { cost: 14, form: '沖水機' },
      机: { cost: 9, form: '機' },
    }),
  );
  expect(partsDisagree(few)).toEqual([]);
});

test("another dictionary's words are compared with all their forms", () => {
  const cedict = readCedict(
    '# CC-CEDICT\n關係 关系 [guan1 xi5] /relation/\n中俄關係 中俄关系 [Zhong1 E2] /x/\n中 中 [zhong1] /y/\n',
  );
  expect(cedict.get('中俄关系')).toEqual(['中俄關係']);
  expect(dictionaryDisagrees(words, cedict)).toEqual([{ word: '中俄关系', form: '中俄關系', other: '中俄關係' }]);
  expect(dictionaryDisagrees(words, new Map([['中俄关系', ['中俄關係', '中俄關系']]]))).toEqual([]);
});

test('whatever the parts of a word of the lattice dispute is decided', () => {
  const disagreements = partsDisagree(standardWords(readFrequencies()));
  expect(undecided(disagreements)).toEqual([]);
  // A decision that changes a form has its effect, and what stays is disputed still.
  expect(disagreements.length).toBeGreaterThan(400);
  const decided = audited();
  expect(decided.get('中俄关系')).toBe('中俄關係');
  expect(disagreements.map(({ word }) => word)).not.toContain('中俄关系');
});
