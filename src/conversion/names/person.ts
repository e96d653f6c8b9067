/**
 * What a surname in a run may be read as, and what each reading costs: a person with a given name, one without
 * (于会长, 余氏, 范某), or 于 as "at".
 */

import type { Cost } from '../engine/front-coding.ts';
import type { Edge } from '../engine/lattice.ts';
import type { Run } from '../engine/runs.ts';
import { givenNames } from './given.ts';
import { bearing, isAnonymous, isBelieved, isFamily, next, place, rareSurname, surroundings } from './name-context.ts';
import type { NameKnowledge } from './name-data.ts';

/** A name that stands alone between two list marks is hardly ever anything else: 郁建明、于洪亮、. */
const aloneInList: Cost = -4;

/** So is one that ends where a list goes on, after a word that introduces: 感谢余复兴、. */
const firstInList: Cost = -1;

/** 于 at the head of a sentence is "at" where a time, a place or another word follows, and hardly otherwise. */
const noPreposition: Cost = -2;

/** A rare surname that begins a word is more often that word, and so is a name that is one: 会长后天率团, 老人余生不多. */
const beginsAsWord: Cost = 4;

/** A name that begins as a place does is more often that place: 会长沈阳行. */
const beginsAsPlace: Cost = 3;

/** 于 as "at, on" after a title is common where a time or a place follows: 会长于5月1日…, 书记于会上…. */
const prepositionAfterTitle: Cost = 1.5;

/** A surname in a run, and what it stands between. */
export interface Bearer {
  surname: string;
  /** Its Traditional form, and how improbable it is. */
  form: string;
  cost: Cost;
  /** True where it is written otherwise than its characters alone. */
  special: boolean;
  end: number;
  where: Cost;
  titled: boolean;
  /** False where nothing says that it is a surname. */
  believed: boolean;
  /** True where a title stands behind it. */
  followed: boolean;
  /** True for 于 that may as well be "at, on". */
  isPreposition: boolean;
}

/** The readings of a surname. */
export interface PersonReader {
  /** The surname of some length that stands there, and how it stands. */
  bearerAt(run: Run, start: number, size: number): Bearer | undefined;
  proposePreposition(bearer: Bearer, add: (edge: Edge) => void): void;
  /** A surname without a given name: 于会长, 余氏, 范某. */
  proposeSurname(run: string, bearer: Bearer, add: (edge: Edge) => void): void;
  proposeFullNames(run: Run, start: number, bearer: Bearer, add: (edge: Edge) => void): void;
}

/** Makes the reader for one edition. */
export function personReader(knowledge: NameKnowledge): PersonReader {
  const { surnames, single, varies, isWord } = knowledge;
  const readGiven = givenNames(knowledge);
  const { placeOf, followOf, shortTitleAt, titleAt, isAddress, isTimeOrPlace, placeNameAt } = surroundings(knowledge);
  const alone = (text: string): string => [...text].map(single).join('');
  const bearers = new Map(
    [...surnames].map(([surname, known]) => [surname, { ...known, special: known.form !== alone(surname) }]),
  );

  const beginsAWord = (run: string, at: number): boolean =>
    isWord(run.slice(at, at + 2)) || isWord(run.slice(at, at + 3));

  /** Where a given name that is a word costs no more; 于 is before a word more often "at". */
  const isGivenWordPlace = (surname: string, where: Cost): boolean =>
    where === place.inList || (where === place.called && surname !== '于');

  /** A rare surname with what follows, or any where nobody speaks, that is a word: 后天, 余生, 余震. */
  const isRatherWord = (run: string, start: number, end: number, cost: Cost, follow: Cost): boolean =>
    (cost > rareSurname || follow >= (end === start + 2 ? next.function : next.other)) &&
    isWord(run.slice(start, start + 2));

  const bearerAt: PersonReader['bearerAt'] = ({ folded: run, before }, start, size) => {
    const end = start + size;
    if (end > run.length) return undefined;
    const surname = run.slice(start, end);
    const known = bearers.get(surname);
    if (!known) return undefined;
    const where = placeOf(run, start, before);
    const titled = where === place.afterTitle;
    const title = titleAt(run, end);
    return {
      ...known,
      surname,
      end,
      where,
      titled,
      believed: isBelieved(surname, known.cost, where),
      isPreposition: surname === '于' && (titled || where === place.called) && isTimeOrPlace(run, end),
      // 于警察局报案: a word that is a title is none where it goes on and 于 may be "at".
      followed: title > 1 && (surname !== '于' || isAddress(run, end) || followOf(run, end + title) <= next.function),
    };
  };

  const proposePreposition: PersonReader['proposePreposition'] = ({ end }, add) =>
    add({ end, cost: prepositionAfterTitle, output: single('于'), rule: 'lattice', confidence: 0.8 });

  const proposeSurname: PersonReader['proposeSurname'] = (run, bearer, add) => {
    const { surname, end, where, believed, followed } = bearer;
    // 于会长 in the middle of a sentence may be 应于 or 将于; 余会长 is nobody else.
    const sure =
      isAnonymous(run, surname, end) || (followed && (believed || where === place.atStart || surname !== '于'));
    const family = isFamily(run, end);
    const called = sure
      ? next.title + (isAddress(run, end) ? next.speech : 0)
      : believed || family
        ? shortTitleAt(run, end)
        : undefined;
    if (called === undefined) return;
    const stands = sure || family ? Math.min(where, place.described) : where;
    const cost = bearing(surname, bearer.cost, stands, sure || family) + called;
    add({ end, cost, output: bearer.form, rule: 'name', confidence: 0.7 });
  };

  const proposeFullNames: PersonReader['proposeFullNames'] = ({ folded: run, before, after }, start, bearer, add) => {
    const { surname, form, special, where, titled, believed, followed, isPreposition } = bearer;
    const atStart = where === place.atStart;
    if (!believed && !atStart) return;
    const isWordHere = beginsAWord(run, start);
    const isSpecial = special || (titled && varies(surname.charCodeAt(0)));
    const maybeWord = (titled || isGivenWordPlace(surname, where)) && !isPreposition;
    const placed = placeNameAt(run, start);
    const isHead = surname === '于' && atStart && !isTimeOrPlace(run, bearer.end) && !beginsAWord(run, bearer.end);
    for (const { end, cost, output, differs, rare } of readGiven(run, bearer.end, { titled, maybeWord })) {
      if (!(isSpecial || differs)) continue;
      const follow = followOf(run, end);
      // Nobody but a person is called 同志 or 先生; nor does hardly anything else speak: 干志诚表示.
      const speaks = follow === next.speech && end === bearer.end + 2 && !isWordHere;
      if (!believed && !followed && follow !== next.title && !speaks) continue;
      const isTold = follow === next.speech || follow === next.title || after === '、';
      if (rare && !(where < place.atStart || (atStart && isTold))) continue;
      if (placed === end - start || (!titled && !special && isWord(run.slice(start, end)))) continue;
      const listed = end === run.length && after === '、' && where === place.introduced;
      const isAlone = start === 0 && end === run.length && before === '、' && after === '、';
      add({
        end,
        cost:
          bearing(surname, bearer.cost, where, listed || follow === next.title) +
          cost +
          (placed > 0 ? beginsAsPlace : 0) +
          (isRatherWord(run, start, end, bearer.cost, follow) ? beginsAsWord : 0) +
          (isHead ? noPreposition : 0) +
          (isAlone ? aloneInList : listed ? firstInList : 0) +
          follow,
        output: form + output,
        rule: 'name',
        confidence: titled ? 0.7 : 0.45,
      });
    }
  };

  return { bearerAt, proposePreposition, proposeSurname, proposeFullNames };
}
