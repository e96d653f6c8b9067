import { expect, test } from 'vitest';
import { z } from 'zod';
import { flatten, keysOf } from '../../src/content/yaml-schema.ts';

const schema = z.strictObject({
  title: z.string(),
  image: z.strictObject({ src: z.string(), alt: z.string() }).optional(),
  credits: z.array(z.strictObject({ role: z.string(), name: z.string() })).default([]),
  source: z.union([z.string(), z.strictObject({ name: z.string(), url: z.string().optional() })]).optional(),
  day: z.string().transform((text) => ({ text })),
});

test.each([
  [[], ['title', 'image', 'credits', 'source', 'day']],
  [['image'], ['src', 'alt']],
  [
    ['credits', 0],
    ['role', 'name'],
  ],
  [['source'], ['name', 'url']],
  [['title'], []],
  [['nothing'], []],
  [['image', 'src'], []],
  [['credits'], []],
])('the keys at %j', (path, keys) => expect(keysOf(schema, path)).toEqual(keys));

test('the keys of a list are those of its entries', () => {
  expect(keysOf(z.array(z.strictObject({ hans: z.string() })).nullable(), [0])).toEqual(['hans']);
});

const issuesOf = (value: unknown) => schema.safeParse(value).error!.issues.flatMap(flatten);

test('each unknown key is an issue', () => {
  const issues = issuesOf({ title: '甲', day: '', a: 1, b: 2 });
  expect(issues.map((issue) => issue.code === 'unrecognized_keys' && issue.keys)).toEqual([['a'], ['b']]);
});

test('of a union the branch that was meant is told, at its place', () => {
  const issues = issuesOf({ title: '甲', day: '', source: { name: '乙', href: 'x' } });
  expect(issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['href'], path: ['source'] }]);
  expect(issuesOf({ title: '甲', day: '', source: { url: 'x' } })).toMatchObject([{ path: ['source', 'name'] }]);
});

test('a branch that is of another type at its root is not the one that was meant', () => {
  const issue = (code: string, path: string[]) => ({ code, path, message: '' });
  const errors = [
    [issue('invalid_type', []), issue('custom', ['a'])],
    [issue('custom', ['b']), issue('custom', ['c']), issue('custom', ['d'])],
  ];
  const union = { code: 'invalid_union', errors, path: ['x'], message: '' };
  expect(flatten(union as never).map(({ path }) => path)).toEqual([
    ['x', 'b'],
    ['x', 'c'],
    ['x', 'd'],
  ]);
});

test('any other issue stays', () => {
  expect(issuesOf({ title: 1, day: '' })).toMatchObject([{ code: 'invalid_type', path: ['title'] }]);
});

test('an issue within a union within a list has its whole path', () => {
  const list = z.array(z.union([z.string(), z.strictObject({ name: z.strictObject({ first: z.string() }) })]));
  const issues = list.safeParse([{ name: { first: 7 } }]).error!.issues.flatMap(flatten);
  expect(issues).toMatchObject([{ code: 'invalid_type', path: [0, 'name', 'first'] }]);
});
