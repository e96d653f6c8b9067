import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterPairs } from '../../src/conversion/dictionary.ts';
import { createConverter } from '../../src/conversion/index.ts';
import { makeCanonicalise } from '../../src/search/canonical.ts';
import { classesIn, equivalentCharacters } from '../../src/search/equivalence.ts';

const classes = equivalentCharacters();
const fold = makeCanonicalise(classes);
/** Texts of what occurs in an archive: characters of both scripts, figures, signs, blanks. */
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...classes.keys()), fc.constantFrom(...'会员5.%Ｇ「」“”，。 é㎡㈱一〇·—')),
  maxLength: 30,
});
const letters = fc.string({ unit: fc.constantFrom(...classes.keys(), ...'会员é㎡Ｇ'), maxLength: 30 });

describe('canonical text', () => {
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
    ['「回歸」', '回归'],
    ['迈克尔·约翰逊', '迈克尔约翰逊'],
    ['迈克尔•约翰逊', '迈克尔.约翰逊'],
    ['《豫商》杂志', '豫商杂志'],
    ['中国（郑州）交易会', '中国郑州交易会'],
    ['宁波、绍兴', '宁波绍兴'],
    ['Wi-Fi 6', 'wifi6'],
    ['COVID‑19', 'covid19'],
    ['O’Brien', 'OBrien'],
    ['2016–2017年', '2016-2017年'],
    ['2020～2021', '2020—2021'],
    ['3·15晚会', '3.15晚会'],
    ['二〇〇九年', '2009年'],
    ['二○○八年', '二零零八年'],
    ['1,234元', '１，２３４元'],
    ['汚水', '污水'],
    ['増加', '增加'],
    ['淸淨', '清净'],
    ['⻓江⺠營⻛電', '长江民营风电'],
    ['⼤會⽅', '大会方'],
    ['招\u200b商\u00ad引\u2060资', '招商引资'],
    ['吉川家', '𠮷川家'],
    ['你好，', '你好。'],
  ])('takes %s and %s for the same', (one, other) => expect(fold(one)).toBe(fold(other)));

  it.each([
    ['坐', '座'],
    ['坯', '坏'],
    ['呆', '待'],
    ['象', '像'],
    ['豫', '予'],
    ['会，员', '会员'],
    ['会。员', '会员'],
    ['870.7', '8707'],
    ['气温-5℃', '气温5℃'],
    ['C++', 'C'],
    ['A+', 'A'],
    ['5%', '5'],
    ['B&Q', 'BQ'],
    ['会〓员', '会员'],
  ])('tells %s from %s', (one, other) => expect(fold(one)).not.toBe(fold(other)));

  it('folds every pair of the dictionaries to one', () => {
    for (const [left, right] of characterPairs()) {
      if ([...left].length === 1 && [...right].length === 1) expect(fold(left)).toBe(fold(right));
    }
  });

  it('keeps a part of a text a part of it', () => {
    fc.assert(fc.property(letters, letters, letters, (a, b, c) => fold(a + b + c) === fold(a) + fold(b) + fold(c)));
  });

  it('changes nothing that is folded already', () => {
    fc.assert(fc.property(text, (words) => fold(fold(words)) === fold(words)));
  });

  it('knows where each unit came from', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { text: canonical, starts, ends } = fold.located(words);
        expect(canonical).toBe(fold(words));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const [at, start] of starts.entries()) expect(ends[at]).toBeGreaterThan(start);
      }),
    );
  });

  it("has an ideograph for every radical of Unicode's two blocks", () => {
    for (let point = 0x2e80; point <= 0x2fd5; point++) {
      const radical = String.fromCodePoint(point);
      if (!/\p{Assigned}/u.test(radical)) continue;
      expect(fold(radical), point.toString(16)).toMatch(/^[\p{Unified_Ideograph}\d]$/u);
    }
  });

  it('drops every character of the Basic Multilingual Plane that is ignorable by default', () => {
    for (let point = 0; point < 0x10000; point++) {
      const character = String.fromCodePoint(point);
      if (/\p{Default_Ignorable_Code_Point}/u.test(character)) expect(fold(`会${character}员`)).toBe('会员');
    }
  });

  it('takes every compatibility form for the ordinary one', () => {
    for (let point = 0xf900; point < 0xfb00; point++) {
      const character = String.fromCodePoint(point);
      expect(fold(character)).toBe(fold(character.normalize('NFKC')));
    }
  });

  it('drops dashes of every kind between letters', () => {
    for (let point = 0; point < 0x10000; point++) {
      const character = String.fromCodePoint(point);
      if (/\p{Dash_Punctuation}/u.test(character)) expect(fold(`会${character}员`)).toBe('会员');
    }
  });

  it('survives conversion of common words into either script', () => {
    const words = ['乾隆皇帝', '幹部', '皇后', '以後', '頭髮', '發財', '麵粉', '面孔', '里程', '裡面', '鐘錶', '憑藉'];
    const toHans = createConverter({ to: 'zh-Hans' });
    for (const word of words) expect(fold(toHans.convert(word))).toBe(fold(word));
  });
});

describe('classes for the browser', () => {
  it('hold every form of what the archive holds, and no more', () => {
    const few = classesIn(classes, new Set(['发', '会']));
    expect(makeCanonicalise(few)('頭髮發會')).toBe('頭发发会');
  });
});

it.each([
  ['会😀员', '会员'],
  ['𠮷野🏮', '吉野'],
])('%s is %s: of what takes two code units letters alone count', (written, canonical) => {
  expect(fold(written)).toBe(canonical);
});
