/**
 * A process that runs unit tests of a shadow copy again and again with one Vitest, whose transformed modules stay: a
 * mutant costs half a second instead of three. `node runner.ts SHADOW`; files come and verdicts go by IPC.
 */
import { join } from 'node:path';
import { createVitest } from 'vitest/node';

/** What to run: the file that has changed since the last run, and the tests. */
export interface Order {
  changed: readonly string[];
  tests: readonly string[];
}

/** The tests that failed, by file. */
export interface Verdict {
  failed: string[];
}

// Not `bail`: a run that was cut short had the next one fail as well.
const [shadow = '.'] = process.argv.slice(2);
const vitest = await createVitest('test', {
  root: shadow,
  watch: true,
  reporters: [{}],
  project: ['unit'],
  maxWorkers: 1,
  fileParallelism: false,
  // A mutant that waits for ever; one that computes for ever is ended by its processor time.
  testTimeout: 60_000,
});
await vitest.standalone();
const [project] = vitest.projects;
if (!project) throw new Error('vitest.config.ts has no project "unit"');
process.on('message', async ({ changed, tests }: Order) => {
  for (const file of changed) vitest.invalidateFile(join(shadow, file));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    tests.map((file) => project.createSpecification(join(shadow, file))),
  );
  const failed = testModules
    .filter((module) => module.state() === 'failed')
    .map(({ relativeModuleId }) => relativeModuleId);
  const verdict: Verdict = { failed: unhandledErrors.length > 0 ? [...failed, 'outside a test'] : failed };
  process.send!(verdict);
});
process.send!({ failed: [] } satisfies Verdict);
