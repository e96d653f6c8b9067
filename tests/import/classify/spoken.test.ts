import { expect, test } from 'vitest';
import { isSpoken } from '../../../src/import/classify/spoken.ts';
import { readLabels } from '../../../src/import/extract/labels.ts';

test.each([
  ['记者：会长，今年的订单如何？', true],
  ['作者：尤三省，贺大有', false],
  ['作者：尤三省，渡口大学教授', false],
  ['作者：尤三省', false],
  ['来源：渡口报，三版', false],
])('%s is spoken: %s', (line, spoken) => expect(isSpoken(readLabels(line))).toBe(spoken));
