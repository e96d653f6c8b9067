import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  editFrontMatter,
  editYaml,
  type FrontMatterEdit,
  type KeyPath,
  readFrontMatter,
} from '../../src/content/edit-front-matter.ts';
import { boundsOf } from './bounds.ts';

const edited = (source: string, path: KeyPath, value: unknown): string => {
  const edit = editFrontMatter(source, path, value);
  if (!edit) return source;
  return source.slice(0, edit.from) + edit.text + source.slice(edit.to);
};

const file = `---
# 编者记
title: 甲 # 标题
date: 2016-04-18
tags: [招商, '返乡']   # 主题
review:
  - kind: lost-char
    quote: 敢闯敢〓
    suggestions: [干, 幹]
  # 第二处
  - kind: date-doubtful
  - { kind: title-doubtful, quote: 甲 }
source: { name: 中华工商时报 }
---

正文 --- 
`;

test('a scalar changes alone; its remark stays', () => {
  expect(edited(file, ['title'], '乙')).toBe(file.replace('title: 甲 #', 'title: 乙 #'));
  expect(edited(file, ['title'], '#乙')).toBe(file.replace('title: 甲 #', 'title: "#乙" #'));
});

test('what is there already is no edit', () => {
  expect(editFrontMatter(file, ['title'], '甲')).toBeNull();
  expect(editFrontMatter(file, ['tags'], ['招商', '返乡'])).toBeNull();
});

test('an item goes with its lines alone', () => {
  expect(edited(file, ['review', 1], undefined)).toBe(file.replace('  - kind: date-doubtful\n', ''));
  expect(edited(file, ['review', 2], undefined)).toBe(file.replace('  - { kind: title-doubtful, quote: 甲 }\n', ''));
  expect(readFrontMatter(edited(file, ['review', 0], undefined))).toMatchObject({
    review: [{ kind: 'date-doubtful' }, { kind: 'title-doubtful', quote: '甲' }],
  });
});

test('the last item takes its key with it', () => {
  const one = '---\ntitle: 甲\nreview:\n  - kind: a\ndate: 2016\n---\n';
  expect(edited(one, ['review', 0], undefined)).toBe('---\ntitle: 甲\ndate: 2016\n---\n');
  const flow = '---\ntitle: 甲\nreview: [{ kind: a }]\ndate: 2016\n---\n';
  expect(edited(flow, ['review', 0], undefined)).toBe('---\ntitle: 甲\ndate: 2016\n---\n');
});

test('a part of a map, a new key, a value of several lines', () => {
  expect(edited(file, ['source', 'name'], '新华社')).toBe(file.replace('中华工商时报', '新华社'));
  expect(edited(file, ['conversion', 'hant', '干部'], '幹部')).toContain('conversion:\n  hant: { 干部: 幹部 }\n---\n');
  const summary = edited(file, ['summary'], '一行\n二行');
  expect(readFrontMatter(summary)?.summary).toBe('一行\n二行');
  expect(edited(summary, ['summary'], undefined)).toBe(file);
});

test('front matter that is no YAML is left alone', () => {
  expect(editFrontMatter('---\ntitle: [甲\n---\n', ['title'], '乙')).toBeUndefined();
  expect(editFrontMatter('甲', ['title'], '乙')).toBeUndefined();
});

test('any value that is set is read again, and all lines of other keys stay', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙#:-"\'[]{}&*!|>%@` \n\t0') });
  const value = fc.oneof(
    text,
    fc.boolean(),
    fc.array(text, { minLength: 1, maxLength: 3 }),
    fc.record({ name: text, url: text }),
  );
  const keys = ['title', 'date', 'tags', 'source', 'review', 'fresh'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...keys), value, (key, wanted) => {
      const now = edited(file, [key], wanted);
      expect(readFrontMatter(now)).toEqual({ ...readFrontMatter(file), [key]: wanted });
      expect(now.endsWith('\n---\n\n正文 --- \n')).toBe(true);
      for (const line of file.split('\n').slice(1, 5))
        if (!line.startsWith(`${key}:`)) expect(now.split('\n')).toContain(line);
    }),
    { numRuns: 500 },
  );
});

/** A text with an edit in it; nothing where it cannot be read. */
const applied = (text: string, edit: FrontMatterEdit | null | undefined): string | undefined =>
  edit ? text.slice(0, edit.from) + edit.text + text.slice(edit.to) : edit === null ? 'no change' : undefined;
const editedFile = (text: string, path: KeyPath, value: unknown) => applied(text, editFrontMatter(text, path, value));
const editedYaml = (text: string, path: [string | number], value: unknown) =>
  applied(text, editYaml(text, path, value));

test.each(boundsOf('edit-front-matter', { editedFile, editedYaml }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
