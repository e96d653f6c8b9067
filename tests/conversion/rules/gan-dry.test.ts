import { expect, test } from 'vitest';
import type { Edge } from '../../../src/conversion/engine/lattice.ts';
import { dryings } from '../../../src/conversion/rules/gan-dry.ts';

const readings = (run: string): Edge[] => {
  const edges: Edge[] = [];
  dryings.propose({ written: run, folded: run, before: '', after: '' }, run.indexOf('干'), (edge) => edges.push(edge));
  return edges;
};

test.each(['井干了', '衣服干得快', '眼泪干后', '油漆干透', '口干'])('%s: dry', (run) => {
  expect(readings(run)).toMatchObject([{ end: run.indexOf('干') + 1, output: '乾', rule: 'lattice' }]);
});

test.each(['他干了', '水利干部', '河干', '口干部门', '干了'])('%s: something else', (run) => {
  expect(readings(run)).toEqual([]);
});
