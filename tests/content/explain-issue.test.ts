import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { explain, nearest, shown } from '../../src/content/explain-issue.ts';
import { civilDate, edtfDate, line, slug, webAddress } from '../../src/content/schema/text.ts';

describe('the nearest key', () => {
  const keys = ['title', 'date', 'category', 'corrections'];
  test.each([
    ['titel', 'title'],
    ['titles', 'title'],
    ['dat', 'date'],
    ['Category', 'category'],
    ['catagory', 'category'],
    ['etitl', 'title'],
    ['correct', 'corrections'],
    ['x', undefined],
    ['banana', undefined],
  ])('of %s is %s', (word, key) => expect(nearest(word, keys)).toBe(key));

  test('of nothing known is none', () => {
    expect(nearest('title', [])).toBeUndefined();
  });
});

test.each([
  [undefined, '…'],
  ['会员', '会员'],
  [3, '3'],
  [{ a: 1 }, '{"a":1}'],
  ['甲'.repeat(40), '甲'.repeat(40)],
  ['甲'.repeat(41), `${'甲'.repeat(39)}…`],
  ['𠮷'.repeat(41), `${'𠮷'.repeat(39)}…`],
])('%j is shown as %s', (value, text) => expect(shown(value)).toBe(text));

describe('an issue is told as', () => {
  const place = { file: 'a.mdx', line: 2, column: 3 };
  /** The problem of the first issue that a schema has with a value. */
  const told = (schema: z.ZodType, value: unknown, keys: string[] = []) => {
    const issue = schema.safeParse(value).error!.issues[0]!;
    const at = issue.path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)?.[step], value);
    return explain(issue, { value: at, source: '', keys, place });
  };

  test.each<[string, z.ZodType, unknown]>([
    ['missing-key', z.strictObject({ title: line }), {}],
    ['unknown-key', z.strictObject({}), { titel: 1 }],
    ['empty', z.strictObject({ title: line }), { title: null }],
    ['empty', z.strictObject({ title: line }), { title: ' ' }],
    ['line-break', z.strictObject({ title: line }), { title: 'a\nb' }],
    ['control-character', z.strictObject({ title: line }), { title: 'a\u0007' }],
    ['wrong-type', z.strictObject({ title: line }), { title: 3 }],
    ['yaml-syntax', z.strictObject({ title: line }), 'title'],
    ['not-a-date', z.strictObject({ date: civilDate }), { date: '2016-02-30' }],
    ['not-a-date', z.strictObject({ date: edtfDate }), { date: 'yesterday' }],
    ['unknown-value', z.strictObject({ script: z.enum(['zh-Hans', 'zh-Hant']) }), { script: 'hans' }],
    ['not-an-address', z.strictObject({ url: webAddress }), { url: 'example.org' }],
    ['wrong-form', z.strictObject({ id: slug }), { id: 'A b' }],
    ['out-of-range', z.strictObject({ pageSize: z.number().min(5) }), { pageSize: 4 }],
    ['out-of-range', z.strictObject({ pageSize: z.number().max(5) }), { pageSize: 6 }],
  ])('%s', (code, schema, value) => expect(told(schema, value)).toMatchObject({ code, ...place }));

  test('a misspelt key, with the one that was meant', () => {
    expect(told(z.strictObject({}), { titel: 1 }, ['title', 'date']).params).toMatchObject({
      key: 'titel',
      near: 'title',
      known: ['title', 'date'],
    });
  });

  test('a number out of range, with its limit', () => {
    expect(told(z.strictObject({ n: z.number().max(5) }), { n: 6 }).params).toMatchObject({ bound: 'most', limit: 5 });
    expect(told(z.strictObject({ n: z.number().min(5) }), { n: 4 }).params).toMatchObject({ bound: 'least', limit: 5 });
  });
});
