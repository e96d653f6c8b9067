import { expect, test } from 'vitest';
import { optionsFor, valueFor } from '../../../src/content/problems/options.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['zh-TW', ['zh-Hant', 'tw']],
  ['香港', ['hk']],
  ['首行缩进两格', ['indent']],
  ['段间空一行', ['space']],
  ['特约记者', ['reporter']],
  ['english', []],
])('%s may be %j', (found, options) => expect(optionsFor(found)).toEqual(options));

test('the first is what is meant where nothing else is known', () => expect(valueFor('zh-TW')).toBe('zh-Hant'));

test.each(boundsOf('problems/options', { optionsFor, valueFor }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
