import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyGlossary, glossaryFile } from '../../src/content/schema/glossary.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { changedSentences } from '../../src/desk/correct/changed-sentences.ts';
import { clickedWord } from '../../src/desk/correct/clicked-place.ts';
import { glossaryEdit, glossaryPlace } from '../../src/desk/correct/glossary-edit.ts';
import { findInOriginal } from '../../src/desk/original/han-search.ts';
import { applyToPlain } from '../../src/desk/text/file-text.ts';
import { pairUp } from '../../src/desk/text/paragraphs.ts';
import { articleOf, configOf } from './article.ts';

const source = '---\ntitle: 通知\ndate: 2016-04-18\n---\n\n会长**头发**白了，&lt;干事&gt;发言。\n';

/** Where a text of the body begins that the page shows. */
const textAt = (words: string) => source.indexOf(words);

test('a click in the converted edition leads to the word as it is written', () => {
  const article = articleOf(source);
  const converter = configOf().converters.to('zh-Hant');
  const word = clickedWord(article, source, textAt('头发'), 1, 1, converter);
  expect(word).toMatchObject({ word: '头发', printed: '頭髮', decision: { rule: 'lattice' } });
  expect(source.slice(word!.span!.from, word!.span!.to)).toBe('头发');
});

test('a selection behind a reference leads to its own place', () => {
  const article = articleOf(source);
  const word = clickedWord(article, source, textAt('白了'), 4, 6, undefined);
  expect(word).toMatchObject({ word: '干事', printed: '干事' });
  expect(source.slice(word!.span!.from, word!.span!.to)).toBe('干事');
});

test('a person is shown the sentences that change', () => {
  expect(changedSentences('甲地。他头发白。完。', '甲地。他頭髮白。完。')).toEqual([
    { before: '他头发白。', after: '他頭髮白。' },
  ]);
});

test('a pair goes into the glossary and leaves its other lines alone', () => {
  const file = '# 术语\n- { hans: 干线, hant: 幹線 } # 记\n- hans: 头发\n  hant: 頭發\n';
  const { value } = readYaml(file, glossaryFile, { file: 'terms.yaml' });
  const glossary = { ...emptyGlossary(), terms: value! };
  const pair = { hans: '头发', hant: '頭髮' };
  const place = glossaryPlace(glossary, pair, 'hans');
  expect(place).toEqual({ kind: 'terms', at: 1 });
  expect(applyToPlain(file, [glossaryEdit(file, pair, 'hans', place.at)!])).toBe(file.replace('頭發', '頭髮'));
  const fresh = { hans: '后里', hant: '后里' };
  const added = applyToPlain(file, [glossaryEdit(file, fresh, 'hans', undefined)!]);
  expect(added.startsWith(file)).toBe(true);
  expect(readYaml(added, glossaryFile, { file: '' }).value?.at(-1)).toMatchObject(fresh);
  for (const empty of ['', '[]\n', '# 空\n[]\n'])
    expect(
      readYaml(applyToPlain(empty, [glossaryEdit(empty, fresh, 'hans', undefined)!]), glossaryFile, { file: '' }).value,
    ).toMatchObject([fresh]);
});

test('an original is found through glosses, another script and what was lost', () => {
  const original = '各位代表(biǎo)：會(huì)議期間敢闖(chuǎng)敢?guī)?、架起橋梁，共商發(fā)展(zhǎn)大計。';
  const around = { before: '各位代表：会议期间敢闯敢', inside: '〓', after: '、架起桥梁，共商发展大计。' };
  const found = findInOriginal(original, undefined, around)!;
  expect(original.slice(found.from, found.to)).toBe('?guī)?、');
  const quoted = findInOriginal(original, '敢?guī)?', undefined)!;
  expect(original.slice(quoted.from, quoted.to)).toBe('敢?guī)?');
  expect(findInOriginal(original, undefined, { before: '', inside: '完全不同的话', after: '' })).toBeUndefined();
});

test('two versions side by side are both whole', () => {
  const text = fc
    .array(fc.constantFrom('甲\n', '乙', '\n', '\n\n', '丙丁'), { maxLength: 14 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (theirs, mine) => {
      const pairs = pairUp(theirs, mine);
      expect(pairs.map((pair) => pair.theirs).join('')).toBe(theirs);
      expect(pairs.map((pair) => pair.mine).join('')).toBe(mine);
      if (theirs === mine) expect(pairs.every((pair) => pair.theirs === pair.mine)).toBe(true);
    }),
  );
});
