/**
 * The costs of names of persons. A name costs its surname and its given name, how rare they are, plus its position, how
 * seldom a name is found there, plus its follower. All are negative logarithms of probability, tuned by hand against
 * tests/conversion/cases and sentences of news; none was estimated from an annotated corpus.
 */
import type { Cost } from '../engine/front-coding.ts';
import { yu } from './yu.ts';

/** What stands before a name: a title is near certain evidence, the middle of a sentence none. */
export const positionCost = {
  afterTitle: -1.5,
  /** After a noun for a person: 养蜂人余静怡. */
  afterPersonNoun: 1,
  inList: 1.5,
  /** After a verb that introduces a name: 邀请于建国. */
  afterIntroducer: 2.4,
  atStart: 2.5,
  /** After a description: 旅居海外四十年的于凤英. */
  afterDescription: 4.5,
  anywhere: 6,
} as const satisfies Record<string, Cost>;

/** A position that a name may have. */
export type Position = keyof typeof positionCost;

/** What follows a name: a title or a verb of speech is evidence for it, `never` against it. */
export const followerCost = {
  title: -3,
  speech: -2.5,
  endOfRun: -1,
  functionWord: 0.5,
  other: 2,
  never: 6,
} as const satisfies Record<string, Cost>;

/** What may follow a name. */
export type Follower = keyof typeof followerCost;

/** 于 after a title or a noun for a person is often the preposition. */
const yuCost = { afterTitle: 0.9, afterPersonNoun: 1.5 };

/** Where names are expected a rare surname costs no more than this: P(surname | name) is what counts there. */
const dearestAfterTitle: Cost = 7.5;
const dearestInList: Cost = 8.5;

/** From this cost on a surname is rare: it is read only beside a title, in a list, or behind an introducer. */
export const rareSurname: Cost = 8.6;

/** Surnames that are among the commonest words, 于 "at" and 余 "over": read as rare ones are. */
const commonWords = `${yu}余`;
export const isCommonWord = (surname: string): boolean => commonWords.includes(surname);

/**
 * The cost of a surname in its position.
 * @param expected true where hardly anything but a name can stand: in a list, before a title
 */
export function surnameCost(surname: string, cost: Cost, position: Position, expected: boolean): Cost {
  const isYu = surname === yu;
  if (position === 'afterTitle')
    return (isYu ? yuCost.afterTitle : positionCost.afterTitle) + Math.min(cost, dearestAfterTitle);
  const before = isYu && position === 'afterPersonNoun' ? yuCost.afterPersonNoun : positionCost[position];
  return before + (expected || position === 'inList' ? Math.min(cost, dearestInList) : cost);
}

/** False for a surname that needs other evidence than its position: too rare, or too common a word. */
export const isPlausible = (surname: string, cost: Cost, position: Position): boolean =>
  position === 'anywhere' || position === 'atStart'
    ? cost < rareSurname && (position === 'atStart' || !isCommonWord(surname))
    : true;
