/**
 * Names of two characters with a blank between them, as lists of persons are set: 余　强、于　洋、范　冰. Each character is a
 * run by itself, and nothing but a name is set so.
 */
import { type Candidate, none, type Rule } from '../engine/rule.ts';
import type { Run } from '../engine/run.ts';
import { isHan } from '../han.ts';
import type { NameData } from './name-data.ts';

/** Behind the surname, and before the given name: the other character, and nothing else that is Han beside it. */
const givenBehind = /^[ \u3000\u00a0]{1,4}(.)(?!.)|^[ \u3000\u00a0]{1,4}(.)(.)/u;
const surnameBefore = /(?:^|(.))(.)[ \u3000\u00a0]{1,4}$/u;

/** How far the blanks and the two characters reach. */
const reach = 8;

const isHanCharacter = (c: string | undefined): boolean => c !== undefined && isHan(c.charCodeAt(0));

/** Below all else: a run of one character has no other reading that is as good. */
const cost = 0;

/** The rule for one region. */
export function spacedNames({ surnames, givenForms, canBeGiven, plain }: NameData): Rule {
  const candidate = (output: string): readonly Candidate[] => [{ end: 1, cost, output, rule: 'name', confidence: 0.8 }];
  const readings = ({ text, start, length, folded }: Run): readonly Candidate[] => {
    if (length !== 1) return none;
    const surname = surnames.get(folded);
    const behind = givenBehind.exec(text.slice(start + 1, start + 1 + reach));
    const name = behind?.[1] ?? behind?.[2];
    if (surname && isHanCharacter(name) && !isHanCharacter(behind?.[3])) return candidate(surname.form);
    const before = surnameBefore.exec(text.slice(Math.max(0, start - reach), start));
    if (!canBeGiven(folded) || !surnames.has(before?.[2] ?? '') || isHanCharacter(before?.[1])) return none;
    return candidate(givenForms.get(folded) ?? plain(folded));
  };
  const special = [...surnames.keys(), ...givenForms.keys()].filter((c) => c.length === 1);
  return {
    id: 'spaced-names',
    firstUnits: [...new Set(special.map((c) => c.charCodeAt(0)))],
    canMatch: (run, at) => at === 0 && readings(run).length > 0,
    candidates: (run) => readings(run),
  };
}
