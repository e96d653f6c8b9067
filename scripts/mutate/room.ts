/** Tries the mutants of a room of src/, drawn by a seed, on the unit tests that should notice them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../src/core/digest.ts';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { seededRandom } from '../bench/random.ts';
import { isProgram, mutantsOf } from './mutators.ts';
import { mutatedText, OutcomeStore, type Sample } from './record.ts';
import { relatedTests } from './related.ts';
import { tryMutants } from './trial.ts';

/** How many of a room's mutants were noticed, and those that were not. */
export interface Score {
  room: string;
  mutants: number;
  /** Noticed by a test that failed. */
  killed: number;
  /** Noticed since the tests took many times their steps, or did not end. */
  endless: number;
  /** Mutants that no program can be made of; they do not count. */
  invalid: number;
  survivors: Sample[];
}

/** The source files of a room, from the project. */
export function sourcesOf(room: string): string[] {
  const folder = `src/${room}`;
  return walk(join(root, folder), folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
}

/** All mutants of a room, in an order that the seed decides; the first of them, by file and place. */
export function drawMutants(room: string, count: number, seed: number): Sample[] {
  const all = sourcesOf(room).flatMap((file) => {
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
  const stagesOf = relatedTests(root);
  const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
  const texts = new Map(sourcesOf(room).map((file) => [file, textOf(file)]));
  const stages = new Map([...texts.keys()].map((file) => [file, stagesOf(file)]));
  const drawn = drawMutants(room, count, seed);
  const samples = drawn.filter((sample) => isProgram(mutatedText(sample, texts.get(sample.file)!)));
  const testKeys = new Map([...stages].map(([file, tests]) => [file, digest(tests.flat().map(textOf).join())]));
  const outcomes = new OutcomeStore(store);
  const outcomeOf = (sample: Sample) => outcomes.find(sample, texts.get(sample.file)!, testKeys.get(sample.file)!);
  const open = samples.filter((sample) => !outcomeOf(sample));
  await tryMutants(
    open,
    texts,
    (file) => stages.get(file)!,
    (sample, outcome) => outcomes.keep(sample, texts.get(sample.file)!, testKeys.get(sample.file)!, outcome),
  );
  const survivors = samples.filter((sample) => outcomeOf(sample)?.outcome === undefined);
  const endless = samples.filter((sample) => /^(?:steps|timeout)/.test(outcomeOf(sample)?.outcome ?? '')).length;
  return {
    room,
    mutants: samples.length,
    killed: samples.length - survivors.length - endless,
    endless,
    invalid: drawn.length - samples.length,
    survivors,
  };
}
