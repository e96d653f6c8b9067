/**
 * Names of persons as edges of the lattice. A Chinese name is a surname (1-2 characters) and a given name (1-2),
 * of which no list can hold all: 会长于洪涛 must become 會長于洪濤, but 会长于会后 becomes 會長於會後.
 * What decides is how probable the reading is: how many people bear the surname, how often a character stands in
 * given names, and what stands before (a title) and after (a verb of speech, a comma). All are costs that add up.
 */

import type { Proposer } from '../engine/lattice.ts';
import { anonymous, describing, isOver } from './name-context.ts';
import type { NameKnowledge } from './name-data.ts';
import { personReader } from './person.ts';

/** The reader of names. */
export interface PersonNames extends Proposer {
  /** False where no name can begin that would change anything. @param units the Simplified form of each code unit */
  mayBegin(units: Uint16Array, text: string, runStart: number, at: number, end: number): boolean;
}

const surnameMark = 1;
const specialSurnameMark = 2;
const specialGivenMark = 4;
const compoundMark = 8;
/** Ends a title; ends what introduces a name. */
const titleMark = 16;
const introducerMark = 32;

/** Makes the reader of names for one edition. */
export function personNames(knowledge: NameKnowledge): PersonNames {
  const { surnames, givenForms, single, isSpecial } = knowledge;
  const { bearerAt, proposePreposition, proposeSurname, proposeFullNames } = personReader(knowledge);

  const marks = new Uint8Array(0x10000);
  const mark = (text: string, at: number, bit: number): void => {
    marks[text.charCodeAt(at)]! |= bit;
  };
  for (const [surname, { form }] of surnames) {
    mark(surname, 0, surname.length > 1 ? compoundMark : surnameMark);
    if (surname.length === 1 && form !== single(surname)) mark(surname, 0, specialSurnameMark);
  }
  for (const [c, form] of givenForms) if (form !== single(c)) mark(c, 0, specialGivenMark);
  for (const word of knowledge.titlesBefore) mark(word, word.length - 1, titleMark | introducerMark);
  for (const word of [...knowledge.callings, ...knowledge.introducing, describing])
    mark(word, word.length - 1, introducerMark);

  /** False where no name that begins here would be written otherwise than its characters are. */
  const mayDiffer = (run: string, start: number): boolean => {
    if (marks[run.charCodeAt(start)]! & (specialSurnameMark | compoundMark)) return true;
    // After a title each character counts that some word writes otherwise.
    if (start > 0 && marks[run.charCodeAt(start - 1)]! & titleMark) return true;
    for (let i = start + 1; i < run.length && i <= start + 2; i++)
      if (marks[run.charCodeAt(i)]! & specialGivenMark) return true;
    return isSpecial(run.slice(start + 1, start + 3));
  };

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
    propose(run, start, add) {
      if (!mayDiffer(run.folded, start)) return;
      for (let size = 1; size <= 2; size++) {
        const bearer = bearerAt(run, start, size);
        if (!bearer) continue;
        if (bearer.isPreposition) proposePreposition(bearer, add);
        if (isOver(run.folded, start, run.before)) continue;
        if (bearer.special) proposeSurname(run.folded, bearer, add);
        proposeFullNames(run, start, bearer, add);
      }
    },
  };
}
