/** Given names: one or two characters behind a surname, with their cost and the forms that they have in names. */
import type { Cost } from '../engine/front-coding.ts';
import type { NameData } from './name-data.ts';

/** A reading of a given name. */
export interface GivenName {
  /** The offset in the run where it ends. */
  end: number;
  cost: Cost;
  output: string;
  /** True where it would be written otherwise, or could be, if it were no name. */
  differs: boolean;
  /** True for one with 里, which is "inside" unless there is evidence for a name. */
  rare: boolean;
}

/** The most that a given name costs that is a word, 和平 or 建国, where names are expected. */
const dearestWord: Cost = 10;

/** The cost of the length of a given name: of one character, of two. */
const lengthCost = [0, 1.5, 0.25];

/** The cost of a character that no list has: dearer than any that one has. */
const unlistedCost: Cost = 13;

/** "Inside", or a mile; in few given names a syllable. */
const li = '里';
const liUnit = li.charCodeAt(0);
const beforeMiles = '百千万';

/** What is known of a character of given names. */
interface GivenCharacter {
  cost: Cost;
  form: string;
  /** True where the form is not what it becomes alone. */
  special: boolean;
  ambiguous: boolean;
}

/** What the position of the name says of its given name. */
export interface GivenNameContext {
  /** True after a title: then every ambiguous character makes the name differ. */
  titled: boolean;
  /** True where a given name that is a word is as good as another. */
  maybeWord: boolean;
  /** True where given names count, too, that would be written as they are if they were none. */
  anyway: boolean;
  /** True where a character may be in a given name that no list has: behind 于 "at" it rather begins a word, 殡仪馆. */
  unlisted: boolean;
}

/** Reads the given names that begin at an offset of a folded run, the shorter first. */
export type ReadGivenNames = (run: string, start: number, context: GivenNameContext) => GivenName[];

/** The characters of given names, by where they stand in a run. */
function characterReader(data: NameData): (run: string, at: number, unlisted: boolean) => GivenCharacter | undefined {
  const { given, canBeGiven, givenForms, plain, isAmbiguous, isWord } = data;
  const indices = new Uint16Array(0x10000);
  // Nothing has the index 0: a look-up below it would be slow.
  const list: (GivenCharacter | undefined)[] = [undefined];
  for (const [c, cost] of given) {
    const unit = c.charCodeAt(0);
    const form = givenForms.get(c) ?? plain(c);
    indices[unit] = list.push({ cost, form, special: form !== plain(c), ambiguous: isAmbiguous(unit) }) - 1;
  }
  /** One of no list, but none that makes a word with what is behind it: 菡萏. */
  const unlistedAt = (run: string, at: number): GivenCharacter | undefined => {
    const c = run[at]!;
    const inWord = !canBeGiven(c) || isWord(run.slice(at, at + 2)) || isWord(run.slice(at, at + 3));
    return inWord ? undefined : { cost: unlistedCost, form: plain(c), special: false, ambiguous: false };
  };
  return (run, at, unlisted) => list[indices[run.charCodeAt(at)]!] ?? (unlisted ? unlistedAt(run, at) : undefined);
}

/** Builds the reader for one direction. */
export function givenNameReader(data: NameData): ReadGivenNames {
  const { canBeGiven, isWord, hasOwnForm } = data;
  const characterOf = characterReader(data);

  /** 会长胡志里介绍, but not 农民田地里 or 老师家里, where a word ends in 里 or begins with the surname. */
  const isLiOfName = (run: string, start: number, at: number): boolean =>
    at === start
      ? canBeGiven(run[at + 1] ?? '\n') && !isWord(run.slice(at, at + 2))
      : beforeMiles.includes(run[at - 1]!) || !(isWord(run.slice(start - 1, at)) || isWord(run.slice(start, at + 1)));

  return (run, start, { titled, maybeWord, anyway, unlisted }) => {
    const found: GivenName[] = [];
    let characters = 0;
    let output = '';
    let differs = false;
    for (let at = start; at < run.length && at < start + 2; at++) {
      const unit = run.charCodeAt(at);
      const character = characterOf(run, at, unlisted);
      if (!character || (unit === liUnit && !isLiOfName(run, start, at))) break;
      const end = at + 1;
      const { cost, form, special, ambiguous } = character;
      characters += cost;
      output += form;
      differs ||= special || (titled && ambiguous) || (at > start && hasOwnForm(run, start, end));
      if ((unit === liUnit && at === start) || !(differs || anyway)) continue;
      const isKnown = maybeWord && isWord(run.slice(start, end));
      found.push({
        end,
        cost: (isKnown ? Math.min(characters, dearestWord) : characters) + lengthCost[end - start]!,
        output,
        differs,
        rare: run.slice(start, end).includes(li),
      });
    }
    return found;
  };
}
