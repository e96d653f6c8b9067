/** Given names: one or two characters, each as likely as it stands in names, with the form that it has there. */

import type { Cost } from '../engine/front-coding.ts';
import type { NameKnowledge } from './name-data.ts';

/** A reading of a given name. */
export interface GivenName {
  end: number;
  /** How improbable its characters are. */
  cost: Cost;
  output: string;
  /** True where it would be written otherwise, or could be, if it were no name. */
  differs: boolean;
  /** True for one with 里, which is "inside" unless names are expected. */
  rare: boolean;
}

/** A given name that is a word costs no more where hardly anything but a name can stand: 和平, 建国. */
const dearestWord: Cost = 10;

/** The cost of the length of a given name: one character, two. */
const ofLength = [0, 1.5, 0.25];

/** "Inside", and in few names a village or a mile. */
const village = '里';
const miles = '百千万';

/** Where the name stands. */
export interface GivenPlace {
  /** True after a title: then each character counts that some word writes otherwise. */
  titled: boolean;
  /** True where a given name that is a word is as good as another. */
  maybeWord: boolean;
}

/** Makes the reader: the given names that begin at an offset, behind a surname. */
export function givenNames({ given, givenForms, single, varies, isWord, isSpecial }: NameKnowledge) {
  /** 会长胡志里介绍, but 农民田地里 and 老师家里: where no word ends in the surname's next character or in 里. */
  const isVillage = (run: string, start: number, at: number): boolean =>
    at === start
      ? given.has(run[at + 1] ?? '\n') && !isWord(run.slice(at, at + 2))
      : miles.includes(run[at - 1]!) || !(isWord(run.slice(start - 1, at)) || isWord(run.slice(start, at + 1)));

  return (run: string, start: number, { titled, maybeWord }: GivenPlace): GivenName[] => {
    const found: GivenName[] = [];
    let share = 0;
    let output = '';
    let differs = false;
    for (let at = start; at < run.length && at < start + 2; at++) {
      const c = run[at]!;
      const cost = given.get(c);
      if (cost === undefined || (c === village && !isVillage(run, start, at))) break;
      const end = at + 1;
      const form = givenForms.get(c) ?? single(c);
      share += cost;
      output += form;
      differs ||=
        form !== single(c) || (titled && varies(c.charCodeAt(0))) || (at > start && isSpecial(run.slice(start, end)));
      if (c === village && at === start) continue;
      const isKnown = maybeWord && isWord(run.slice(start, end));
      found.push({
        end,
        cost: (isKnown ? Math.min(share, dearestWord) : share) + ofLength[end - start]!,
        output,
        differs,
        rare: run.slice(start, end).includes(village),
      });
    }
    return found;
  };
}
