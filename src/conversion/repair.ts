/**
 * Traditional text that somebody made from Simplified with a bad converter: 關于, 干部, 20余, 把握髮展, 産. It is
 * recognised by characters that stand where no writer of Traditional puts them, and mended by going through
 * Simplified once. Text that is right is left alone, and so is every spelling that is a matter of taste.
 */
import type { Region } from '../core/edition.ts';
import { lazy } from '../core/lazy.ts';
import type { Converter, DecidedBy, Decision } from './converter.ts';
import { lexicon, spellings, traditionalCharacters } from './engine/lattice-data.ts';
import { foldToSimplified } from './fold-to-simplified.ts';
import { isHan } from './han.ts';
import { createConverter } from './index.ts';

/** One change of a repair, with offsets in the text that was given. */
export interface Mend {
  start: number;
  end: number;
  found: string;
  mended: string;
  /** The rule that decided the mended form. */
  rule: DecidedBy;
  /** No writer of Traditional puts the found character here; what is not certain is worth a look. */
  certain: boolean;
  /** The word around it, or the number before it. */
  word: { start: number; end: number };
}

/** A repaired text and what was changed. */
export interface Repair {
  text: string;
  /** True where some line was recognised as badly converted. */
  repaired: boolean;
  mends: Mend[];
}

/** Spellings that writers choose between, in both orders. */
const choices = new Set(spellings().flatMap(({ pair: [a = '', b = ''] }) => [a + b, b + a]));
const isTaste = (a: string, b: string): boolean => choices.has(a + b);

/** 聯系 and 關系 are faults, though 系 and 繫 are a choice elsewhere. */
const isFaultOfSystem = (found: string, mended: string): boolean => found === '系' && mended === '繫';

/** What longest match writes where it takes a word across the border of two: 會長髮言, 把握髮展, 對手錶示. */
const overshot = new Set(
  '髮發 錶表 箇個 齣出 鬍胡 隻只 曆歷 復複 複復 穀谷 嶽岳 鬱郁 塗涂 範范 籲吁 嚮向 徵征 乾幹 幹乾 穫獲 罈壇 鍾鐘'.split(
    ' ',
  ),
);

/** Glyphs of other standards that no edition prints. */
const foreignGlyphs: Readonly<Record<string, string>> = {
  産: '產',
  眞: '真',
  敎: '教',
  鎭: '鎮',
  淸: '清',
  靑: '青',
  內: '內',
  强: '強',
};

/** 20余 and 三十余: behind a number it is "over", 餘, and never the surname. */
const isOverNumber = (line: string, at: number): boolean =>
  line[at] === '余' && /[\d０-９十百千萬億]/.test(line.charAt(at - 1));

/** How many characters of a number stand before a place. */
const numberBefore = (line: string, at: number): number =>
  /[\d０-９十百千萬億]*$/.exec(line.slice(Math.max(0, at - 12), at))![0].length;

const isWord = (text: string): boolean => text.length > 1 && lexicon().trie.has(text);

const traditionalOnly = (c: string): boolean => foldToSimplified(c) !== c;

const simplified = lazy(() => createConverter({ to: 'zh-Hans' }));
const traditionalConverters = new Map<Region, Converter>();

/** The converter into Traditional, built once a region since its tables take time. */
function traditional(region: Region): Converter {
  const converter = traditionalConverters.get(region) ?? createConverter({ to: 'zh-Hant', region });
  traditionalConverters.set(region, converter);
  return converter;
}

/**
 * Repairs a text line by line; lines in Simplified and lines without a fault stay as they are.
 * @example repair('關于20余名干部').text // '關於20餘名幹部'
 */
export function repair(text: string, region: Region = 'tw'): Repair {
  const toHant = traditional(region);
  const mends: Mend[] = [];
  let out = '';
  let at = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const found = faultsOf(line, simplified().convert(line), (hans) => toHant.explain(hans));
    let done = 0;
    for (const mend of found) {
      out += line.slice(done, mend.start) + mend.mended;
      done = mend.end;
      const word = { start: at + mend.word.start, end: at + mend.word.end };
      mends.push({ ...mend, start: at + mend.start, end: at + mend.end, word });
    }
    out += line.slice(done);
    at += line.length;
  }
  return { text: out, repaired: mends.length > 0, mends };
}

/** The faults of one line, or none where it is not Traditional or has no certain one. */
function faultsOf(
  line: string,
  simplified: string,
  explain: (text: string) => { text: string; decisions: Decision[] },
): Mend[] {
  const valid = traditionalCharacters();
  let traditional = 0;
  let leftover = 0;
  for (const c of line) {
    if (!isHan(c.charCodeAt(0))) continue;
    if (traditionalOnly(c)) traditional++;
    else if (!valid.has(c)) leftover++;
  }
  if (traditional === 0 || leftover > traditional || simplified.length !== line.length) return [];
  const { text: again, decisions } = explain(simplified);
  if (again.length !== line.length) return [];

  const mends: Mend[] = [];
  let certain = 0;
  let next = 0;
  for (let i = 0; i < line.length; i++) {
    const found = line[i]!;
    const mended = foreignGlyphs[found] ?? again[i]!;
    if (found === mended || !isHan(line.charCodeAt(i))) continue;
    if (isTaste(found, mended) && !isFaultOfSystem(found, mended)) continue;
    while (next < decisions.length && decisions[next]!.end <= i) next++;
    const decision = decisions[next];
    const rule = decision && decision.start <= i ? decision.rule : 'character';
    const whole = decision !== undefined && decision.end - decision.start > 1;
    const inWord = whole || isWord(simplified.slice(i, i + 2)) || isWord(simplified.slice(i - 1, i + 1));
    const surely =
      foldToSimplified(found) === found
        ? whole || rule === 'number' || isOverNumber(line, i)
        : overshot.has(found + mended) && inWord;
    const isCertain = !valid.has(found) || found in foreignGlyphs || surely;
    if (isCertain) certain++;
    const word = whole && decision.start <= i ? decision : { start: i - numberBefore(line, i), end: i + 1 };
    mends.push({
      start: i,
      end: i + 1,
      found,
      mended,
      rule,
      certain: isCertain,
      word: { start: word.start, end: word.end },
    });
  }
  return certain > 0 ? mends : [];
}
