/** The context of a name in a run: its position, by what stands before it, and its follower. */
import type { Cost } from '../engine/front-coding.ts';
import type { Neighbour } from '../engine/run.ts';
import { SuffixTrie } from '../engine/suffix-trie.ts';
import { Trie } from '../engine/trie.ts';
import { type Follower, followerCost, type Position } from './name-costs.ts';
import type { ContextData } from './name-data.ts';
import { yu } from './yu.ts';

/** Verbs of speech at the end of a run: 于总说. */
const speech = '说讲谈称问答道';

/** Suffixes of times: 年初, 会上. */
const timeSuffixes = '年月日号上下会前后中内间初底末期时点季届';

/** Suffixes of places that are words and no names: 村口, 书房. */
const placeSuffixes = '口房端寺站堂楼馆厅院园场店校室厂街路桥头边旁畔岸庙宫殿塔亭村镇乡县市省区';

/** Characters that stand in given names (余月娥, 于有才), but behind 于 far more often begin a common word: 于日出前, 于有生之年. */
const ratherWords = '有为年月日';

/** The particle between a description and whom it describes: 旅居海外四十年的于凤英. */
export const attributive = '的';

/** 范某, as courts write; and what makes 于某 "at a certain": 于某年某月, 于某市. */
export const anonymous = '某';
const afterCertain = '些种个年月日地处一天次时项件类方条人位家市县省区镇村公单企学医部机行银酒商大小中高杂报';

/** Titles of one character behind a surname without a given name: 范总, 于局, 余工. */
export const shortTitles = '总董局处工姓';

/** 余氏, 于氏: the family of that surname. */
const family = '氏';

/** Verbs before 于 that end as nouns for persons do: 皮克特生于, 他长于. */
const verbsBeforeYu = '生长';

/** Numerals: 三人, 两户 count persons and name none. */
const numerals = '一二三四五六七八九十百千万亿两几数多余每各';

/** Reads contexts; built once for each direction. All texts are folded runs. */
export class NameContext {
  readonly #data: ContextData;
  readonly #titles: SuffixTrie;
  readonly #personNouns: SuffixTrie;
  readonly #notPersonNouns: SuffixTrie;
  readonly #introducers: SuffixTrie;
  readonly #titlesAfter: Trie;
  readonly #formsOfAddress: ReadonlySet<string>;
  readonly #following: Trie;
  readonly #never: Trie;
  readonly #places: Trie;

  constructor(data: ContextData) {
    this.#data = data;
    this.#titles = new SuffixTrie(data.titlesBefore);
    this.#personNouns = new SuffixTrie(data.personNouns);
    this.#notPersonNouns = new SuffixTrie(data.notPersonNouns);
    this.#introducers = new SuffixTrie(data.beforeNames);
    this.#titlesAfter = Trie.ofWords(data.titlesAfter);
    this.#formsOfAddress = new Set(data.formsOfAddress);
    this.#following = Trie.ofWords(data.afterNames);
    this.#never = Trie.ofWords(data.neverAfterNames);
    this.#places = Trie.ofWords(data.places);
  }

  /** The position of a name that would begin at an offset. @param before the neighbour of the run */
  positionAt(run: string, start: number, before: Neighbour): Position {
    if (this.#titles.endsAt(run, start)) return 'afterTitle';
    if (start === 0) return before === '、' || before === ' ' ? 'inList' : 'atStart';
    if (this.#isPersonNoun(run, start)) return 'afterPersonNoun';
    if (this.#introducers.endsAt(run, start)) return 'afterIntroducer';
    return run[start - 1] === attributive ? 'afterDescription' : 'anywhere';
  }

  /** What follows a name that would end at an offset. */
  followerAt(run: string, end: number): Follower {
    if (end === run.length) return 'endOfRun';
    const title = this.titleLength(run, end);
    const never = this.#never.longestAt(run, end);
    // 市 never follows a name, 市长 does.
    if (never > 0 && never >= title) return 'never';
    if (title > 1) return 'title';
    if (end + 1 === run.length && speech.includes(run[end]!)) return 'speech';
    const length = this.#following.longestAt(run, end);
    return length > 1 ? 'speech' : length === 1 ? 'functionWord' : 'other';
  }

  /** The cost of a short title; undefined where there is none: 于总说 is a person, 于总体上 is not. */
  shortTitleCost(run: string, at: number): Cost | undefined {
    if (run[at] === family) return followerCost.title + followerCost.speech;
    if (!shortTitles.includes(run[at] ?? '\n')) return undefined;
    const follower = speech.includes(run[at + 1] ?? '\n') ? 'speech' : this.followerAt(run, at + 1);
    if (followerCost[follower] < 0) return followerCost.title + followerCost[follower];
    return this.#data.isWord(run.slice(at, at + 2)) ? undefined : 0;
  }

  /** The length of the title that stands there, 0 without one: 先生, 会长. */
  titleLength(run: string, at: number): number {
    return this.#titlesAfter.longestAt(run, at);
  }

  /** True for a title that nothing but a person has. */
  isFormOfAddress(run: string, at: number): boolean {
    return this.#formsOfAddress.has(run.slice(at, at + this.titleLength(run, at)));
  }

  /** True where a time or a place begins, or what can begin no given name: a number, 会上, 年初, 北京. */
  isTimeOrPlace(run: string, start: number): boolean {
    return (
      start === run.length ||
      !this.#data.canBeGiven(run[start]!) ||
      timeSuffixes.includes(run[start + 1] ?? '\n') ||
      this.placeLength(run, start) > 0 ||
      this.#isPlaceWord(run, start) ||
      this.#isRatherWord(run, start)
    );
  }

  /** True for a word that a given name could be as well, with nothing behind it that speaks for a name. */
  #isRatherWord(run: string, start: number): boolean {
    const isOne = ratherWords.includes(run[start]!) && this.#data.isWord(run.slice(start, start + 2));
    return isOne && followerCost[this.followerAt(run, start + 2)] >= followerCost.functionWord;
  }

  /** The length of the time or the place of the list that stands there, 0 without one. */
  placeLength(run: string, start: number): number {
    return this.#places.longestAt(run, start);
  }

  /** True for a word with a suffix of places: 村口, 金山寺. */
  #isPlaceWord(run: string, start: number): boolean {
    return (
      this.#data.isWord(run.slice(start, start + 2)) &&
      (placeSuffixes.includes(run[start + 1]!) || placeSuffixes.includes(run[start + 2] ?? '\n'))
    );
  }

  /** True after a noun for a person that no list of titles has, 养蜂人 or 侨批员, unless it is counted. */
  #isPersonNoun(run: string, end: number): boolean {
    return (
      end > 1 &&
      this.#personNouns.endsAt(run, end) &&
      !this.#notPersonNouns.endsAt(run, end) &&
      !numerals.includes(run[end - 2]!) &&
      !(run[end] === yu && verbsBeforeYu.includes(run[end - 1]!))
    );
  }
}

/** True for 余 "over" after a number: 200余会员. */
export const isOverNumber = (run: string, start: number, before: Neighbour): boolean =>
  start === 0 ? before === '0' : run[start] === '余' && '十百千万亿'.includes(run[start - 1]!);

/** True for a surname with 某, somebody who is not named; not for 于某年 "in a certain year". */
export const isAnonymous = (run: string, surname: string, end: number): boolean =>
  run[end] === anonymous && !(surname === yu && end + 1 < run.length && afterCertain.includes(run[end + 1]!));

/** True before 氏, the family of a surname. */
export const isFamily = (run: string, end: number): boolean => run[end] === family;
