/**
 * Foreign names written by sound: 范德萨, 海因里希, 坎塔布里亚. They are made of few hundred characters, each for a
 * syllable, so that a run of such characters is a name, in which 里 is lǐ and never "inside".
 */
import type { Propose } from './lattice.ts';
import { type Beside, besideOf } from './runs.ts';
import type { Cost } from './table.ts';

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
export interface ForeignNames {
  /** False where no foreign name can stand around a character that would change it. */
  mayStand(units: Uint16Array, text: string, runStart: number, at: number, end: number): boolean;
  /** Proposes the foreign names of a run. @param run in Simplified characters */
  propose(run: string, beside: Beside): Propose;
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
    propose:
      (run, { before, after }) =>
      (start, add) => {
        const dotBefore = start === 0 && before === '·';
        const held = start > 1 && office.test(run.slice(Math.max(0, start - 3), start));
        let cost = 0;
        let output = '';
        let differs = false;
        for (let end = start; end < run.length && end - start < longest; ) {
          const c = run[end]!;
          if (!isSound(c)) return;
          cost += costs.get(c)!;
          differs ||= special.has(c);
          output += forms.get(c) ?? single(c);
          end++;
          if (!differs) continue;
          const dot = dotBefore || (end === run.length && after === '·');
          if (!dot && end - start < shortest) continue;
          const where = dot ? place.besideDot : held ? place.afterOffice : place.anywhere;
          add({ end, cost: cost + where, output, rule: 'name', confidence: dot ? 0.8 : held ? 0.7 : 0.6 });
        }
      },
  };
}
