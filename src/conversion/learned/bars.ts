/**
 * How probable another reading must be before the context model overrules the lattice. On held-back text its
 * probabilities are what they say, so that half is enough for most; what the lattice has good evidence for needs more.
 */
import { lexicon } from '../engine/lattice-data.ts';
import { Trie } from '../engine/trie.ts';
import { nameWords } from '../name-words.ts';
import { shortTitles } from '../names/name-context.ts';
import type { Symbols } from './context.ts';
import { type Reading, readings } from './review.ts';
import { isWeak, namesVillages, village } from './villages.ts';
import { endFrom, isWordByItself, startBefore, villageKindAt, villageKinds, wordAround } from './words.ts';

/** Long words and measures behind a numeral are surer than characters alone. */
export const overrules: Readonly<Record<Reading, number>> = {
  [readings.alone]: 0.5,
  [readings.word]: 0.6,
  [readings.phrase]: 0.97,
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
const overrulesYu: Readonly<Partial<Record<Reading, number>>> = { [readings.untitled]: 0.95, [readings.titled]: 0.98 };
/** A title before it, and a word behind, as "at" has it: 员工于离职时. A given name that is a word, 建国, needs no more. */
const overrulesYuBeforeWord = 0.85;
/** Behind 由, which introduces names and makes a word with it, and before a title: 由于洪波主持, 于会长主持. */
const by = '由'.charCodeAt(0);
const overrulesYuOfPerson = 0.995;

/** 里 behind a word that no gazetteer has for a village's name is "inside": 合同里. */
const overrulesBehindWord = 0.98;

/** A rare surname that every text of the mainland has as a word is no name where it may be either: 我们党永葆生机. */
const party = '党'.charCodeAt(0);
const overrulesParty = 0.5;

/** In a text that speaks of villages less evidence is enough for one more, whatever stands around it. */
const overrulesAmongVillages = 0.6;

/** @returns the bar of a place: below it the lattice's reading stays */
export type BarFor = (text: string, at: number, source: number, reading: Reading) => number;

/** The bars of a model. @param folding the Simplified form of each code unit */
export function barsOf({ villages }: Symbols, folding: Uint16Array): BarFor {
  const { trie } = lexicon();
  const isBehindWord = (text: string, at: number): boolean =>
    startBefore(trie, text, at, folding) < at - 1 &&
    villageKindAt(trie, villages, text, at, folding) === villageKinds.none;
  const titles = Trie.ofWords([...nameWords().titlesAfter]);
  const isTitleAt = (text: string, at: number): boolean =>
    endFrom(titles, text, at, folding) > at + 1 ||
    shortTitles.includes(String.fromCharCode(folding[text.charCodeAt(at)]!));
  const yuBar = (text: string, at: number, reading: Reading): number | undefined => {
    if (reading !== readings.titled) return overrulesYu[reading];
    if (text.charCodeAt(at - 1) === by || isTitleAt(text, at + 1)) return overrulesYuOfPerson;
    return endFrom(trie, text, at + 1, folding) > at + 2 ? overrulesYuBeforeWord : overrulesYu[reading];
  };
  return (text, at, source, reading) => {
    if (source === village && isWeak(reading) && namesVillages.test(text)) return overrulesAmongVillages;
    if (reading <= readings.word && isWordByItself(trie, text, at, folding)) return overrulesByItself;
    if (source === party && reading === readings.untitled) return overrulesParty;
    if (source === village && isBehindWord(text, at)) return overrulesBehindWord;
    const isRegional = regionalSources.has(source);
    const bar = source === yu ? yuBar(text, at, reading) : undefined;
    if (bar !== undefined) return bar;
    if (reading === readings.alone && wordAround(trie, text, at, folding) !== 0)
      return isRegional ? overrulesRegionalInWord : overrulesInWord;
    return (isRegional ? overrulesRegional : overrules)[reading];
  };
}
