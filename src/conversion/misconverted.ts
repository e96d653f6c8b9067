/**
 * Words of a Traditional text that a converter without context spelt with the wrong one of several characters which
 * Simplified has as one: 皇後, 理發, 干部. Text that a person wrote is told as little as the lattice is in doubt.
 */
import type { Region } from '../core/edition.ts';
import { lazy } from '../core/lazy.ts';
import type { Converter } from './converter.ts';
import { characterForms, lexicon, spellings, wordForms } from './engine/lattice-data.ts';
import { fixedIn, type Misconverted, twoCharacterWords } from './fixed-words.ts';
import { foldedUnits, foldToSimplified } from './fold-to-simplified.ts';
import { isHan } from './han.ts';
import { createConverter } from './index.ts';
import { liFor } from './li-names.ts';
import { measuredLi } from './measured-li.ts';
import { groups, taste } from './sibling-forms.ts';

const siblings = lazy(() => {
  const of = new Map<string, string[]>();
  for (const group of groups)
    for (const one of group) of.set(one, [...(of.get(one) ?? []), ...[...group].filter((other) => other !== one)]);
  return of;
});
const isExchanged = lazy(() => new Set(spellings().flatMap(({ pair: [a = '', b = ''] }) => [a + b, b + a])));

/** True for a character that writers of Traditional would not put for another. */
const isMistake = (written: string, better: string): boolean =>
  (siblings().get(written)?.includes(better) ?? false) &&
  !taste.has(written + better) &&
  !isExchanged().has(written + better);

/**
 * Mistakes beside their neighbours, in every word of the lattice: each of a group by a number, and for it the character
 * before or behind it, folded. A text without one of them has no mistake to tell, and is not segmented.
 */
const mistakes = lazy(() => {
  const numbers = new Uint16Array(0x10000);
  for (const [i, written] of [...siblings().keys()].entries()) numbers[written.charCodeAt(0)] = i + 1;
  const pairs = new Set<number>();
  const forms = wordForms('tw');
  const alone = characterForms('tw');
  const { trie, formOf } = lexicon();
  for (const [word, index] of trie.entries()) {
    const form = forms[formOf[index]!];
    for (let at = 0; word.length > 1 && at < word.length; at++) {
      const better = form ? form.charAt(at) : (alone.get(word[at]!) ?? word[at]!);
      for (const written of siblings().get(better) ?? [])
        if (isMistake(written, better))
          pairs.add(pairOf(numbers[written.charCodeAt(0)]!, word.charCodeAt(at > 0 ? at - 1 : 1), at > 0));
    }
  }
  return { numbers, pairs };
});
/** Fits a small integer: groups have fewer than 2^10 characters. */
const pairOf = (number: number, neighbour: number, isBefore: boolean): number =>
  (neighbour << 11) | (number << 1) | (isBefore ? 1 : 0);

/**
 * Where a character stands beside a neighbour that makes it the mistake of some word: the run of Han that holds it, with
 * what the converter may look at around a run, each stretch once.
 */
function stretchesOf(text: string): [start: number, end: number][] {
  const { numbers, pairs } = mistakes();
  const folded = foldedUnits();
  const stretches: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    const number = numbers[text.charCodeAt(i)]!;
    if (number === 0) continue;
    const isOne =
      (i > 0 && pairs.has(pairOf(number, folded[text.charCodeAt(i - 1)]!, true))) ||
      (i + 1 < text.length && pairs.has(pairOf(number, folded[text.charCodeAt(i + 1)]!, false)));
    if (!isOne) continue;
    let [start, end] = [i, i];
    while (start > 0 && isHan(text.charCodeAt(start - 1))) start--;
    while (end < text.length && isHan(text.charCodeAt(end))) end++;
    const [from, to] = [Math.max(0, start - context), Math.min(text.length, end + context)];
    const last = stretches.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else stretches.push([from, to]);
    i = end;
  }
  return stretches;
}

/** Characters on either side of a run that its conversion may depend on. */
const context = 24;

/** Forms that a surname never has. */
const surnames = new Set('薑瀋鬱範餘嶽於');

/** True where one of a group stands beside a character with which another of the group makes a word, and it makes none. */
function isSuspect(text: string): boolean {
  const groupsOf = siblings();
  const { trie } = lexicon();
  for (let i = 0; i < text.length; i++) {
    if (!groupsOf.has(text[i]!)) continue;
    for (const from of [i - 1, i]) {
      const pair = text.slice(from, from + 2);
      if (from >= 0 && pair.length === 2 && !twoCharacterWords().has(pair) && trie.has(foldToSimplified(pair)))
        return true;
    }
    // Names of three, whose surname makes no word with what follows: 鬱達夫.
    if (surnames.has(text[i]!) && i + 3 <= text.length && trie.has(foldToSimplified(text.slice(i, i + 3)))) return true;
  }
  return false;
}

const toHans = lazy(() => createConverter({ to: 'zh-Hans' }));
const intoHant = new Map<Region, Converter>();
const converterOf = (region: Region): Converter => {
  const known = intoHant.get(region) ?? createConverter({ to: 'zh-Hant', region });
  intoHant.set(region, known);
  return known;
};

/**
 * The confidence from which a word is told, and the one for a word whose ends make no word with what stands beside it:
 * measured on press that its editors wrote in Traditional.
 */
const sure = { anywhere: 0.6, alone: 0.45 };

/**
 * True where neither end of a word is the end of another one as it is written: not 皇后 in 天皇後來. What the other word
 * leaves of it has to be a word by itself or with its neighbour: 皇 of 由皇後路 is none.
 */
function isAlone(text: string, hans: string, start: number, end: number): boolean {
  const { trie } = lexicon();
  if (trie.has(hans.slice(start - 1, start + 1))) return false;
  if (!twoCharacterWords().has(text.slice(end - 1, end + 1))) return true;
  const rest = hans.slice(start, end - 1);
  return !(rest.length > 1 && trie.has(rest)) && !trie.has(hans.charAt(start - 1) + rest);
}

/** True for an end of a word that makes another word, as it is written, with what stands beside: 舖頭發起 has no 頭髮. */
const isShared = (text: string, at: number, start: number, end: number): boolean =>
  (at === start && twoCharacterWords().has(text.slice(at - 1, at + 1))) ||
  (at === end - 1 && twoCharacterWords().has(text.slice(at, at + 2)));

/**
 * @param text one line of Traditional
 * @example misconverted('皇後娘娘') // [{ at: 1, found: '後', better: '后', word: '皇后' }]
 */
export function misconverted(text: string, region: Region = 'tw'): Misconverted[] {
  const sureOnes = [...fixedIn(text), ...measuredLi(text)].sort((a, b) => a.at - b.at);
  const stretches = stretchesOf(text);
  if (stretches.length === 0 || !isSuspect(text)) return sureOnes;
  const others = stretches
    .flatMap(([start, end]) =>
      misconvertedIn(text.slice(start, end), region).map((one) => ({ ...one, at: one.at + start })),
    )
    .flatMap((one) => withDoubt(one, text));
  return sureOnes.length === 0
    ? others
    : [...others, ...sureOnes.filter(({ at }) => !others.some((one) => one.at === at))].sort((a, b) => a.at - b.at);
}

/** 里 behind one character may end a name, or say with 裡 what something is in. */
function withDoubt(one: Misconverted, text: string): Misconverted[] {
  if (one.better !== '里' || one.word.length !== 2 || !one.word.endsWith('里')) return [one];
  const li = liFor(text, one.at);
  return li === undefined ? [] : [li === 'surely' ? one : { ...one, doubtful: true }];
}

function misconvertedIn(text: string, region: Region): Misconverted[] {
  const hans = toHans().convert(text);
  const { text: again, decisions } = converterOf(region).explain(hans);
  if (hans.length !== text.length || again.length !== text.length) return [];
  const mistakesIn = (start: number, end: number): Misconverted[] => {
    const found: Misconverted[] = [];
    for (let at = start; at < end; at++) {
      const [written, better] = [text[at]!, again[at]!];
      if (written !== better && isMistake(written, better))
        found.push({ at, found: written, better, word: again.slice(start, end) });
    }
    return found;
  };
  const told = decisions.flatMap(({ start, end, rule, confidence }): Misconverted[] => {
    if (rule !== 'lattice' || end - start < 2 || confidence < sure.alone) return [];
    if (confidence < sure.anywhere && !isAlone(text, hans, start, end)) return [];
    return mistakesIn(start, end).filter(({ at }) => !isShared(text, at, start, end));
  });
  // A word that the converter surely leaves as it is stands in no decision: 皇后.
  const left: Misconverted[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === again[at] || again[at] !== hans[at]) continue;
    if (decisions.some(({ start, end }) => start <= at && at < end)) continue;
    const [start, end] = wordAround(hans, at) ?? [at, at];
    if (isAlone(text, hans, start, end)) left.push(...mistakesIn(start, end).filter((one) => one.at === at));
  }
  return [...told, ...left].sort((a, b) => a.at - b.at);
}

/** The longest word of the dictionary that holds a character, from where to where. */
function wordAround(hans: string, at: number): [start: number, end: number] | undefined {
  const { trie } = lexicon();
  for (let size = 4; size > 1; size--)
    for (let start = Math.max(0, at - size + 1); start <= at && start + size <= hans.length; start++)
      if (trie.has(hans.slice(start, start + size))) return [start, start + size];
  return undefined;
}
