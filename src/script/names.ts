/**
 * Names of persons as edges of the lattice. A Chinese name is a surname (1-2 characters) and a given name (1-2),
 * of which no list can hold all: 会长于洪涛 must become 會長于洪濤, but 会长于会后 becomes 會長於會後.
 * What decides is how probable the reading is: how many people bear the surname, how often a character stands in
 * given names, and what stands before (a title) and after (a verb of speech, a comma). All are costs that add up.
 */
import { givenNames } from './given.ts';
import type { Proposer } from './lattice.ts';
import {
  anonymous,
  bearing,
  describing,
  isAnonymous,
  isBelieved,
  isFamily,
  isOver,
  next,
  place,
  rareSurname,
  surroundings,
} from './surroundings.ts';
import type { Cost } from './table.ts';

/** What the reader of names knows. */
export interface NameKnowledge {
  /** Surnames with their Traditional form and cost. */
  surnames: ReadonlyMap<string, { form: string; cost: Cost }>;
  /** The cost of a character in a given name; a character that is absent never stands in one. */
  given: ReadonlyMap<string, Cost>;
  /** Characters that become something else in a given name than alone. */
  givenForms: ReadonlyMap<string, string>;
  /** What a character becomes alone. */
  single: (character: string) => string;
  /** True for a character that some word makes something else than `single` does: 发 of 头发. */
  varies: (unit: number) => boolean;
  /** True for a word of the dictionary. */
  isWord: (text: string) => boolean;
  /** Times and places, which stand after 于 "at". */
  places: readonly string[];
  /** What follows a time or a place and never a name: 期间, 之际. */
  neverFollowing: readonly string[];
  titlesBefore: readonly string[];
  titlesAfter: readonly string[];
  /** Titles that nothing but a person has: 师傅, 先生. */
  addresses: readonly string[];
  /** Endings of words for persons, and words with such an ending that are none: 者, 员; 动员. */
  callings: readonly string[];
  notCallings: readonly string[];
  following: readonly string[];
  introducing: readonly string[];
}

/** The reader of names. */
export interface PersonNames extends Proposer {
  /** False where no name can begin that would change anything. @param units the Simplified form of each code unit */
  mayBegin(units: Uint16Array, text: string, runStart: number, at: number, end: number): boolean;
}

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

const surnameMark = 1;
const specialSurnameMark = 2;
const specialGivenMark = 4;
const compoundMark = 8;
const introducerMark = 16;

/** Makes the reader of names for one edition. */
export function personNames(knowledge: NameKnowledge): PersonNames {
  const { surnames, givenForms, single, varies, isWord } = knowledge;
  const readGiven = givenNames(knowledge);
  const { placeOf, followOf, shortTitleAt, titleAt, isAddress, isTimeOrPlace, placeNameAt } = surroundings(knowledge);
  const alone = (text: string): string => [...text].map(single).join('');

  const marks = new Uint8Array(0x10000);
  const mark = (text: string, at: number, bit: number): void => {
    marks[text.charCodeAt(at)]! |= bit;
  };
  for (const [surname, { form }] of surnames) {
    mark(surname, 0, surname.length > 1 ? compoundMark : surnameMark);
    if (surname.length === 1 && form !== single(surname)) mark(surname, 0, specialSurnameMark);
  }
  for (const [c, form] of givenForms) if (form !== single(c)) mark(c, 0, specialGivenMark);
  for (const word of [...knowledge.titlesBefore, ...knowledge.callings, ...knowledge.introducing, describing])
    mark(word, word.length - 1, introducerMark);

  const beginsAWord = (run: string, at: number): boolean =>
    isWord(run.slice(at, at + 2)) || isWord(run.slice(at, at + 3));

  /** False where no name that begins here would be written otherwise than its characters are. */
  const mayDiffer = (run: string, start: number): boolean => {
    if (marks[run.charCodeAt(start)]! & (specialSurnameMark | compoundMark)) return true;
    if (start > 0 && marks[run.charCodeAt(start - 1)]! & introducerMark) return true;
    for (let i = start + 1; i < run.length && i <= start + 2; i++)
      if (marks[run.charCodeAt(i)]! & specialGivenMark) return true;
    return false;
  };

  /** Where a given name that is a word costs no more; 于 is before a word more often "at". */
  const isGivenWordPlace = (surname: string, where: Cost): boolean =>
    where === place.inList || (where === place.called && surname !== '于');

  /** A rare surname with what follows, or any where nobody speaks, that is a word: 后天, 余生, 余震. */
  const isRatherWord = (run: string, start: number, end: number, cost: Cost, follow: Cost): boolean =>
    (cost > rareSurname || follow >= (end === start + 2 ? next.function : next.other)) &&
    isWord(run.slice(start, start + 2));

  return {
    mayBegin(units, text, runStart, at, end) {
      const bits = marks[units[text.charCodeAt(at)]!]!;
      if (bits === 0) return false;
      if (bits & compoundMark && at + 1 < end) {
        const two = String.fromCharCode(units[text.charCodeAt(at)]!, units[text.charCodeAt(at + 1)]!);
        if (surnames.has(two)) return true;
      }
      const introduced =
        at === runStart ||
        (marks[units[text.charCodeAt(at - 1)]!]! & introducerMark) !== 0 ||
        (at + 1 < end && text[at + 1] === anonymous);
      if (bits & specialSurnameMark && (introduced || text[at] !== '于')) return true;
      if ((bits & surnameMark) === 0) return false;
      for (let i = at + 1; i < end && i <= at + 2; i++)
        if (marks[units[text.charCodeAt(i)]!]! & specialGivenMark) return true;
      return false;
    },

    opens: (unit) => (marks[unit]! & (surnameMark | compoundMark)) !== 0,
    propose({ folded: run, before, after }, start, add) {
      if (!mayDiffer(run, start)) return;
      for (let size = 1; size <= 2; size++) {
        const surname = run.slice(start, start + size);
        const known = surnames.get(surname);
        if (!known || surname.length < size) continue;
        const where = placeOf(run, start, before);
        const titled = where === place.afterTitle;
        const isPreposition = (titled || where === place.called) && surname === '于' && isTimeOrPlace(run, start + 1);
        if (isPreposition)
          add({
            end: start + 1,
            cost: prepositionAfterTitle,
            output: single('于'),
            rule: 'lattice',
            confidence: 0.8,
          });
        if (isOver(run, start, before)) continue;
        const special = known.form !== alone(surname);
        const name = start + size;
        const title = titleAt(run, name);
        // 于警察局报案: a word that is a title is none where it goes on and 于 may be "at".
        const followed =
          title > 1 && (surname !== '于' || isAddress(run, name) || followOf(run, name + title) <= next.function);
        const nameless = isAnonymous(run, surname, name);
        const believed = isBelieved(surname, known.cost, where);

        // 于会长 in the middle of a sentence may be 应于 or 将于; 余会长 is nobody else.
        const sure = nameless || (followed && (believed || where === place.atStart || surname !== '于'));
        const called = sure
          ? next.title + (isAddress(run, name) ? next.speech : 0)
          : believed || isFamily(run, name)
            ? shortTitleAt(run, name)
            : undefined;
        if (special && called !== undefined)
          add({
            end: name,
            cost:
              bearing(
                surname,
                known.cost,
                sure || isFamily(run, name) ? Math.min(where, place.described) : where,
                sure,
              ) + called,
            output: known.form,
            rule: 'name',
            confidence: 0.7,
          });
        const isHead =
          surname === '于' && where === place.atStart && !isTimeOrPlace(run, name) && !beginsAWord(run, name);
        const isSpecial = special || (titled && varies(surname.charCodeAt(0)));
        const maybeWord = (titled || isGivenWordPlace(surname, where)) && !isPreposition;
        for (const { end, cost, output, differs, rare } of readGiven(run, name, { titled, maybeWord })) {
          if (!(isSpecial || differs)) continue;
          const follow = followOf(run, end);
          if (
            rare &&
            !(where < place.atStart || (where === place.atStart && (follow === next.speech || after === '、')))
          )
            continue;
          // Nobody but a person is called 同志 or 先生.
          if (!believed && !(where === place.atStart && (followed || follow === next.title))) continue;
          const placed = placeNameAt(run, start);
          if (placed === end - start || (!titled && !special && isWord(run.slice(start, end)))) continue;
          const listed = end === run.length && after === '、' && where === place.introduced;
          const isAlone = start === 0 && end === run.length && before === '、' && after === '、';
          add({
            end,
            cost:
              bearing(surname, known.cost, where, listed || follow === next.title) +
              cost +
              (placed > 0 ? beginsAsPlace : 0) +
              (isRatherWord(run, start, end, known.cost, follow) ? beginsAsWord : 0) +
              (isHead ? noPreposition : 0) +
              (isAlone ? aloneInList : listed ? firstInList : 0) +
              follow,
            output: known.form + output,
            rule: 'name',
            confidence: titled ? 0.7 : 0.45,
          });
        }
      }
    },
  };
}
