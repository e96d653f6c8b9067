/**
 * Names of persons as edges of the lattice. A Chinese name is a surname (1-2 characters) and a given name (1-2),
 * of which no list can hold all: 会长于洪涛 must become 會長于洪濤, but 会长于会后 becomes 會長於會後.
 * What decides is how probable the reading is: how many people bear the surname, how often a character stands in
 * given names, and what stands before (a title) and after (a verb of speech, a comma). All are costs that add up.
 */
import type { Proposer } from './lattice.ts';
import type { Cost } from './table.ts';
import { Trie } from './trie.ts';

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
  following: readonly string[];
  introducing: readonly string[];
}

/** The reader of names. */
export interface PersonNames extends Proposer {
  /** False where no name can begin that would change anything. @param units the Simplified form of each code unit */
  mayBegin(units: Uint16Array, text: string, runStart: number, at: number, end: number): boolean;
}

/** Costs of where a name stands. Each is the negative logarithm of how often a name is found there. */
const place = { afterTitle: -1.5, afterTitleWord: 0.9, introduced: 2.5, inList: 1.5, atStart: 2.5, anywhere: 6 };

/** What follows makes a name likelier or less likely. */
const next = { speech: -2.5, title: -3, pause: -1, function: 0.5, other: 2, never: 6 };

/** A name that stands alone between two list marks is hardly ever anything else: 郁建明、于洪亮、. */
const aloneInList: Cost = -4;

/** The cost of the length of a given name: one character, two. */
const givenLength = [0, 1.5, 0.25];

/** A name that begins as a place does is more often that place: 会长沈阳行. */
const beginsAsPlace: Cost = 3;

/** 于 as "at, on" after a title is common where a time or a place follows: 会长于5月1日…, 书记于会上…. */
const prepositionAfterTitle: Cost = 1.5;

/** No surname is rarer than this after a title, since a name stands there so often. */
const rarestAfterTitle: Cost = 7.5;

/** Nor in a list. */
const rarestInList: Cost = 8.5;

/** Rarer surnames are believed only beside a title, in a list, or after a word that introduces. */
const rareSurname: Cost = 8.6;

/** Surnames that are among the commonest words; 于 "at" and 余 "over" are believed as rare ones are. */
const commonWords = '于余';

/** What times end in: 年初, 会上. */
const timeEnds = '年月日号上下会前后中内间初底末期时点季届';

/** A given name after a title that is a word costs no more: 和平, 建国. */
const dearestGiven: Cost = 10;

/** Single characters that make a title after a surname alone: 范总, 于局, 余工, 范某. */
const shortTitles = '总董局处工某氏姓';

const surnameMark = 1;
const specialSurnameMark = 2;
const specialGivenMark = 4;
const compoundMark = 8;
const introducerMark = 16;

/** Words by their last characters, for looking back. */
const reversed = (words: readonly string[]): Trie =>
  Trie.of(words.map((word) => [[...word].reverse().join(''), 1] as const));

function endsIn(words: Trie, text: string, end: number): boolean {
  let node = 0;
  for (let i = end - 1; i >= 0; i--) {
    node = words.child(node, text.charCodeAt(i));
    if (node === 0) return false;
    if (words.values[node]! >= 0) return true;
  }
  return false;
}

function longestAt(words: Trie, text: string, start: number): number {
  let node = 0;
  let longest = 0;
  for (let i = start; i < text.length; i++) {
    node = words.child(node, text.charCodeAt(i));
    if (node === 0) break;
    if (words.values[node]! >= 0) longest = i + 1 - start;
  }
  return longest;
}

/** Makes the reader of names for one edition. */
export function personNames(knowledge: NameKnowledge): PersonNames {
  const { surnames, given, givenForms, single, varies, isWord } = knowledge;
  const titles = reversed(knowledge.titlesBefore);
  const introducing = reversed(knowledge.introducing);
  const titlesAfter = Trie.of(knowledge.titlesAfter.map((word) => [word, 1] as const));
  const following = Trie.of(knowledge.following.map((word) => [word, 1] as const));
  const never = Trie.of(knowledge.neverFollowing.map((word) => [word, 1] as const));
  const places = Trie.of(knowledge.places.map((word) => [word, 1] as const));
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
  for (const word of [...knowledge.titlesBefore, ...knowledge.introducing]) mark(word, word.length - 1, introducerMark);

  /** The cost of where a name would stand. */
  const placeOf = (run: string, start: number, before: string): Cost => {
    if (endsIn(titles, run, start)) return place.afterTitle;
    if (start === 0) return before === '、' || before === ' ' ? place.inList : place.atStart;
    return endsIn(introducing, run, start) ? place.introduced : place.anywhere;
  };

  /** The cost of what follows a name. */
  const followOf = (run: string, end: number): Cost => {
    if (end === run.length) return next.pause;
    if (longestAt(never, run, end) > 0) return next.never;
    if (longestAt(titlesAfter, run, end) > 1) return next.title;
    const words = longestAt(following, run, end);
    return words > 1 ? next.speech : words === 1 ? next.function : next.other;
  };

  /** True where a time or a place begins: a number, 会上, 年初, 北京. */
  const isTimeOrPlace = (run: string, start: number): boolean =>
    start === run.length ||
    !given.has(run[start]!) ||
    timeEnds.includes(run[start + 1] ?? '\n') ||
    longestAt(places, run, start) > 0;

  /** True for 余 "over" after a number: 200余会员. */
  const isOver = (run: string, start: number, before: string): boolean =>
    start === 0 ? before === '0' : run[start] === '余' && '十百千万亿'.includes(run[start - 1]!);

  const isBelieved = (surname: string, cost: Cost, where: Cost): boolean =>
    where === place.anywhere || where === place.atStart
      ? cost < rareSurname && (where === place.atStart || !commonWords.includes(surname))
      : true;

  /** False where no name that begins here would be written otherwise than its characters are. */
  const mayDiffer = (run: string, start: number): boolean => {
    if (marks[run.charCodeAt(start)]! & (specialSurnameMark | compoundMark)) return true;
    if (start > 0 && marks[run.charCodeAt(start - 1)]! & introducerMark) return true;
    for (let i = start + 1; i < run.length && i <= start + 2; i++)
      if (marks[run.charCodeAt(i)]! & specialGivenMark) return true;
    return false;
  };

  return {
    mayBegin(units, text, runStart, at, end) {
      const bits = marks[units[text.charCodeAt(at)]!]!;
      if (bits === 0) return false;
      if (bits & compoundMark && at + 1 < end) {
        const two = String.fromCharCode(units[text.charCodeAt(at)]!, units[text.charCodeAt(at + 1)]!);
        if (surnames.has(two)) return true;
      }
      const introduced = at === runStart || (marks[units[text.charCodeAt(at - 1)]!]! & introducerMark) !== 0;
      if (bits & specialSurnameMark && (introduced || !commonWords.includes(text[at]!))) return true;
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
        if (titled && surname === '于' && isTimeOrPlace(run, start + 1))
          add({
            end: start + 1,
            cost: prepositionAfterTitle,
            output: single('于'),
            rule: 'lattice',
            confidence: 0.8,
          });
        const special = known.form !== alone(surname);
        const name = start + size;
        const followed = longestAt(titlesAfter, run, name) > 1;
        const believed = isBelieved(surname, known.cost, where) || (where === place.atStart && followed);
        if (!believed || isOver(run, start, before)) continue;

        const cost = titled
          ? (surname === '于' ? place.afterTitleWord : place.afterTitle) + Math.min(known.cost, rarestAfterTitle)
          : where + (where === place.inList ? Math.min(known.cost, rarestInList) : known.cost);
        if (special) {
          if (followed || shortTitles.includes(run[name] ?? '\n'))
            add({
              end: name,
              cost: cost + (followed ? next.title : 0),
              output: known.form,
              rule: 'name',
              confidence: 0.7,
            });
        }
        let share = 0;
        let output = known.form;
        let differs = special || (titled && varies(surname.charCodeAt(0)));
        for (let length = 1; length <= 2 && name + length <= run.length; length++) {
          const c = run[name + length - 1]!;
          const one = given.get(c);
          if (one === undefined) break;
          share += one;
          const form = givenForms.get(c) ?? single(c);
          output += form;
          differs ||= form !== single(c) || (titled && varies(c.charCodeAt(0)));
          if (!differs) continue;
          const end = name + length;
          const placed = longestAt(places, run, start);
          if (placed === end - start || (!titled && !special && isWord(run.slice(start, end)))) continue;
          add({
            end,
            cost:
              cost +
              (titled && isWord(run.slice(name, end)) ? Math.min(share, dearestGiven) : share) +
              givenLength[length]! +
              (placed > 0 ? beginsAsPlace : 0) +
              (start === 0 && end === run.length && before === '、' && after === '、' ? aloneInList : 0) +
              followOf(run, end),
            output,
            rule: 'name',
            confidence: titled ? 0.7 : 0.45,
          });
        }
      }
    },
  };
}
