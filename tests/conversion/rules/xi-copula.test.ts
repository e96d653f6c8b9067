import { expect, test } from 'vitest';
import type { Edge } from '../../../src/conversion/engine/lattice.ts';
import { copulas } from '../../../src/conversion/rules/xi-copula.ts';

const readings = (run: string): Edge[] => {
  const edges: Edge[] = [];
  copulas.propose({ written: run, folded: run, before: '', after: '' }, run.indexOf('系'), (edge) => edges.push(edge));
  return edges;
};

test.each(['司机系公司员工', '他系创会会员', '系公司员工'])('%s: the formal "to be"', (run) => {
  expect(readings(run)).toMatchObject([{ end: run.indexOf('系') + 1, output: '係', rule: 'lattice' }]);
});

test.each(['系主任到场', '中文系', '本系师生参加', '日系车商到场', '司机系紧安全带'])('%s: another word', (run) => {
  expect(readings(run)).toEqual([]);
});
