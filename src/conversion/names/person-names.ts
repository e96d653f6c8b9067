/**
 * Names of persons. A Chinese name is a surname (1-2 characters) and a given name (1-2), of which no list can hold all:
 * 会长于洪涛 must become 會長于洪濤, but 会长于会后 becomes 會長於會後. Candidates are scored by how many people bear the
 * surname, how often the characters stand in given names, and the context before (a title) and behind (a verb of speech).
 */
import { type Candidate, none, type Rule, unitsWhere } from '../engine/rule.ts';
import type { Run } from '../engine/run.ts';
import { fullNameReader } from './full-name.ts';
import { loneSurname, prepositionCandidate } from './lone-surname.ts';
import { anonymous, attributive, isOverNumber, NameContext } from './name-context.ts';
import type { NameData } from './name-data.ts';
import { surnameMatcher } from './surname-match.ts';
import { yu } from './yu.ts';

/** Properties of a folded code unit, as bits. */
const surname = 1;
const specialSurname = 2;
const specialGiven = 4;
const firstOfCompound = 8;
/** The last character of a title, and of a title or another word that introduces a name. */
const endsTitle = 16;
const endsIntroducer = 32;
/** A surname that becomes what it does alone, but that words write otherwise: 范 beside 范文, 示范. */
const openSurname = 64;
/** The first character of a title behind a name. */
const beginsTitle = 128;

/** The properties of all code units. */
function propertiesOf(data: NameData): Uint8Array {
  const { surnames, givenForms, plain, isAmbiguous } = data;
  const properties = new Uint8Array(0x10000);
  const add = (text: string, at: number, bits: number): void => {
    properties[text.charCodeAt(at)]! |= bits;
  };
  for (const [name, { form }] of surnames) {
    add(name, 0, name.length > 1 ? firstOfCompound : surname);
    if (name.length > 1) continue;
    if (form !== plain(name)) add(name, 0, specialSurname);
    else if (isAmbiguous(name.charCodeAt(0))) add(name, 0, openSurname);
  }
  for (const [c, form] of givenForms) if (form !== plain(c)) add(c, 0, specialGiven);
  for (const word of data.titlesAfter) add(word, 0, beginsTitle);
  for (const word of data.titlesBefore) add(word, word.length - 1, endsTitle | endsIntroducer);
  for (const word of [...data.personNouns, ...data.beforeNames, attributive])
    add(word, word.length - 1, endsIntroducer);
  return properties;
}

/** The rule for one direction. */
export function personNames(data: NameData): Rule {
  const properties = propertiesOf(data);
  const context = new NameContext(data);
  const matchSurname = surnameMatcher(data, context);
  const readFullNames = fullNameReader(data, context);
  const has = (run: Run, at: number, bits: number): boolean => (properties[run.unitAt(at)]! & bits) !== 0;

  const unitsWith = (bits: number): number[] => unitsWhere((unit) => (properties[unit]! & bits) !== 0);

  const hasSpecialGiven = (run: Run, start: number): boolean =>
    (start + 1 < run.length && has(run, start + 1, specialGiven)) ||
    (start + 2 < run.length && has(run, start + 2, specialGiven));

  /** 钟海伯巡抚, 范文歌手: with a title behind it such a name is read, so that no word takes its surname. */
  const isOpenBeforeTitle = (run: Run, start: number): boolean =>
    has(run, start, openSurname) &&
    (context.titleLength(run.folded, start + 2) > 1 || context.titleLength(run.folded, start + 3) > 1);

  /** False where no name that begins here would be written otherwise than its characters are. */
  const mayDiffer = (run: Run, start: number): boolean =>
    has(run, start, specialSurname | firstOfCompound) ||
    isOpenBeforeTitle(run, start) ||
    // After a title every ambiguous character counts.
    (start > 0 && has(run, start - 1, endsTitle)) ||
    hasSpecialGiven(run, start) ||
    data.hasOwnForm(run.folded, start + 1, Math.min(run.length, start + 3));

  return {
    id: 'person-names',
    firstUnits: unitsWith(surname | firstOfCompound),
    triggers: unitsWith(specialSurname | openSurname | firstOfCompound | specialGiven),
    canMatch(run, at) {
      if (has(run, at, firstOfCompound) && at + 1 < run.length) {
        const two = String.fromCharCode(run.unitAt(at), run.unitAt(at + 1));
        if (data.surnames.has(two)) return true;
      }
      if (has(run, at, specialSurname)) {
        // 于 is hardly ever a surname without a word that introduces it.
        if (run.writtenAt(at) !== yu || at === 0 || has(run, at - 1, endsIntroducer)) return true;
        if (at + 1 < run.length && run.writtenAt(at + 1) === anonymous) return true;
      }
      if (isOpenBeforeTitle(run, at)) return true;
      if (!has(run, at, specialGiven)) return false;
      return (at > 0 && has(run, at - 1, surname)) || (at > 1 && has(run, at - 2, surname));
    },
    mayBeTitled(run, at) {
      // A surname of two characters may have a short title, too: 欧阳总.
      if (has(run, at, firstOfCompound) || (at > 0 && has(run, at - 1, endsTitle))) return true;
      return (
        (at + 2 < run.length && has(run, at + 2, beginsTitle)) || (at + 3 < run.length && has(run, at + 3, beginsTitle))
      );
    },
    candidates(run, at) {
      if (!mayDiffer(run, at)) return none;
      const all: Candidate[] = [];
      for (const length of [1, 2]) {
        if (!has(run, at, length === 1 ? surname : firstOfCompound)) continue;
        const match = matchSurname(run, at, length);
        if (!match) continue;
        if (match.maybePreposition) all.push(prepositionCandidate(match, data.plain(yu)));
        if (isOverNumber(run.folded, at, at === 0 ? run.before : '')) continue;
        if (match.special) all.push(...loneSurname(run.folded, match, context));
        all.push(...readFullNames(run, match));
      }
      return all;
    },
  };
}
