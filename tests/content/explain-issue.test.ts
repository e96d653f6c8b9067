import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { explain, shown } from '../../src/content/explain-issue.ts';
import { frontMatter } from '../../src/content/schema/front-matter.ts';
import { site } from '../../src/content/schema/site.ts';

test.each([
  [undefined, '…'],
  ['甲', '甲'],
  [['甲'], '["甲"]'],
  ['甲'.repeat(40), '甲'.repeat(40)],
  ['𠮷'.repeat(41), `${'𠮷'.repeat(39)}…`],
])('%j is shown as %j', (value, text) => expect(shown(value)).toBe(text));

const place = { file: 'a.mdx', line: 1, column: 1 };

/** What is told of a value that a schema refuses. */
function told(schema: z.ZodType, whole: Record<string, unknown> | string, source = '') {
  const [issue] = schema.safeParse(whole).error!.issues;
  const value = issue!.path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step],
    whole,
  );
  const { code, params } = explain(issue!, {
    value,
    source,
    keys: Object.keys((schema as z.ZodObject).shape ?? {}),
    place,
  });
  return { code, ...(params as object) };
}
const article = (more: object, source?: string) => told(frontMatter, { title: '甲', date: '2016', ...more }, source);

describe('an issue is told by the code of its mistake', () => {
  test('an unknown key, with the one that was meant', () => {
    expect(article({ titel: '乙' })).toMatchObject({
      code: 'unknown-key',
      key: 'titel',
      near: 'title',
      twin: 'title',
    });
    expect(article({ 作者: '张三' })).toMatchObject({
      near: 'credits',
      better: 'credits: [{ role: author, name: 张三 }]',
    });
    expect(article({ zzzzz: 1 })).toMatchObject({ code: 'unknown-key', near: undefined });
  });
  test.each([
    [{ title: null }, { code: 'empty', path: ['title'] }],
    [{ title: undefined }, { code: 'missing-key', path: ['title'] }],
    [{ title: ' ' }, { code: 'empty' }],
    [{ title: '甲\n乙' }, { code: 'line-break' }],
    [{ title: '甲\u0007' }, { code: 'control-character', character: 'U+0007' }],
    [{ tags: '招商，引资' }, { code: 'wrong-type', expected: 'array', better: 'tags: [招商, 引资]' }],
    [{ script: 'zh-TW' }, { code: 'unknown-value', near: 'zh-Hant', options: ['zh-Hans', 'zh-Hant'] }],
    [{ script: 'zh-Hansx' }, { code: 'unknown-value', near: 'zh-Hans' }],
    [{ date: '2016年4月18日' }, { code: 'not-a-date', edtf: true, better: '2016-04-18' }],
    [{ archivedDate: '2016/4/18' }, { code: 'not-a-date', edtf: false, better: '2016-04-18' }],
    [{ archivedDate: 20160418 }, { code: 'not-a-date', better: '2016-04-18' }],
    [{ id: 'A B' }, { code: 'wrong-form' }],
    [{ legacy: { views: -1 } }, { code: 'out-of-range', bound: 'least', limit: 0 }],
  ])('%j', (more, expected) => expect(article(more)).toMatchObject(expected));
  test('of settings', () => {
    const settings = (more: object) => told(site, { title: '甲', url: 'https://a.org', ...more });
    expect(settings({ url: 'a.org' })).toMatchObject({ code: 'not-an-address' });
    expect(settings({ timeZone: 'Asia/Ruzhou' })).toMatchObject({ code: 'wrong-form' });
    expect(settings({ pageSize: 1000 })).toMatchObject({ code: 'out-of-range', bound: 'most', limit: 200 });
    expect(settings({ pageSize: 1 })).toMatchObject({ code: 'out-of-range', bound: 'least', limit: 5 });
  });
  test('text where keys belong', () =>
    expect(told(frontMatter, '标题')).toMatchObject({ code: 'yaml-syntax', mistake: 'NOT_KEYED' }));
  test('as it stands in the file, where that says more', () =>
    expect(article({ title: 2016 }, '02016')).toMatchObject({
      code: 'wrong-type',
      found: '02016',
      better: 'title: "02016"',
    }));
});
