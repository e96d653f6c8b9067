/**
 * Word classes of characters: those that stand beside the same neighbours (鸡 鸭 鱼, 美 德 日) fall into one class, so that
 * the model knows of one what it learnt of another. The exchange algorithm (Kneser and Ney, "Improved Clustering
 * Techniques for Class-Based Statistical Language Modelling", Eurospeech 1993): each character in turn moves to the class
 * in which a class bigram model makes the text most probable. Deterministic: characters in order of their frequency.
 */
import { isHan } from '../../src/conversion/han.ts';

/** How many classes there are, how many of the commonest characters have one, and how often all are tried. */
const classCount = 120;
const vocabulary = 4200;
const rounds = 6;

/** n log n, the terms of the likelihood. */
const term = (n: number): number => (n > 1 ? n * Math.log(n) : 0);

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;

/** How often characters stand beside each other. */
interface Bigrams {
  /** Characters in order of their frequency. */
  units: number[];
  /** For each character, by index, the characters behind and before it with their counts, two numbers each. */
  behind: number[][];
  before: number[][];
}

function countBigrams(texts: Iterable<string>, folding: Uint16Array): Bigrams {
  const single = new Float64Array(0x10000);
  const lists = [...texts];
  for (const text of lists) for (let i = 0; i < text.length; i++) single[folding[text.charCodeAt(i)]!]!++;
  const units = [...single.keys()]
    .filter((unit) => isHan(unit) && !isSurrogate(unit) && single[unit]! > 0)
    .sort((a, b) => single[b]! - single[a]! || a - b)
    .slice(0, vocabulary);
  const index = new Int32Array(0x10000).fill(-1);
  for (const [i, unit] of units.entries()) index[unit] = i;
  const counts = new Int32Array(units.length * units.length);
  for (const text of lists)
    for (let i = 1; i < text.length; i++) {
      const [a, b] = [index[folding[text.charCodeAt(i - 1)]!]!, index[folding[text.charCodeAt(i)]!]!];
      if (a >= 0 && b >= 0) counts[a * units.length + b]!++;
    }
  const behind: number[][] = units.map(() => []);
  const before: number[][] = units.map(() => []);
  for (let a = 0; a < units.length; a++)
    for (let b = 0; b < units.length; b++) {
      const count = counts[a * units.length + b]!;
      if (count === 0) continue;
      behind[a]!.push(b, count);
      before[b]!.push(a, count);
    }
  return { units, behind, before };
}

/** Class bigrams, and the moves of characters between classes. */
class Exchange {
  readonly #bigrams: Bigrams;
  readonly classOf: Int32Array;
  readonly #pairs = new Float64Array(classCount * classCount);
  readonly #firsts = new Float64Array(classCount);
  readonly #seconds = new Float64Array(classCount);
  /** Of the character that is moved: its counts with each class behind and before it, and with itself. */
  readonly #toClass = new Float64Array(classCount);
  readonly #fromClass = new Float64Array(classCount);
  #self = 0;
  #asFirst = 0;
  #asSecond = 0;

  constructor(bigrams: Bigrams) {
    this.#bigrams = bigrams;
    // The commonest characters begin with a class each, the rest follow round by round.
    this.classOf = Int32Array.from(bigrams.units, (_, i) => i % classCount);
    for (const [a, list] of bigrams.behind.entries())
      for (let i = 0; i < list.length; i += 2) this.#count(this.classOf[a]!, this.classOf[list[i]!]!, list[i + 1]!);
  }

  #count(a: number, b: number, count: number): void {
    this.#pairs[a * classCount + b]! += count;
    this.#firsts[a]! += count;
    this.#seconds[b]! += count;
  }

  /** Moves a character to the best class. @returns true where that is another one */
  move(character: number): boolean {
    const own = this.classOf[character]!;
    this.#read(character);
    this.#add(own, -1);
    let best = own;
    let most = Number.NEGATIVE_INFINITY;
    for (let target = 0; target < classCount; target++) {
      const gain = this.#gain(target);
      if (gain > most + 1e-9) [best, most] = [target, gain];
    }
    this.#add(best, 1);
    this.classOf[character] = best;
    return best !== own;
  }

  #read(character: number): void {
    const [to, from] = [this.#toClass.fill(0), this.#fromClass.fill(0)];
    [this.#self, this.#asFirst, this.#asSecond] = [0, 0, 0];
    const behind = this.#bigrams.behind[character]!;
    for (let i = 0; i < behind.length; i += 2) {
      this.#asFirst += behind[i + 1]!;
      if (behind[i] === character) this.#self = behind[i + 1]!;
      else to[this.classOf[behind[i]!]!]! += behind[i + 1]!;
    }
    const before = this.#bigrams.before[character]!;
    for (let i = 0; i < before.length; i += 2) {
      this.#asSecond += before[i + 1]!;
      if (before[i] !== character) from[this.classOf[before[i]!]!]! += before[i + 1]!;
    }
  }

  /** Adds the character's counts to a class, or takes them away. */
  #add(target: number, sign: number): void {
    for (let c = 0; c < classCount; c++) {
      this.#pairs[target * classCount + c]! += sign * this.#toClass[c]!;
      this.#pairs[c * classCount + target]! += sign * this.#fromClass[c]!;
    }
    this.#pairs[target * classCount + target]! += sign * this.#self;
    this.#firsts[target]! += sign * this.#asFirst;
    this.#seconds[target]! += sign * this.#asSecond;
  }

  /** How much more probable the text is with the character in a class. */
  #gain(target: number): number {
    const pairs = this.#pairs;
    let gain = 0;
    for (let c = 0; c < classCount; c++) {
      const [to, from] = [this.#toClass[c]!, this.#fromClass[c]!];
      if (c === target) {
        const n = pairs[target * classCount + target]!;
        gain += term(n + to + from + this.#self) - term(n);
        continue;
      }
      if (to > 0) gain += term(pairs[target * classCount + c]! + to) - term(pairs[target * classCount + c]!);
      if (from > 0) gain += term(pairs[c * classCount + target]! + from) - term(pairs[c * classCount + target]!);
    }
    gain -= term(this.#firsts[target]! + this.#asFirst) - term(this.#firsts[target]!);
    return gain - term(this.#seconds[target]! + this.#asSecond) + term(this.#seconds[target]!);
  }
}

/**
 * The classes of the characters of some texts.
 * @param folding the Simplified form of each code unit
 * @returns the characters of each class in Simplified form
 */
export function classesOf(texts: Iterable<string>, folding: Uint16Array): string[] {
  const bigrams = countBigrams(texts, folding);
  const exchange = new Exchange(bigrams);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let i = 0; i < bigrams.units.length; i++) if (exchange.move(i)) moved++;
    if (moved === 0) break;
  }
  const classes = Array.from({ length: classCount }, () => '');
  for (const [i, unit] of bigrams.units.entries()) classes[exchange.classOf[i]!] += String.fromCharCode(unit);
  return classes.filter((list) => list !== '');
}
