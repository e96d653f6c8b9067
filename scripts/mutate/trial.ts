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
 * Stage by stage: what the tests of one stage noticed is not tried on those of the next.
 * @param texts the files of the room
 * @param related the tests that should notice a change of a file, in stages
 * @param keep is told each mutant's outcome, as soon as it is known
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
    const trial = new Trial(tester, probe(texts), texts);
    let open = samples;
    for (let stage = 0; open.length > 0; stage++) {
      const byFile = Map.groupBy(open, ({ file }) => file);
      const testsOf = (file: string) => related(file)[stage] ?? [];
      await trial.learn(new Set([...byFile.keys()].flatMap(testsOf)));
      const left: Sample[] = [];
      for (const [file, mutants] of byFile)
        for (const [sample, outcome] of await trial.ofFile(file, mutants, testsOf(file)))
          if (outcome === undefined && stage + 1 < related(file).length) left.push(sample);
          else keep(sample, outcome);
      open = left;
    }
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

class Trial {
  readonly #tester: Tester;
  readonly #probed: ReadonlyMap<string, Probed>;
  readonly #texts: ReadonlyMap<string, string>;
  /** What tests of the program as it is reached, and took. */
  readonly #runs = new Map<string, Ran>();
  #tried = 0;

  constructor(tester: Tester, probed: ReadonlyMap<string, Probed>, texts: ReadonlyMap<string, string>) {
    this.#tester = tester;
    this.#probed = probed;
    this.#texts = texts;
  }

  /** Runs tests on the program as it is. Those that fail are left out: they would notice every mutant. */
  async learn(tests: ReadonlySet<string>): Promise<void> {
    for (const test of tests) {
      if (this.#runs.has(test)) continue;
      // Evaluated anew for each test file: what a module makes when it is first used is reached by each.
      for (const [file, { text }] of this.#probed) this.#tester.write(file, text);
      const run = await this.#tester.run(test, noLimits);
      if (run.failure === undefined) this.#runs.set(test, run);
      else console.error(`${test} fails without a mutant, and is left out`);
    }
  }

  async ofFile(file: string, mutants: readonly Sample[], tests: readonly string[]): Promise<Map<Sample, Outcome>> {
    const outcomes = new Map<Sample, Outcome>();
    for (const mutant of mutants) outcomes.set(mutant, await this.#outcome(mutant, tests));
    this.#tester.write(file, this.#probed.get(file)!.text);
    for (const test of new Set([...outcomes.values()].map(testOf))) {
      if (!test || (await this.#tester.run(test, noLimits)).failure === undefined) continue;
      // A mutant left something behind in the worker's memory.
      for (const [mutant, outcome] of outcomes)
        if (testOf(outcome) === test) {
          await this.#tester.restart();
          outcomes.set(mutant, await this.#outcome(mutant, tests));
        }
      await this.#tester.restart();
      this.#tester.write(file, this.#probed.get(file)!.text);
    }
    return outcomes;
  }

  async #outcome(mutant: Sample, related: readonly string[]): Promise<Outcome> {
    const { places, first } = this.#probed.get(mutant.file)!;
    const place = first + placeAt(places, mutant.start, mutant.end);
    const tests = this.#reaching(related, place);
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
