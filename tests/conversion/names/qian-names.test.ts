import { expect, test } from 'vitest';
import { qianNames } from '../../../src/conversion/names/qian-names.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

const rule = qianNames();
const outputs = (run: string): string[] => candidatesOf(rule, runOf(run)).map(({ output }) => output);

test('乾 stays in a given name, and 幹 does not become it', () => {
  expect(outputs('會長李乾')).toContain('李乾');
  expect(outputs('徐乾學說')).toContain('徐乾学');
  expect(outputs('會長李乾幹')).not.toContain('李乾乾');
});

test('what is dried is no surname', () => {
  expect(outputs('會長梅乾')).toEqual([]);
});
