import { expect, test } from 'vitest';
import { withoutConsequences } from '../../src/content/consequences.ts';
import { type Problem, problem } from '../../src/content/problem.ts';

const place = { file: 'a.mdx', line: 1, column: 1 };
const codes = (problems: Problem[]): string[] => withoutConsequences(problems).map(({ code }) => code);
const unknown = (key: string, more: object): Problem =>
  problem('unknown-key', { among: [0], key, near: undefined, known: ['role', 'name'], ...more }, place);
const missing = (key: string, at = 0): Problem => problem('missing-key', { path: [at, key] }, place);

test('a key that is there by another name is not missing', () => {
  expect(codes([missing('name'), unknown('姓名', { near: 'name' })])).toEqual(['unknown-key']);
  expect(codes([missing('role'), unknown('author', { better: '{ role: author, name: 甲 }' })])).toEqual([
    'unknown-key',
  ]);
});

test('one of another item is', () =>
  expect(codes([missing('name', 1), unknown('姓名', { near: 'name' })])).toEqual(['missing-key', 'unknown-key']));

test('a line that two keys are is proposed once, and two lines of one key twice', () => {
  const line = { near: 'coordinates', better: 'coordinates: { latitude: 1, longitude: 2 }' };
  expect(codes([unknown('lat', line), unknown('lng', line)])).toEqual(['unknown-key']);
  expect(codes([unknown('lat', line), unknown('lng', { ...line, twin: 'lat' })])).toHaveLength(2);
});

test('coordinates that a comma broke are told with what stands behind it', () => {
  const wrong = problem('wrong-type', { path: [0, 'coordinates'], found: '23', expected: 'object' }, place);
  expect(codes([wrong, unknown('113', { better: '{ coordinates: {} }' })])).toEqual(['unknown-key']);
  expect(codes([wrong, unknown('113', {})])).toHaveLength(2);
});
