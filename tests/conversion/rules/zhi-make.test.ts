import { expect, test } from 'vitest';
import { zhiMake } from '../../../src/conversion/rules/zhi-make.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

test.each(['唯一的制冰厂', '他家的制面师傅', '从制油伞手艺', '制糕点作坊', '一家制伞厂'])('%s: to make', (run) => {
  const start = run.indexOf('制');
  expect(candidatesOf(zhiMake, runOf(run))).toMatchObject([{ start, end: start + 1, output: '製', rule: 'lattice' }]);
});

test.each(['新的制度', '制动机', '体制内企业', '合同制员工', '的制企业', '制人'])('%s: another word', (run) => {
  expect(candidatesOf(zhiMake, runOf(run))).toEqual([]);
});
