import { expect, test } from 'vitest';
import { xiCopula } from '../../../src/conversion/rules/xi-copula.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

test.each(['司机系公司员工', '他系创会会员', '系公司员工'])('%s: the formal "to be"', (run) => {
  const start = run.indexOf('系');
  expect(candidatesOf(xiCopula, runOf(run))).toMatchObject([{ start, end: start + 1, output: '係', rule: 'lattice' }]);
});

test.each(['系主任到场', '中文系', '本系师生参加', '日系车商到场', '司机系紧安全带'])('%s: another word', (run) => {
  expect(candidatesOf(xiCopula, runOf(run))).toEqual([]);
});
