import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FrontMatterEdit } from '../../src/content/edit-front-matter.ts';
import { appendYamlItem, editYamlItem } from '../../src/content/edit-yaml-list.ts';
import { applyToPlain } from '../../src/desk/text/file-text.ts';
import { boundsOf } from './bounds.ts';

const file =
  '# 人名\n- { hans: 李干, hant: 李幹 } # 幹\n\n# 两行的\n- hans: 王某\n  hant: 王某\n  note: 记\n- { hans: 丙, hant: 丙 }\n';

test('an item is written anew in its own manner, and every remark stays', () => {
  const now = applyToPlain(file, [editYamlItem(file, 0, { hans: '李乾', hant: '李乾', aliases: ['老李'] })!]);
  expect(now).toBe(file.replace('{ hans: 李干, hant: 李幹 }', '{ hans: 李乾, hant: 李乾, aliases: [ 老李 ] }'));
  const block = applyToPlain(file, [editYamlItem(file, 1, { hans: '王甲', hant: '王甲' })!]);
  expect(block).toBe(file.replace('- hans: 王某\n  hant: 王某\n  note: 记\n', '- hans: 王甲\n  hant: 王甲\n'));
});

test('an item goes with its own lines and no others', () => {
  expect(applyToPlain(file, [editYamlItem(file, 1, undefined)!])).toBe(
    file.replace('- hans: 王某\n  hant: 王某\n  note: 记\n', ''),
  );
});

test('what is no list in lines is left alone', () => {
  for (const other of ['a: 1\n', '- [\n', '[{ hans: 甲, hant: 甲 }]\n']) {
    expect(editYamlItem(other, 0, { hans: '乙', hant: '乙' })).toBeUndefined();
    expect(appendYamlItem(other, { hans: '乙', hant: '乙' })).toBeUndefined();
  }
});

test('any words are read back as they were written, and the other items stay', () => {
  const word = fc.stringMatching(/^[甲乙丙 a-c:#'"{}[\],&*!|>%@`-]{1,8}$/);
  const item = fc.record({ hans: word, hant: word });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 4 }), item, fc.nat(3), (items, added, place) => {
      let text = '# 记\n';
      for (const one of items) text = applyToPlain(text, [appendYamlItem(text, one)!]);
      expect(parse(text) ?? []).toEqual(items);
      if (place >= items.length) return;
      expect(parse(applyToPlain(text, [editYamlItem(text, place, added)!]))).toEqual(items.with(place, added));
      expect(parse(applyToPlain(text, [editYamlItem(text, place, undefined)!])) ?? []).toEqual(
        items.toSpliced(place, 1),
      );
    }),
  );
});

/** A text with an edit in it; nothing where it is no list that can be changed. */
const applied = (text: string, edit: FrontMatterEdit | undefined): string | undefined =>
  edit && text.slice(0, edit.from) + edit.text + text.slice(edit.to);
const appended = (text: string, item: object) => applied(text, appendYamlItem(text, item));
const rewritten = (text: string, at: number, item: object | undefined) => applied(text, editYamlItem(text, at, item));

test.each(boundsOf('edit-yaml-list', { appended, rewritten }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
