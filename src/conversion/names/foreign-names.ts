/**
 * Foreign names in phonetic transcription: 范德萨, 海因里希, 坎塔布里亚. Transcriptions use a few hundred characters, each for
 * a syllable, so that three of them in a row are a name, in which 里 is lǐ and never "inside".
 */
import type { Cost } from '../engine/front-coding.ts';
import { type Candidate, none, type Rule, unitsWhere } from '../engine/rule.ts';
import type { Run } from '../engine/run.ts';
import type { ForeignNameData } from './name-data.ts';
import { yu } from './yu.ts';

/** Where a name stands: anywhere, beside the dot that parts its words, behind an office. */
const evidence = {
  dot: { cost: 3, confidence: 0.8 },
  office: { cost: 3, confidence: 0.7 },
  none: { cost: 8, confidence: 0.6 },
} as const satisfies Record<string, { cost: Cost; confidence: number }>;

/** Offices and trades that foreigners in the news hold. */
const office =
  /(?:总统|总理|首相|国王|女王|苏丹|沙皇|皇帝|教宗|教皇|亲王|王子|公主|外长|议长|州长|大使|领事|作家|诗人|哲学家|科学家|球星|画家|球员|足球员)$/;
const longestOffice = 3;

/** Syllables of a name without a dot beside it, and of any. */
const shortest = 3;
const longest = 8;

/** Properties of a folded code unit, as bits: it writes a syllable; it is written otherwise there than elsewhere. */
const syllable = 1;
const special = 2;

/** Words that are far commoner than the syllables: 出生于威尼托, 稍后特朗普. */
const notSyllables = `${yu}后`;

function propertiesOf({ costs, forms, plain }: ForeignNameData): Uint8Array {
  const properties = new Uint8Array(0x10000);
  for (const c of costs.keys()) {
    if (notSyllables.includes(c)) continue;
    const form = forms.get(c);
    properties[c.charCodeAt(0)] = form !== undefined && form !== plain(c) ? syllable | special : syllable;
  }
  return properties;
}

/** The rule for one region. */
export function foreignNames(data: ForeignNameData): Rule {
  const { costs, forms, plain } = data;
  const properties = propertiesOf(data);
  const isSyllable = (run: Run, at: number): boolean => properties[run.unitAt(at)] !== 0;
  const isSpecial = (run: Run, at: number): boolean => (properties[run.unitAt(at)]! & special) !== 0;

  /** How many syllables stand around one, itself among them, at most two on either side. */
  const syllablesAround = (run: Run, at: number): number => {
    let count = 1;
    for (let i = at - 1; i >= 0 && i >= at - 2 && isSyllable(run, i); i--) count++;
    for (let i = at + 1; i < run.length && i <= at + 2 && isSyllable(run, i); i++) count++;
    return count;
  };

  /** Where the syllables from an offset on end. */
  const endOfSyllables = (run: Run, start: number): number => {
    let end = start;
    while (end < run.length && end - start < longest && isSyllable(run, end)) end++;
    return end;
  };

  const firstSpecial = (run: Run, start: number, end: number): number => {
    let at = start;
    while (at < end && !isSpecial(run, at)) at++;
    return at;
  };

  return {
    id: 'foreign-names',
    firstUnits: unitsWhere((unit) => properties[unit] !== 0),
    triggers: unitsWhere((unit) => (properties[unit]! & special) !== 0),
    canMatch: (run, at) => syllablesAround(run, at) >= shortest || run.before === '·' || run.after === '·',
    candidates(run, start) {
      const stop = endOfSyllables(run, start);
      const first = firstSpecial(run, start, stop);
      const dotBefore = start === 0 && run.before === '·';
      const dotAfter = stop === run.length && run.after === '·';
      if (first === stop || (stop - start < shortest && !dotBefore && !dotAfter)) return none;
      const held = start > 1 && office.test(run.folded.slice(Math.max(0, start - longestOffice), start));
      const all: Candidate[] = [];
      let sum = 0;
      let output = '';
      for (let end = start; end < stop; ) {
        const c = run.folded[end++]!;
        sum += costs.get(c)!;
        output += forms.get(c) ?? plain(c);
        const dot = dotBefore || (end === run.length && dotAfter);
        if (end <= first || (!dot && end - start < shortest)) continue;
        const { cost, confidence } = evidence[dot ? 'dot' : held ? 'office' : 'none'];
        all.push({ end, cost: sum + cost, output, rule: 'name', confidence });
      }
      return all;
    },
  };
}
