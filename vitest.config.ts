import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Milliseconds until a test is given up that would never end. No test is to fail since the machine is busy: those that
 * check much are bounded by the number of their steps.
 */
const patience = 1_800_000;

export default defineConfig({
  test: {
    // Tests of commands and browsers wait a third of their time, which one more can use.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/engines/**', 'tests/desk/stories/**'],
          setupFiles: ['tests/setup.ts'],
          // Unit tests share modules, not state: without a worker for each file they take half of the time.
          pool: 'threads',
          isolate: false,
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/workspace.ts'],
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/desk/stories/**/*.test.ts'],
          globalSetup: ['tests/site/workspace.ts'],
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          // Firefox and WebKit, where they are installed; each test names what is missing where they are not.
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/site/workspace.ts'],
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
    ],
  },
});
