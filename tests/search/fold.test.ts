import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterPairs } from '../../src/conversion/dictionary.ts';
import { createConverter } from '../../src/conversion/index.ts';
import { classesIn, equivalentCharacters } from '../../src/search/equivalence.ts';
import { makeFold, readClasses, writeClasses } from '../../src/search/fold.ts';

const classes = equivalentCharacters();
const fold = makeFold(classes);
/** Texts of what occurs in an archive: characters of both scripts, figures, signs, blanks. */
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...classes.keys()), fc.constantFrom(...'会员5.%Ｇ「」“”，。 é㎡㈱')),
  maxLength: 30,
});

describe('fold', () => {
  it.each([
    ['發展', '发展'],
    ['头髮', '頭发'],
    ['瞭解', '了解'],
    ['著作', '着作'],
    ['憑藉', '凭借'],
    ['颱風', '台风'],
    ['臺灣', '台湾'],
    ['５Ｇ基站', '5g基站'],
    ['Café', 'CAFE'],
    ['「回歸」', '“回归”'],
  ])('takes %s and %s for the same', (one, other) => expect(fold(one)).toBe(fold(other)));

  it.each([
    ['坐', '座'],
    ['坯', '坏'],
    ['呆', '待'],
    ['象', '像'],
  ])('tells %s from %s', (one, other) => expect(fold(one)).not.toBe(fold(other)));

  it('folds every pair of the dictionaries to one', () => {
    for (const [left, right] of characterPairs()) {
      if ([...left].length === 1 && [...right].length === 1) expect(fold(left)).toBe(fold(right));
    }
  });

  it('keeps a part of a text a part of it', () => {
    fc.assert(fc.property(text, text, text, (a, b, c) => fold(a + b + c) === fold(a) + fold(b) + fold(c)));
  });

  it('changes nothing that is folded already', () => {
    fc.assert(fc.property(text, (words) => fold(fold(words)) === fold(words)));
  });

  it('knows where each character came from', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { characters, starts, ends } = fold.located(words);
        expect(characters.join('')).toBe(fold(words));
        for (const [at, start] of starts.entries())
          expect(fold(words.slice(start, ends[at]))).toContain(characters[at]);
      }),
    );
  });

  it('survives conversion of common words into either script', () => {
    const words = ['乾隆皇帝', '幹部', '皇后', '以後', '頭髮', '發財', '麵粉', '面孔', '里程', '裡面', '鐘錶', '憑藉'];
    const toHans = createConverter({ to: 'zh-Hans' });
    for (const word of words) expect(fold(toHans.convert(word))).toBe(fold(word));
  });
});

describe('classes for the browser', () => {
  it('are read as they were written', () => {
    expect(makeFold(readClasses(writeClasses(classes)))('髮')).toBe(fold('髮'));
    expect(new Map([...readClasses(writeClasses(classes))].sort())).toEqual(new Map([...classes].sort()));
  });

  it('hold every form of what the archive holds, and no more', () => {
    const few = classesIn(classes, new Set(['发', '会']));
    expect(makeFold(few)('頭髮發會')).toBe('頭发发会');
  });
});
