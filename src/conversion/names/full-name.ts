/** Candidates for a surname with a given name: 会长于洪涛表示. */
import type { Cost } from '../engine/front-coding.ts';
import type { Candidate } from '../engine/rule.ts';
import type { Run } from '../engine/run.ts';
import { type GivenName, givenNameReader } from './given-names.ts';
import type { NameContext } from './name-context.ts';
import { type Follower, followerCost, isCommonWord, positionCost, rareSurname, surnameCost } from './name-costs.ts';
import type { NameData } from './name-data.ts';
import type { SurnameMatch } from './surname-match.ts';
import { yu } from './yu.ts';

/** What else makes a full name likelier or less likely, added to its cost. */
const adjustment = {
  /** An item of a list that is nothing but the name: 郁建明、于洪亮、; but a word is rather a word: 余震、涂改、. */
  aloneInList: -4,
  /** The first item of a list behind an introducer: 感谢余复兴、. */
  firstInList: -1,
  /** 于 at the head of a sentence, unless a time, a place or another word follows it: then it is no preposition. */
  headOfSentence: -2,
  /** 于 or 余 and a title, with no word between them: 于帝镇长到场, 感谢余令县长. A preposition has a noun behind it. */
  beforeTitle: -6,
  /** The name begins as a word does that is as likely: 会长后天率团, 老人余生不多. */
  beginsAsWord: 4,
  /** The name begins as a place does: 会长沈阳行. */
  beginsAsPlace: 3,
  /** 于 or 余 ends a word: 由于谢伟铨议员, 其余会员. */
  endsWord: 6,
} as const satisfies Record<string, Cost>;

/** "By", which introduces a name: 由于洪主持; and with 于 it is "since". */
const by = '由';

/** The confidence of a name with a title beside it. */
export const titledConfidence = 0.7;

/** Reads the full names that begin with a surname. */
export type ReadFullNames = (run: Run, match: SurnameMatch) => Candidate[];

/** A full name in its context. */
interface FullName extends GivenName {
  follower: Follower;
}

/** True where a word of two or three characters begins. */
const beginsAWord = ({ isWord }: NameData, run: string, at: number): boolean =>
  isWord(run.slice(at, at + 2)) || isWord(run.slice(at, at + 3));

/** Weighs full names by their context, in one direction. */
class FullNames {
  readonly #data: NameData;
  readonly #context: NameContext;

  constructor(data: NameData, context: NameContext) {
    this.#data = data;
    this.#context = context;
  }

  /** True where the context is evidence enough for the name. */
  isSupported(run: Run, match: SurnameMatch, name: FullName): boolean {
    const { start, position, titled, special, plausible, followedByTitle } = match;
    const { end, rare, follower } = name;
    const isSpeaker = follower === 'speech' || follower === 'title';
    // Hardly anything but a person speaks: 干志诚表示.
    const speaks = follower === 'speech' && end === match.end + 2 && !beginsAWord(this.#data, run.folded, start);
    if (!plausible && !followedByTitle && follower !== 'title' && !speaks) return false;
    const atStart = position === 'atStart' && (isSpeaker || run.after === '、');
    if (rare && !(positionCost[position] < positionCost.atStart || atStart)) return false;
    if (this.#context.placeLength(run.folded, start) === end - start) return false;
    if (titled || special || this.#context.isFormOfAddress(run.folded, end)) return true;
    return !this.#data.isWord(run.folded.slice(start, end));
  }

  /** The cost of surname, given name, position and follower, and the adjustments. */
  costOf(run: Run, match: SurnameMatch, name: FullName): Cost {
    const { surname, start, position } = match;
    const { end, follower } = name;
    const endsInList = end === run.length && run.after === '、';
    const isAlone = start === 0 && endsInList && run.before === '、' && !this.#data.isWord(run.folded);
    const isFirst = endsInList && position === 'afterIntroducer';
    return (
      surnameCost(surname, match.cost, position, isFirst || follower === 'title') +
      name.cost +
      (this.#context.placeLength(run.folded, start) > 0 ? adjustment.beginsAsPlace : 0) +
      (this.#isRatherWord(run.folded, match, name) ? adjustment.beginsAsWord : 0) +
      (this.#endsWord(run.folded, match, name) ? adjustment.endsWord : 0) +
      (this.#isHeadOfSentence(run.folded, match) ? adjustment.headOfSentence : 0) +
      (this.#isBeforeTitle(run.folded, match, name) ? adjustment.beforeTitle : 0) +
      (isAlone ? adjustment.aloneInList : isFirst ? adjustment.firstInList : 0) +
      followerCost[follower]
    );
  }

  /** A rare surname, or any that nobody speaks behind, at the beginning of a word: 后天, 余生, 余震. */
  #isRatherWord(run: string, { start, cost }: SurnameMatch, { end, follower }: FullName): boolean {
    const least = followerCost[end === start + 2 ? 'functionWord' : 'other'];
    return (cost > rareSurname || followerCost[follower] >= least) && this.#data.isWord(run.slice(start, start + 2));
  }

  /** A surname that is a commoner word, behind a character with which it is one, and nothing that speaks for a name behind. */
  #endsWord(run: string, { surname, start, position }: SurnameMatch, { follower }: FullName): boolean {
    if (follower !== 'other' || start === 0 || !isCommonWord(surname)) return false;
    // 会长于洋 has no 长于 in it, but 由 introduces names and makes a word by itself.
    return (position === 'anywhere' || run[start - 1] === by) && this.#data.isWord(run.slice(start - 1, start + 1));
  }

  /** A surname that is a commoner word, and a title with which the sentence goes on; no word or place: 余杭区委书记. */
  #isBeforeTitle(run: string, { surname, position, start, end }: SurnameMatch, name: FullName): boolean {
    if (name.follower !== 'title' || position === 'anywhere' || !isCommonWord(surname)) return false;
    const isWord = (from: number): boolean => name.end > from + 1 && this.#data.isWord(run.slice(from, name.end));
    if (isWord(start) || isWord(end) || this.#context.isTimeOrPlace(run, end)) return false;
    const behind = this.#context.followerAt(run, name.end + this.#context.titleLength(run, name.end));
    return followerCost[behind] <= followerCost.functionWord;
  }

  /** 于 at the head of a sentence with nothing behind it that a preposition has. */
  #isHeadOfSentence(run: string, { surname, position, end }: SurnameMatch): boolean {
    const isYu = surname === yu && position === 'atStart';
    return isYu && !this.#context.isTimeOrPlace(run, end) && !beginsAWord(this.#data, run, end);
  }
}

/** Builds the reader for one direction. */
export function fullNameReader(data: NameData, context: NameContext): ReadFullNames {
  const { isAmbiguous } = data;
  const readGiven = givenNameReader(data);
  const names = new FullNames(data, context);
  return (run, match) => {
    const { surname, form, special, position, titled, plausible, maybePreposition } = match;
    if (!plausible && position !== 'atStart') return [];
    const isOpen = isAmbiguous(surname.charCodeAt(0));
    const differsAnyway = special || (titled && isOpen);
    // A given name that is a word is as good as another where names are expected; behind 于 a word is evidence for "at".
    const expectsNames = titled || position === 'inList' || (position === 'afterPersonNoun' && surname !== yu);
    const maybeWord = expectsNames && !maybePreposition;
    const unlisted = surname !== yu;
    return readGiven(run.folded, match.end, { titled, maybeWord, anyway: differsAnyway || isOpen, unlisted })
      .map((given): FullName => ({ ...given, follower: context.followerAt(run.folded, given.end) }))
      .filter(({ differs, follower }) => differsAnyway || differs || (isOpen && follower === 'title'))
      .filter((name) => names.isSupported(run, match, name))
      .map((name) => ({
        end: name.end,
        cost: names.costOf(run, match, name),
        output: form + name.output,
        rule: 'name',
        confidence: titled || name.follower === 'title' ? titledConfidence : 0.45,
      }));
  };
}
