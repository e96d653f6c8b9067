import { expect, test } from 'vitest';
import { z } from 'zod';
import { type FormField, fieldsOf } from '../../../src/content/schema/form-fields.ts';
import { frontMatter } from '../../../src/content/schema/front-matter.ts';
import { articleFields } from '../../../src/desk/article-fields.ts';
import { settingFields } from '../../../src/desk/settings.ts';
import { deskPage } from '../../../src/i18n/desk-page.ts';

/** The words that a form asks for. */
const labels = (prefix: string, fields: readonly FormField[]): string[] =>
  fields.flatMap(({ key, fields: inner }) => [`${prefix}.${key}`, ...labels(`${prefix}.${key}`, inner ?? [])]);

test('every field of the forms has a name in words', () => {
  const asked = [...labels('front', [...articleFields.first, ...articleFields.more]), ...labels('site', settingFields)];
  expect(asked.filter((name) => !Object.hasOwn(deskPage, name))).toEqual([]);
});

test('fields follow from the schema', () => {
  const field = (key: string) => fieldsOf(frontMatter).find((one) => one.key === key);
  expect(field('title')).toMatchObject({ kind: 'text', required: true });
  expect(field('date')).toMatchObject({ kind: 'date', required: true });
  expect(field('tags')).toMatchObject({ kind: 'list', required: false });
  expect(field('source')).toMatchObject({ kind: 'group', fields: [{ key: 'name' }, { key: 'url' }] });
  expect(field('credits')).toMatchObject({ kind: 'rows', fields: [{ key: 'role', kind: 'choice' }, { key: 'name' }] });
  expect(field('summary')).toMatchObject({ required: false });
  expect(field('corrections')).toMatchObject({ kind: 'rows', required: false });
  // A preset that is a list or keys is none that a box of a form can begin with.
  for (const key of ['tags', 'credits']) expect(field(key)).not.toHaveProperty('preset');
  expect(field('title')).not.toHaveProperty('preset');
  expect(field('draft')).toMatchObject({ kind: 'flag', preset: false });
  const pairs = z.object({ words: z.record(z.string(), z.string()), size: z.number() });
  expect(fieldsOf(pairs)).toMatchObject([{ kind: 'pairs' }, { kind: 'number' }]);
});
