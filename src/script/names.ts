/**
 * Names of persons as edges of the lattice. A Chinese name is a surname (1-2 characters) and a given name (1-2),
 * of which no list can hold all: 会长于洪涛 must become 會長于洪濤, but 会长于会后 becomes 會長於會後.
 * What decides is how probable the reading is: how many people bear the surname, how often a character stands in
 * given names, and what stands before (a title) and after (a verb of speech, a comma). All are costs that add up.
 */
import type { Propose } from './lattice.ts';
import type { Beside } from './runs.ts';
import type { Cost } from './table.ts';
import { Trie } from './trie.ts';

/** What the name reader knows, as the generated table holds it. */
export interface NameKnowledge {
  /** Surnames with their Traditional form and cost. */
  surnames: ReadonlyMap<string, { form: string; cost: Cost }>;
  /** The cost of a character in a given name; a character that is absent never stands in one. */
  given: ReadonlyMap<string, Cost>;
  /** Characters that become something else in a given name than alone. */
  givenForms: ReadonlyMap<string, string>;
  /** What a character becomes alone. */
  single: (character: string) => string;
  titlesBefore: readonly string[];
  titlesAfter: readonly string[];
  following: readonly string[];
  introducing: readonly string[];
}

/** Costs of where a name stands. Each is the negative logarithm of how often a name is found there. */
const place = { afterTitle: 0.9, introduced: 2.5, inList: 2, atStart: 3.5, anywhere: 6 };

/** What follows makes a name likelier or less likely. */
const next = { speech: -2.5, title: -3, pause: -1, function: 0.5, other: 2 };

/** How many of all names have a given name of one character and of two. */
const givenLength = [0, 1.5, 0.25];

/** 于 as "at, on" after a title is common: 会长于5月1日…, 书记于会上…. */
const prepositionAfterTitle: Cost = 3.5;

const isListMark = (mark: string): boolean =>
  mark === '、' || mark === '（' || mark === '(' || mark === '：' || mark === ':';

/** Single characters that make a title after a surname alone: 范总, 于局, 余工. */
const shortTitles = '总董局处工某氏姓';

/** Makes the proposer of names for one edition. */
export function nameProposer(names: NameKnowledge): (beside: Beside) => Propose {
  const titles = Trie.of(names.titlesBefore.map((word) => [[...word].reverse().join(''), 1] as const));
  const introducing = Trie.of(names.introducing.map((word) => [[...word].reverse().join(''), 1] as const));
  const titlesAfter = Trie.of(names.titlesAfter.map((word) => [word, word.length] as const));
  const following = Trie.of(names.following.map((word) => [word, word.length] as const));

  const endsBefore = (trie: Trie, text: string, end: number): boolean => {
    let node = 0;
    for (let i = end - 1; i >= 0; i--) {
      node = trie.child(node, text.charCodeAt(i));
      if (node === 0) return false;
      if (trie.values[node]! >= 0) return true;
    }
    return false;
  };
  const longestAt = (trie: Trie, text: string, start: number): number => {
    let node = 0;
    let longest = 0;
    for (let i = start; i < text.length; i++) {
      node = trie.child(node, text.charCodeAt(i));
      if (node === 0) break;
      if (trie.values[node]! >= 0) longest = i + 1 - start;
    }
    return longest;
  };

  return ({ before }) =>
    (text, start, add) => {
      for (let size = 1; size <= 2; size++) {
        const surname = text.slice(start, start + size);
        const known = names.surnames.get(surname);
        if (!known || surname.length < size) continue;
        const afterTitle = endsBefore(titles, text, start);
        const context = afterTitle
          ? place.afterTitle
          : start === 0
            ? isListMark(before)
              ? place.inList
              : place.atStart
            : endsBefore(introducing, text, start)
              ? place.introduced
              : place.anywhere;
        if (afterTitle && surname === '于')
          add({
            end: start + 1,
            cost: prepositionAfterTitle,
            output: names.single('于'),
            rule: 'lattice',
            confidence: 0.8,
          });

        const changed = known.form !== [...surname].map(names.single).join('');
        const afterSurname = start + size;
        if (changed) {
          const title = longestAt(titlesAfter, text, afterSurname);
          const short = shortTitles.includes(text[afterSurname] ?? '-');
          if (title > 1 || short)
            add({
              end: afterSurname,
              cost: context + known.cost + (title > 1 ? next.title : 0),
              output: known.form,
              rule: 'name',
              confidence: 0.7,
            });
        }

        let cost = context + known.cost;
        let form = known.form;
        let differs = changed;
        for (let length = 1; length <= 2 && afterSurname + length <= text.length; length++) {
          const c = text[afterSurname + length - 1]!;
          const given = names.given.get(c);
          if (given === undefined) break;
          cost += given;
          const special = names.givenForms.get(c);
          const single = names.single(c);
          differs ||= special !== undefined && special !== single;
          form += special ?? single;
          if (!differs) continue;
          const end = afterSurname + length;
          const speech = longestAt(following, text, end);
          const follow =
            end === text.length
              ? next.pause
              : longestAt(titlesAfter, text, end) > 1
                ? next.title
                : speech > 1
                  ? next.speech
                  : speech === 1
                    ? next.function
                    : next.other;
          add({
            end,
            cost: cost + givenLength[length]! + follow,
            output: form,
            rule: 'name',
            confidence: afterTitle ? 0.7 : 0.45,
          });
        }
      }
    };
}
