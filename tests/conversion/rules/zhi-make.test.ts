import { expect, test } from 'vitest';
import type { Edge } from '../../../src/conversion/engine/lattice.ts';
import { makings } from '../../../src/conversion/rules/zhi-make.ts';

const readings = (run: string): Edge[] => {
  const edges: Edge[] = [];
  makings.propose({ written: run, folded: run, before: '', after: '' }, run.indexOf('制'), (edge) => edges.push(edge));
  return edges;
};

test.each(['唯一的制冰厂', '他家的制面师傅', '从制油伞手艺', '制糕点作坊', '一家制伞厂'])('%s: to make', (run) => {
  expect(readings(run)).toMatchObject([{ end: run.indexOf('制') + 1, output: '製', rule: 'lattice' }]);
});

test.each(['新的制度', '制动机', '体制内企业', '合同制员工', '的制企业', '制人'])('%s: another word', (run) => {
  expect(readings(run)).toEqual([]);
});
