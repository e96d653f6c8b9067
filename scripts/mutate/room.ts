/** Tries the mutants of a room of src/, drawn by a seed, on the unit tests that should notice them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../src/core/digest.ts';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { seededRandom } from '../bench/random.ts';
import { mutantsOf } from './mutators.ts';
import { OutcomeStore, type Sample } from './record.ts';
import { relatedTests } from './related.ts';
import { makeShadow, type Outcome, Tester } from './tester.ts';

/** How many of a room's mutants were noticed, and those that were not. */
export interface Score {
  room: string;
  mutants: number;
  /** Noticed by a test that failed. */
  killed: number;
  /** Noticed since the tests did not end. */
  timeouts: number;
  survivors: Sample[];
}

/** Tests that pass as long as nothing is changed. */
interface Tests {
  names: readonly string[];
  /** Processor seconds that they take. */
  seconds: number;
}

/** A mutant's tests may take so many times what they take unchanged, and so many processor seconds besides. */
const [patience, grace] = [5, 15] as const;

/** All mutants of a room, in an order that the seed decides; the first of them, by file and place. */
export function drawMutants(room: string, count: number, seed: number): Sample[] {
  const folder = `src/${room}`;
  const all = walk(join(root, folder), folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return mutantsOf(file, text).map((mutant) => ({
        ...mutant,
        file,
        line: text.slice(0, mutant.start).split('\n').length,
        before: text.slice(mutant.start, mutant.end),
      }));
    });
  const random = seededRandom(seed);
  for (let i = all.length - 1; i > 0; i--) {
    const other = random.between(0, i);
    [all[i], all[other]] = [all[other]!, all[i]!];
  }
  return all.slice(0, count).sort((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1));
}

/** @param store the file where outcomes are kept for the next run */
export async function tryRoom(room: string, count: number, seed: number, store: string): Promise<Score> {
  const samples = drawMutants(room, count, seed);
  const outcomes = new OutcomeStore(store);
  const related = relatedTests(root);
  const tester = new Tester(makeShadow(root));
  const score: Score = { room, mutants: samples.length, killed: 0, timeouts: 0, survivors: [] };
  try {
    for (const [file, mutants] of Map.groupBy(samples, (sample) => sample.file)) {
      const text = readFileSync(join(root, file), 'utf8');
      const candidates = related(file);
      const testsKey = digest(
        candidates
          .flat()
          .map((name) => readFileSync(join(root, name), 'utf8'))
          .join(),
      );
      const stages: Tests[] = [];
      for (const mutant of mutants) {
        let known = outcomes.find(mutant, text, testsKey);
        if (!known) {
          const mutated = text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end);
          known = await tryMutant(tester, file, text, mutated, candidates, stages);
          outcomes.keep(mutant, text, testsKey, known.outcome);
        }
        if (known.outcome === undefined) score.survivors.push(mutant);
        else if (known.outcome === 'timeout') score.timeouts += 1;
        else score.killed += 1;
      }
      tester.restore(file, text);
    }
  } finally {
    tester.close();
  }
  return score;
}

/** Runs the tests stage by stage until one notices. @param stages those of the file that were found to pass, so far */
async function tryMutant(
  tester: Tester,
  file: string,
  text: string,
  mutated: string,
  candidates: readonly (readonly string[])[],
  stages: Tests[],
): Promise<{ outcome: Outcome }> {
  for (const [i, names] of candidates.entries()) {
    if (!stages[i]) {
      tester.restore(file, text);
      stages[i] = await passing(tester, names);
    }
    const { outcome } = await tester.run({ [file]: mutated }, stages[i].names, stages[i].seconds * patience + grace);
    if (outcome !== undefined) return { outcome };
  }
  return { outcome: undefined };
}

/** Leaves out tests that fail by themselves: they would notice every mutant. */
async function passing(tester: Tester, candidates: readonly string[]): Promise<Tests> {
  const names: string[] = [];
  let seconds = 0;
  for (const name of candidates) {
    const run = await tester.run({}, [name], Number.POSITIVE_INFINITY);
    if (run.outcome === undefined) names.push(name);
    else console.error(`${name} fails without a mutant, and is left out`);
    seconds += run.seconds;
  }
  return { names, seconds };
}
