import { expect, test } from 'vitest';
import { type Rule, unitsOf } from '../../../src/conversion/engine/rule.ts';
import { RuleSet } from '../../../src/conversion/engine/rule-set.ts';
import { runOf } from '../rule-case.ts';

const rule = (id: string, first: string, output: string, triggers?: string): Rule => ({
  id,
  firstUnits: unitsOf(first),
  ...(triggers ? { triggers: unitsOf(triggers) } : {}),
  canMatch: () => true,
  candidates: (_, at) => [{ end: at + 1, cost: 1, output, rule: 'lattice', confidence: 1 }],
});

const rules = new RuleSet([rule('one', '发', '一'), rule('two', '发言', '二', '会')]);

test('only rules with such a first unit are asked, in their order, in either script', () => {
  const outputs = (at: number) => rules.candidates(runOf('發言會'), at).map(({ output }) => output);
  expect([outputs(0), outputs(1), outputs(2)]).toEqual([['一', '二'], ['二'], []]);
});

test('the pre-filter asks at triggers alone', () => {
  expect(['發', '会', '言'].map((written) => rules.canMatch(runOf(written)))).toEqual([true, true, false]);
  expect(rules.triggers).toEqual(expect.arrayContaining(unitsOf('发發会會')));
  expect(rules.triggers).not.toContain('言'.charCodeAt(0));
});

test('more rules than bits are refused', () => {
  expect(() => new RuleSet(Array.from({ length: 32 }, (_, i) => rule(`r${i}`, '发', '发')))).toThrow('31');
});

test('another rule takes the place of the one of its name, and more units begin it', () => {
  const outputs = (set: RuleSet, written: string) => set.candidates(runOf(written), 0).map(({ output }) => output);
  const changed = rules.with(rule('one', '发国', '三'));
  expect([outputs(changed, '发'), outputs(changed, '国')]).toEqual([['三', '二'], ['三']]);
  expect(changed.canMatch(runOf('国'))).toBe(true);
  expect([outputs(rules, '发'), outputs(rules, '国')]).toEqual([['一', '二'], []]);
  expect(() => rules.with(rule('none', '发', '发'))).toThrow('none');
});

test('some rules alone', () => {
  expect(rules.only(/^two$/).candidates(runOf('发'), 0)).toMatchObject([{ output: '二' }]);
});
