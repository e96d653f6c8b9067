/**
 * Surnames that no given name follows: 老姜 and 小余, as colleagues call each other, and 姓范的店主. The words 小于
 * "less than", 老姜 "old ginger" and 百姓余下的 are told from them by what stands beside.
 */

import type { Cost } from '../engine/front-coding.ts';
import type { Proposer } from '../engine/lattice.ts';
import { Trie } from '../engine/trie.ts';
import type { NameKnowledge } from './name-data.ts';

/** The reader of surnames that stand without a given name. */
export interface FamiliarNames extends Proposer {
  /** False where none can stand that would change anything. @param units the Simplified form of each code unit */
  mayStand(units: Uint16Array, text: string, at: number, end: number): boolean;
}

/** What one calls a colleague before the surname. */
const familiar = '小老阿';

/** Says that a surname follows, except in 百姓 "the people". */
const called = '姓';
const people = '百万';

/** Costs: after 姓 there is hardly anything but a surname; 小 and 老 are common words. */
const cost = { called: 2, beside: 5, anywhere: 8, dearestSurname: 7 };

/** What follows one who does or says something: a verb of news, a short word that joins, or nothing. */
const follows = { verb: -2.5, short: 0, end: 1, endOfWord: 6 };

/** What may stand before 小余 as before any name. */
const joining = '和与及跟同由请让叫是的说，';

/** Words with 于 as "at" and 余 as "over" after 小 or 老: 小于等于, 老于世故. */
const ordinary = '于干';

/** Makes the reader for one edition. */
export function familiarNames({ surnames, following, single, varies, isWord }: NameKnowledge): FamiliarNames {
  const special = new Map<string, { form: string; cost: Cost }>();
  for (const [surname, known] of surnames)
    if (known.form !== [...surname].map(single).join('') || [...surname].some((c) => varies(c.charCodeAt(0))))
      special.set(surname, known);
  const openers = new Set([...familiar, called].map((c) => c.charCodeAt(0)));
  const verbs = Trie.ofWords(following);

  return {
    mayStand(units, text, at, end) {
      if (at + 1 === end || !openers.has(units[text.charCodeAt(at)]!)) return false;
      const first = String.fromCharCode(units[text.charCodeAt(at + 1)]!);
      if (special.has(first)) return true;
      return at + 2 < end && special.has(first + String.fromCharCode(units[text.charCodeAt(at + 2)]!));
    },
    opens: (unit) => openers.has(unit),
    propose({ folded: run }, start, add) {
      const first = run[start]!;
      const compound = first === called ? special.get(run.slice(start + 1, start + 3)) : undefined;
      const known = compound ?? special.get(run[start + 1] ?? '');
      if (!known) return;
      const end = start + 1 + known.form.length;
      const output = single(first) + known.form;
      if (first === called) {
        const name = (run[start - 1] ?? '') + first;
        if (!people.includes(name[0]!) || name.length === 1)
          add({
            end,
            cost: cost.called + Math.min(known.cost, cost.dearestSurname),
            output,
            rule: 'name',
            confidence: 0.8,
          });
        return;
      }
      const verb = verbs.longestAt(run, end);
      if (end < run.length && verb === 0) return;
      if (verb < 2 && run[end] !== '说' && ordinary.includes(run[start + 1]!)) return;
      const where = start === 0 || joining.includes(run[start - 1]!) ? cost.beside : cost.anywhere;
      const then =
        verb > 1
          ? follows.verb
          : verb === 1
            ? follows.short
            : isWord(run.slice(start, end))
              ? follows.endOfWord
              : follows.end;
      add({
        end,
        cost: where + Math.min(known.cost, cost.dearestSurname) + then,
        output,
        rule: 'name',
        confidence: 0.6,
      });
    },
  };
}
