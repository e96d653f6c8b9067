/**
 * Foreign names written by sound: 范德萨, 海因里希, 坎塔布里亚. They are made of few hundred characters, each for a
 * syllable, so that a run of such characters is a name, in which 里 is lǐ and never "inside".
 */

import type { Cost } from '../engine/front-coding.ts';
import type { Proposer } from '../engine/lattice.ts';
import { besideOf } from '../engine/runs.ts';

/** What is known of the characters that write sounds. */
export interface SoundKnowledge {
  /** The cost of a character in a foreign name. */
  costs: ReadonlyMap<string, Cost>;
  /** Characters that become something else in names than alone. */
  forms: ReadonlyMap<string, string>;
  /** What a character becomes alone. */
  single: (character: string) => string;
}

/** The reader of foreign names. */
export interface ForeignNames extends Proposer {
  /** False where no foreign name can stand around a character that would change it. */
  mayStand(units: Uint16Array, text: string, runStart: number, at: number, end: number): boolean;
}

/** Costs of where a foreign name stands: anywhere, beside the dot that parts its words, or after an office. */
const place = { anywhere: 8, besideDot: 3, afterOffice: 3 };

/** Offices and trades that foreigners in the news hold. */
const office = /(?:总统|总理|首相|国王|女王|外长|议长|州长|大使|领事|作家|诗人|哲学家|科学家|球星|画家|足球员)$/;

const shortest = 3;
const longest = 8;

const soundMark = 1;
const specialMark = 2;

/** Makes the reader of foreign names. */
export function foreignNames({ costs, forms, single }: SoundKnowledge): ForeignNames {
  const special = new Set([...forms].filter(([c, form]) => form !== single(c)).map(([c]) => c));
  // 于 is "at" far more often than a syllable: 出生于威尼托.
  const isSound = (c: string): boolean => costs.has(c) && c !== '于';
  const marks = new Uint8Array(0x10000);
  for (const c of costs.keys())
    if (isSound(c)) marks[c.charCodeAt(0)] = special.has(c) ? soundMark | specialMark : soundMark;

  return {
    mayStand(units, text, runStart, at, end) {
      if ((marks[units[text.charCodeAt(at)]!]! & specialMark) === 0) return false;
      let sounds = 1;
      for (let i = at - 1; i >= runStart && i >= at - 2 && marks[units[text.charCodeAt(i)]!]; i--) sounds++;
      for (let i = at + 1; i < end && i <= at + 2 && marks[units[text.charCodeAt(i)]!]; i++) sounds++;
      if (sounds >= shortest) return true;
      const { before, after } = besideOf(text, runStart, end);
      return before === '·' || after === '·';
    },
    opens: (unit) => marks[unit] !== 0,
    propose({ folded: run, before, after }, start, add) {
      let stop = start;
      let first = -1;
      for (; stop < run.length && stop - start < longest && marks[run.charCodeAt(stop)] !== 0; stop++)
        if (first < 0 && (marks[run.charCodeAt(stop)]! & specialMark) !== 0) first = stop;
      const dotBefore = start === 0 && before === '·';
      const dotAfter = stop === run.length && after === '·';
      if (first < 0 || (stop - start < shortest && !dotBefore && !dotAfter)) return;
      const held = start > 1 && office.test(run.slice(Math.max(0, start - 3), start));
      let cost = 0;
      let output = '';
      for (let end = start; end < stop; ) {
        const c = run[end++]!;
        cost += costs.get(c)!;
        output += forms.get(c) ?? single(c);
        if (end <= first) continue;
        const dot = dotBefore || (end === run.length && dotAfter);
        if (!dot && end - start < shortest) continue;
        const where = dot ? place.besideDot : held ? place.afterOffice : place.anywhere;
        add({ end, cost: cost + where, output, rule: 'name', confidence: dot ? 0.8 : held ? 0.7 : 0.6 });
      }
    },
  };
}
