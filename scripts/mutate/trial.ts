/** Tries mutants: first which test reaches what in the program as it is, then each mutant on the tests that reach it. */
import { root } from '../../src/core/root.ts';
import { type Instrumented, instrument, placeAt } from './instrument.ts';
import { mutatedText, type Outcome, type Sample } from './record.ts';
import { type Limits, noLimits, type Ran, Tester } from './tester.ts';

/** A run may take so many times the steps of the unchanged program, and so many besides. */
const stepLimit = { times: 10, besides: 1_000_000 } as const;
/** Likewise for processor seconds; only for what loops where no probe stands. */
const timeLimit = { times: 10, besides: 60 } as const;
/** After so many mutants the worker starts anew: what they left in its memory goes. */
const freshAfter = 100;

type Probed = Instrumented & { first: number };

/**
 * @param samples by file
 * @param texts the files of the room
 * @param related the tests that should notice a change of a file, in stages
 * @param keep is told each mutant's outcome
 */
export async function tryMutants(
  samples: readonly Sample[],
  texts: ReadonlyMap<string, string>,
  related: (file: string) => readonly (readonly string[])[],
  keep: (sample: Sample, outcome: Outcome) => void,
): Promise<void> {
  if (samples.length === 0) return;
  const tester = await Tester.start(root);
  try {
    const probed = probe(texts);
    for (const [file, { text }] of probed) tester.write(file, text);
    const byFile = Map.groupBy(samples, ({ file }) => file);
    const runs = await unchanged(tester, new Set([...byFile.keys()].flatMap((file) => related(file).flat())), probed);
    const trial = new Trial(tester, probed, texts, runs);
    for (const [file, mutants] of byFile)
      for (const [sample, outcome] of await trial.ofFile(file, mutants, related(file))) keep(sample, outcome);
  } finally {
    await tester.close();
  }
}

/** The room's files with probes, numbered one after the other. */
function probe(texts: ReadonlyMap<string, string>): Map<string, Probed> {
  const probed = new Map<string, Probed>();
  let first = 0;
  for (const [file, text] of texts) {
    const instrumented = instrument(text, first);
    probed.set(file, { ...instrumented, first });
    first += instrumented.places.length;
  }
  return probed;
}

/** Runs tests on the program as it is. @returns those that pass: the others would notice every mutant */
async function unchanged(
  tester: Tester,
  tests: ReadonlySet<string>,
  probed: ReadonlyMap<string, Probed>,
): Promise<Map<string, Ran>> {
  const runs = new Map<string, Ran>();
  for (const test of tests) {
    // Evaluated anew for each test file: what a module makes when it is first used is reached by each.
    for (const [file, { text }] of probed) tester.write(file, text);
    const run = await tester.run(test, noLimits);
    if (run.failure === undefined) runs.set(test, run);
    else console.error(`${test} fails without a mutant, and is left out`);
  }
  return runs;
}

class Trial {
  readonly #tester: Tester;
  readonly #probed: ReadonlyMap<string, Probed>;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #runs: ReadonlyMap<string, Ran>;
  #tried = 0;

  constructor(
    tester: Tester,
    probed: ReadonlyMap<string, Probed>,
    texts: ReadonlyMap<string, string>,
    runs: ReadonlyMap<string, Ran>,
  ) {
    this.#tester = tester;
    this.#probed = probed;
    this.#texts = texts;
    this.#runs = runs;
  }

  /** @param stages the tests of the file */
  async ofFile(file: string, mutants: readonly Sample[], stages: readonly (readonly string[])[]) {
    const outcomes = new Map<Sample, Outcome>();
    for (const mutant of mutants) outcomes.set(mutant, await this.#outcome(mutant, stages));
    this.#tester.write(file, this.#probed.get(file)!.text);
    for (const test of new Set([...outcomes.values()].map(testOf))) {
      if (!test || (await this.#tester.run(test, noLimits)).failure === undefined) continue;
      // A mutant left something behind in the worker's memory.
      for (const [mutant, outcome] of outcomes)
        if (testOf(outcome) === test) {
          await this.#tester.restart();
          outcomes.set(mutant, await this.#outcome(mutant, stages));
        }
      await this.#tester.restart();
      this.#tester.write(file, this.#probed.get(file)!.text);
    }
    return outcomes;
  }

  async #outcome(mutant: Sample, stages: readonly (readonly string[])[]): Promise<Outcome> {
    const { places, first } = this.#probed.get(mutant.file)!;
    const place = first + placeAt(places, mutant.start, mutant.end);
    const tests = stages.flatMap((stage) => this.#reaching(stage, place));
    if (tests.length === 0) return undefined;
    if (++this.#tried % freshAfter === 0) await this.#tester.restart();
    this.#tester.write(mutant.file, instrument(mutatedText(mutant, this.#texts.get(mutant.file)!), first).text);
    for (const test of tests) {
      const { failure } = await this.#tester.run(test, limitsOf(this.#runs.get(test)!));
      if (failure !== undefined) return `${failure} ${test}`;
    }
    return undefined;
  }

  /** The tests that enter a place, the shortest first. */
  #reaching(tests: readonly string[], place: number): string[] {
    return tests
      .filter((test) => this.#runs.get(test)?.reached.has(place))
      .sort((a, b) => this.#runs.get(a)!.seconds - this.#runs.get(b)!.seconds);
  }
}

const testOf = (outcome: Outcome): string | undefined => outcome?.split(' ')[1];

const limitsOf = ({ steps, seconds }: Ran): Limits => ({
  steps: steps * stepLimit.times + stepLimit.besides,
  seconds: seconds * timeLimit.times + timeLimit.besides,
});
