import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/**
 * Milliseconds until a test is given up that would never end. No test is to fail since the machine is busy: those that
 * check much are bounded by the number of their steps.
 */
const patience = 1_800_000;

/**
 * What all projects have in common. The files of a project share modules, not state: a worker for each would load the
 * program's tables, or start a browser, for every file anew.
 */
const shared = {
  globalSetup: ['tests/workspace.ts'],
  isolate: false,
  testTimeout: patience,
  hookTimeout: patience,
};

/** How unit tests run; `npm run mutate` runs them as well. */
export const unit = {
  ...shared,
  name: 'unit',
  include: ['tests/**/*.test.ts'],
  exclude: ['tests/site/**', 'tests/browser/**', 'tests/engines/**', 'tests/desk/stories/**'],
  setupFiles: ['tests/setup.ts'],
};

export default defineConfig({
  test: {
    // Tests of commands and browsers wait a third of their time, which one more can use.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...unit, pool: 'threads' } },
      { test: { ...shared, name: 'site', include: ['tests/site/**/*.test.ts'] } },
      {
        test: { ...shared, name: 'browser', include: ['tests/browser/**/*.test.ts', 'tests/desk/stories/**/*.test.ts'] },
      },
      // Firefox and WebKit, where they are installed; each test names what is missing where they are not.
      { test: { ...shared, name: 'engines', include: ['tests/engines/**/*.test.ts'] } },
    ],
  },
});
