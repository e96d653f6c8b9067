/**
 * Where a name of a person may stand and what follows it. Each place has a cost, the negative logarithm of how often a
 * name is found there: after a title it is nearly sure, in the middle of a sentence it is rare.
 */

import type { Cost } from '../engine/front-coding.ts';
import { Endings, Trie } from '../engine/trie.ts';
import type { NameKnowledge } from './name-data.ts';

/** The costs of where a name stands. */
export const place = {
  afterTitle: -1.5,
  afterTitleWord: 0.9,
  called: 1,
  introduced: 2.4,
  inList: 1.5,
  atStart: 2.5,
  described: 4.5,
  anywhere: 6,
};

/** What follows makes a name likelier or less likely. */
export const next = { speech: -2.5, title: -3, pause: -1, function: 0.5, other: 2, never: 6 };

/** 于 as "at" after somebody who is called so is commoner than a name. */
const calledWord: Cost = 0.5;

/** No surname is rarer than this after a title, since a name stands there so often. */
const rarestAfterTitle: Cost = 7.5;

/** Nor in a list. */
const rarestInList: Cost = 8.5;

/** Rarer surnames are believed only beside a title, in a list, or after a word that introduces. */
export const rareSurname: Cost = 8.6;

/** Surnames that are among the commonest words; 于 "at" and 余 "over" are believed as rare ones are. */
const commonWords = '于余';

/** What somebody does who is called so: 于总说. */
const saying = '说讲谈称问答道';

/** What times end in: 年初, 会上. */
const timeEnds = '年月日号上下会前后中内间初底末期时点季届';

/** What places end in that are words and no names: 村口, 书房. */
const placeEnds = '口房端寺站堂楼馆厅院园场店校室厂街路桥头边旁畔岸庙宫殿塔亭村镇乡县市省区';

/** What stands between a description and the one who is described: 旅居海外四十年的于凤英. */
export const describing = '的';

/** 范某, as courts write; and what makes 于某 "at a certain": 于某年某月, 于某市. */
export const anonymous = '某';
const certain = '些种个年月日地处一天次时项件类方条人位家市县省区镇村公单企学医部机行银酒商大小中高杂报';

/** Single characters that make a title after a surname alone: 范总, 于局, 余工. */
const shortTitles = '总董局处工姓';

/** 余氏, 于氏: nothing but a family. */
const family = '氏';

/** 皮克特生于, 他长于: verbs before 于, though persons end so, too. */
const bornOrGrown = '生长';

/** What makes a number of persons: 三人, 两户. */
const numerals = '一二三四五六七八九十百千万亿两几数多余每各';

/** What stands around a name in a run. */
export interface Surroundings {
  /** The cost of where a name would stand. @param before what stands before the run */
  placeOf(run: string, start: number, before: string): Cost;
  /** The cost of what follows a name. */
  followOf(run: string, end: number): Cost;
  /** The cost of a short title: 于总说 is a person, 于总体上 none. */
  shortTitleAt(run: string, at: number): Cost | undefined;
  /** The length of the title that stands there: 先生, 会长. */
  titleAt(run: string, at: number): number;
  /** True for a title that nothing but a person has. */
  isAddress(run: string, at: number): boolean;
  /** True where a time or a place begins: a number, 会上, 年初, 北京. */
  isTimeOrPlace(run: string, start: number): boolean;
  /** The length of the time or the place that stands there. */
  placeNameAt(run: string, start: number): number;
}

/** Makes the reader of what stands around a name. */
export function surroundings(knowledge: NameKnowledge): Surroundings {
  const { given, isWord } = knowledge;
  const titles = new Endings(knowledge.titlesBefore);
  const callings = new Endings(knowledge.callings);
  const notCallings = new Endings(knowledge.notCallings);
  const introducing = new Endings(knowledge.introducing);
  const titlesAfter = Trie.ofWords(knowledge.titlesAfter);
  const addresses = new Set(knowledge.addresses);
  const following = Trie.ofWords(knowledge.following);
  const never = Trie.ofWords(knowledge.neverFollowing);
  const places = Trie.ofWords(knowledge.places);

  const followOf = (run: string, end: number): Cost => {
    if (end === run.length) return next.pause;
    if (never.longestAt(run, end) > 0) return next.never;
    if (titlesAfter.longestAt(run, end) > 1) return next.title;
    if (end + 1 === run.length && saying.includes(run[end]!)) return next.speech;
    const words = following.longestAt(run, end);
    return words > 1 ? next.speech : words === 1 ? next.function : next.other;
  };

  /** True for a word that ends as places do: 村口, 金山寺. */
  const isPlaceWord = (run: string, start: number): boolean =>
    isWord(run.slice(start, start + 2)) &&
    (placeEnds.includes(run[start + 1]!) || placeEnds.includes(run[start + 2] ?? '\n'));

  /** True after a word for a person that no list of titles has: 养蜂人, 侨批员; a number of persons is none. */
  const isCalling = (run: string, end: number): boolean =>
    end > 1 &&
    callings.endAt(run, end) &&
    !notCallings.endAt(run, end) &&
    !numerals.includes(run[end - 2]!) &&
    !(run[end] === '于' && bornOrGrown.includes(run[end - 1]!));

  return {
    followOf,
    placeOf(run, start, before) {
      if (titles.endAt(run, start)) return place.afterTitle;
      if (start === 0) return before === '、' || before === ' ' ? place.inList : place.atStart;
      if (isCalling(run, start)) return place.called;
      if (introducing.endAt(run, start)) return place.introduced;
      return run[start - 1] === describing ? place.described : place.anywhere;
    },
    shortTitleAt(run, at) {
      if (run[at] === family) return next.title + next.speech;
      if (!shortTitles.includes(run[at] ?? '\n')) return undefined;
      const follow = saying.includes(run[at + 1] ?? '\n') ? next.speech : followOf(run, at + 1);
      if (follow < 0) return next.title + follow;
      return isWord(run.slice(at, at + 2)) ? undefined : 0;
    },
    titleAt: (run, at) => titlesAfter.longestAt(run, at),
    isAddress: (run, at) => addresses.has(run.slice(at, at + titlesAfter.longestAt(run, at))),
    isTimeOrPlace: (run, start) =>
      start === run.length ||
      !given.has(run[start]!) ||
      timeEnds.includes(run[start + 1] ?? '\n') ||
      places.longestAt(run, start) > 0 ||
      isPlaceWord(run, start),
    placeNameAt: (run, start) => places.longestAt(run, start),
  };
}

/**
 * The cost of a surname where it stands.
 * @param sure true where hardly anything but a name can stand: in a list, before a title
 */
export function bearing(surname: string, cost: Cost, where: Cost, sure: boolean): Cost {
  if (where === place.afterTitle)
    return (surname === '于' ? place.afterTitleWord : where) + Math.min(cost, rarestAfterTitle);
  if (where === place.called && surname === '于') where += calledWord;
  return where + (sure || where === place.inList ? Math.min(cost, rarestInList) : cost);
}

/** True for 余 "over" after a number: 200余会员. */
export const isOver = (run: string, start: number, before: string): boolean =>
  start === 0 ? before === '0' : run[start] === '余' && '十百千万亿'.includes(run[start - 1]!);

/** False for a surname that is too rare, or too common a word, to be one where nothing says so. */
export const isBelieved = (surname: string, cost: Cost, where: Cost): boolean =>
  where === place.anywhere || where === place.atStart
    ? cost < rareSurname && (where === place.atStart || !commonWords.includes(surname))
    : true;

/** True for a surname that stands for somebody who is not named. */
export const isAnonymous = (run: string, surname: string, end: number): boolean =>
  run[end] === anonymous && !(surname === '于' && end + 1 < run.length && certain.includes(run[end + 1]!));

/** True before 氏, which only a family has. */
export const isFamily = (run: string, end: number): boolean => run[end] === family;
