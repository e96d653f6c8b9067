/** A surname that stands in a run, with the evidence of its context. */
import type { Cost } from '../engine/front-coding.ts';
import type { Run } from '../engine/run.ts';
import type { NameContext } from './name-context.ts';
import { followerCost, isPlausible, type Position } from './name-costs.ts';
import type { NameData, SurnameData } from './name-data.ts';
import { yu } from './yu.ts';

/** A surname in its context. */
export interface SurnameMatch {
  surname: string;
  /** Its form in the target script, and how rare it is. */
  form: string;
  cost: Cost;
  /** True where the form is not that of its characters outside names. */
  special: boolean;
  start: number;
  end: number;
  position: Position;
  titled: boolean;
  /** False where the position alone is no evidence for it. */
  plausible: boolean;
  /** True where a title stands behind it. */
  followedByTitle: boolean;
  /** True for 于 that may as well be the preposition "at, on". */
  maybePreposition: boolean;
}

/** Finds the surname of some length at an offset of a run. */
export type MatchSurname = (run: Run, start: number, length: number) => SurnameMatch | undefined;

/** Builds the matcher for one direction. */
export function surnameMatcher({ surnames, plain }: NameData, context: NameContext): MatchSurname {
  const isSpecial = (surname: string, { form }: SurnameData): boolean => form !== [...surname].map(plain).join('');
  const known = new Map(
    [...surnames].map(([surname, data]) => [surname, { ...data, special: isSpecial(surname, data) }]),
  );

  /** 于警察局报案: behind 于 a word that is also a title is one only where the sentence does not go on. */
  const isFollowedByTitle = (surname: string, run: string, end: number): boolean => {
    const length = context.titleLength(run, end);
    if (length <= 1) return false;
    if (surname !== yu || context.isFormOfAddress(run, end)) return true;
    return followerCost[context.followerAt(run, end + length)] <= followerCost.functionWord;
  };

  return (whole, start, length) => {
    const { folded: run } = whole;
    const end = start + length;
    if (end > run.length) return undefined;
    const surname = run.slice(start, end);
    const data = known.get(surname);
    if (!data) return undefined;
    const position = context.positionAt(run, start, start === 0 ? whole.before : '');
    const titled = position === 'afterTitle';
    return {
      form: data.form,
      cost: data.cost,
      special: data.special,
      surname,
      start,
      end,
      position,
      titled,
      plausible: isPlausible(surname, data.cost, position),
      followedByTitle: isFollowedByTitle(surname, run, end),
      maybePreposition: surname === yu && (titled || position === 'afterPersonNoun') && context.isTimeOrPlace(run, end),
    };
  };
}
