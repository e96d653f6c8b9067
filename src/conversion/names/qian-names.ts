/**
 * Names with 乾 in Traditional text: 李乾, 徐乾學. In Simplified 乾 becomes 干 or stays, and in a name it stays. The lattice
 * reads folded text, where it is 干.
 */
import { type Candidate, type Rule, unitsOf } from '../engine/rule.ts';
import type { Run } from '../engine/run.ts';
import { nameData } from './name-data.ts';
import { personNames } from './person-names.ts';

/** The character that a name keeps. */
export const qian = '乾';
const folded = '干';

/** Surnames that are also what is dried: 梅乾, 牛乾. */
const driedThings = new Set('梅白牛米麦');

/** Spells the output as it is written: the name may have 干 or 幹 beside 乾. */
const keepWritten = (run: Run, start: number, { output, ...rest }: Candidate): Candidate => {
  const spelt = Array.from(output, (c, i) => (c === qian && run.writtenAt(start + i) !== qian ? folded : c)).join('');
  return { ...rest, output: spelt };
};

/** The rule. Its candidates are the names as they are in Simplified. */
export function qianNames(): Rule {
  const data = nameData('tw', { plain: (c) => c, isAmbiguous: () => false, hasOwnForm: () => false });
  const surnames = [...data.surnames].filter(([surname]) => !driedThings.has(surname));
  const { firstUnits, canMatch, candidates } = personNames({
    ...data,
    surnames: new Map(surnames.map(([surname, { cost }]) => [surname, { form: surname, cost }])),
    givenForms: new Map([[folded, qian]]),
  });
  return {
    id: 'qian-names',
    firstUnits,
    triggers: unitsOf(folded),
    canMatch: (run, at) => run.writtenAt(at) === qian && canMatch(run, at),
    candidates: (run, at) => candidates(run, at).map((candidate) => keepWritten(run, at, candidate)),
  };
}
