import { expect, test } from 'vitest';
import { ganDry } from '../../../src/conversion/rules/gan-dry.ts';
import { candidatesOf, runOf } from '../rule-case.ts';

test.each(['井干了', '衣服干得快', '眼泪干后', '油漆干透', '口干'])('%s: dry', (run) => {
  const start = run.indexOf('干');
  expect(candidatesOf(ganDry, runOf(run))).toMatchObject([{ start, end: start + 1, output: '乾', rule: 'lattice' }]);
});

test.each(['他干了', '水利干部', '河干', '口干部门', '干了'])('%s: something else', (run) => {
  expect(candidatesOf(ganDry, runOf(run))).toEqual([]);
});
