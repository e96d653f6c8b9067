/** The context model as a reviewer for a region. */
import { readFileSync } from 'node:fs';
import type { Region } from '../../core/edition.ts';
import { lazy } from '../../core/lazy.ts';
import { doubtful } from '../converter.ts';
import table from '../data/context.generated.json' with { type: 'json' };
import { regionalCharacters, regionalWords } from '../dictionary.ts';
import { characterForms, lexicon } from '../engine/lattice-data.ts';
import { learntRegion } from '../engine/region-data.ts';
import { foldedUnits } from '../fold-to-simplified.ts';
import { verdictAt, type Weights } from './model.ts';
import { type Reading, type Reviewer, readings } from './review.ts';
import { type ContextTable, decodeWeights } from './table.ts';
import { isWordByItself, startBefore, villageKindAt, villageKinds, wordAround } from './words.ts';

/** A digest of the table: another table may convert otherwise. */
export const contextDigest: string = table.digest;

const weights: () => Weights = lazy(() =>
  decodeWeights(table satisfies ContextTable, readFileSync(new URL('../data/context.generated.bin', import.meta.url))),
);

/**
 * The model overrules the lattice where it holds another reading for more probable than this. On held-back text its
 * probabilities are what they say, so that half is enough for most; long words and measures behind a numeral are surer.
 */
const overrules: Readonly<Record<Reading, number>> = {
  [readings.alone]: 0.5,
  [readings.word]: 0.6,
  [readings.phrase]: 0.99,
  [readings.rule]: 0.5,
  [readings.number]: 0.95,
  [readings.untitled]: 0.7,
  [readings.titled]: 0.9,
  [readings.decided]: 1,
};

/** The same for a character alone that some word of the dictionary holds, though it has no form of its own there: 涂山. */
const overrulesInWord = 0.7;

/** The same for a word by itself, around which there is nothing to learn from: what the dictionary has is as good. */
const overrulesByItself = 0.97;

/**
 * What is common in the text of one region and rare in that of another is overruled on better evidence: 里 names villages
 * in Taiwan, 于 is a surname far more often on the mainland, 钟 as a surname is 鐘 besides 鍾 in Taiwan alone.
 */
const village = '里'.charCodeAt(0);
const regionalSources = new Set([village, '于'.charCodeAt(0), '钟'.charCodeAt(0)]);
const overrulesRegional: Readonly<Record<Reading, number>> = {
  ...overrules,
  [readings.alone]: 0.85,
  [readings.word]: 0.95,
  [readings.rule]: 0.85,
  [readings.untitled]: 0.99,
  [readings.titled]: 0.99,
};
const overrulesRegionalInWord = 0.93;

/** Of all names that nothing but their shape speaks for those with 于 are most often none: 代表于实体现场. */
const yu = '于'.charCodeAt(0);
const overrulesYu: Readonly<Partial<Record<Reading, number>>> = { [readings.untitled]: 0.95, [readings.titled]: 0.995 };

/** 里 behind a word that no gazetteer has for a village's name is "inside": 合同里. */
const overrulesBehindWord = 0.98;

/** Taiwan's offices write 係 for "is", news and people seldom do, who have 系 for kinds of things: 火系, 日系. */
const copula = '係'.charCodeAt(0);
const overrulesCopula = 0.75;

/** A rare surname that every text of the mainland has as a word is no name where it may be either: 我们党永葆生机. */
const party = '党'.charCodeAt(0);
const overrulesParty = 0.5;

/** A text that speaks of villages: their heads, people and offices, a district before one, one listed beside another. */
const namesVillages =
  /里(?:[长長民办辦邻鄰]|[、及和与與]\p{Script=Han}{2,3}里|活动中心|活動中心|集会所|集會所|巡守|守望|志工)|[区區]\p{Script=Han}{1,3}里/u;
/** There less evidence is enough for one more, whatever stands around it. */
const overrulesAmongVillages = 0.6;

/** Beside another in a list a name is a village unless the model is so sure that it is none: 富力里、新生里. */
const noVillageInList = 0.7;
const listedBefore = /里[、及和与與]\p{Script=Han}{2,3}$/u;
const listedBehind = /^里[、及和与與]\p{Script=Han}{2,3}里/u;
const isListedVillage = (text: string, at: number): boolean =>
  listedBehind.test(text.slice(at, at + 6)) || listedBefore.test(text.slice(Math.max(0, at - 5), at));

/** Below this probability an editor should look: on held-back press, three of four errors at 0.85 places in a thousand. */
const doubtedBelow = 0.97;

/** A probability as a confidence, of which less than `doubtful` asks an editor to look. */
const confidenceOf = (probability: number): number =>
  probability < doubtedBelow
    ? (doubtful * probability) / doubtedBelow
    : doubtful + ((1 - doubtful) * (probability - doubtedBelow)) / (1 - doubtedBelow);

/**
 * The model learned Taiwan's characters; where Hong Kong writes others (裏 for 裡), they are exchanged on the way in and
 * out. @returns for each code unit Hong Kong's, and back
 */
function exchangeFor(region: Region): { there: Uint16Array; back: Uint16Array } {
  const there = new Uint16Array(0x10000).map((_, unit) => unit);
  const back = there.slice();
  if (region === 'tw') return { there, back };
  const standard = new Map([...regionalCharacters('tw')].map(([from, to]) => [to, from]));
  const own = new Map(regionalCharacters(region));
  for (const choice of weights().candidates.values())
    for (const unit of choice) {
      const c = String.fromCharCode(unit);
      const other = own.get(standard.get(c) ?? c) ?? standard.get(c) ?? c;
      there[unit] = other.charCodeAt(0);
      back[there[unit]!] = unit;
    }
  return { there, back };
}

/**
 * Characters that the region writes otherwise by themselves than the model learnt, and not as variants of one: 捱 for 挨.
 * @param back as `exchangeFor` has it
 * @returns by the character in Simplified form
 */
function houseStyleOf(region: Region, back: Uint16Array): Map<number, { here: number; learnt: number }> {
  const [own, learnt] = [characterForms(region), characterForms(learntRegion)];
  const found = new Map<number, { here: number; learnt: number }>();
  for (const source of weights().candidates.keys()) {
    const c = String.fromCharCode(source);
    const [here, there] = [own.get(c) ?? c, learnt.get(c) ?? c].map((form) => form.charCodeAt(0)) as [number, number];
    if (back[here] !== back[there]) found.set(source, { here, learnt: there });
  }
  return found;
}

/** Readings of the lattice that no phrase, figure or name upholds. */
const isWeak = (reading: Reading): boolean => reading === readings.alone || reading === readings.word;

/** Makes a reviewer of weights. */
export function reviewerOf(model: Weights, region: Region): Reviewer {
  const folding = foldedUnits();
  const { there, back } = exchangeFor(region);
  const houseStyle = houseStyleOf(region, back);
  const opens = new Uint8Array(0x10000);
  for (const unit of model.candidates.keys()) opens[unit] = 1;
  // 臺 is written 台, which may be 颱: read as 台 it comes out the same when it is converted again.
  const sources = folding.slice();
  for (const [from, to] of characterForms(region)) {
    const unit = to.charCodeAt(0);
    if (from.length !== 1 || model.candidates.get(unit)?.[0] !== unit) continue;
    sources[from.charCodeAt(0)] = to.charCodeAt(0);
    opens[from.charCodeAt(0)] = 1;
  }
  const variants = new Set(
    [...regionalCharacters(region), ...regionalWords(region)].flatMap(([from, to]) =>
      [...from].map((c, i) => c + [...to][i]),
    ),
  );
  /** Two shapes of one character, such as Hong Kong's 滙 beside 匯: the lattice's stays. */
  const areShapes = (a: number, b: number): boolean =>
    variants.has(String.fromCharCode(a, b)) || variants.has(String.fromCharCode(b, a));
  const { trie } = lexicon();
  const { villages } = model.symbols;
  const isBehindWord = (text: string, at: number): boolean =>
    startBefore(trie, text, at, folding) < at - 1 &&
    villageKindAt(trie, villages, text, at, folding) === villageKinds.none;
  const leastFor = (text: string, at: number, source: number, reading: Reading): number => {
    if (source === village && isWeak(reading) && namesVillages.test(text)) return overrulesAmongVillages;
    if (reading <= readings.word && isWordByItself(trie, text, at, folding)) return overrulesByItself;
    if (source === party && reading === readings.untitled) return overrulesParty;
    if (source === village && isBehindWord(text, at)) return overrulesBehindWord;
    const isRegional = regionalSources.has(source);
    const bar = source === yu ? overrulesYu[reading] : undefined;
    if (bar !== undefined) return bar;
    if (reading === readings.alone && wordAround(trie, text, at, folding) !== 0)
      return isRegional ? overrulesRegionalInWord : overrulesInWord;
    return (isRegional ? overrulesRegional : overrules)[reading];
  };
  return {
    opens,
    review(text, at, prior, reading) {
      const source = sources[text.charCodeAt(at)]!;
      const style = houseStyle.get(source);
      const own = style?.here === prior ? style.learnt : back[prior]!;
      const verdict = verdictAt(model, source, text, at, own, reading);
      if (!verdict) return undefined;
      const { best, probability } = verdict;
      if (source === village && best === own && isWeak(reading) && probability < noVillageInList)
        if (namesVillages.test(text) && isListedVillage(text, at))
          return { output: there[village]!, confidence: confidenceOf(1 - probability) };
      // What stands behind a figure is settled, unless the model is sure of another reading.
      if (reading === readings.number && probability < overrules[reading]) return undefined;
      if (best === own || areShapes(own, best)) return { output: prior, confidence: confidenceOf(probability) };
      const isCopula = best === copula && region === 'tw' && reading === readings.alone;
      if (probability < (isCopula ? overrulesCopula : leastFor(text, at, source, reading)))
        return { output: prior, confidence: confidenceOf(1 - probability) };
      return { output: there[best]!, confidence: confidenceOf(probability) };
    },
  };
}

/** The reviewer that every converter into Traditional has. */
export const contextReviewer = (region: Region): Reviewer => reviewerOf(weights(), region);
