/** What became of mutants, kept between runs: a run that was cut short goes on, and only what changed is tried again. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digest } from '../../src/core/digest.ts';
import type { Mutant } from './mutators.ts';

/** What noticed a mutant: how, and which test file; nothing where all tests passed. @example 'failed tests/core/url.test.ts' */
export type Outcome = string | undefined;

/** A mutant in its file. */
export interface Sample extends Mutant {
  file: string;
  line: number;
  /** What is replaced. */
  before: string;
}

/** @returns the file's text with the mutant in it */
export const mutatedText = ({ start, end, replacement }: Mutant, text: string): string =>
  text.slice(0, start) + replacement + text.slice(end);

/** The outcomes of one room in a file of JSON lines. */
export class OutcomeStore {
  readonly #path: string;
  readonly #known = new Map<string, string>();

  constructor(path: string) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const { key, outcome } = JSON.parse(line) as { key: string; outcome: string };
      this.#known.set(key, outcome);
    }
  }

  /** @param tests a digest of the tests: a mutant that survived them is tried again once they change */
  find(sample: Sample, text: string, tests: string): { outcome: Outcome } | undefined {
    const killed = this.#known.get(keyOf(sample, text));
    if (killed !== undefined) return { outcome: killed };
    return this.#known.has(keyOf(sample, text, tests)) ? { outcome: undefined } : undefined;
  }

  keep(sample: Sample, text: string, tests: string, outcome: Outcome): void {
    const key = outcome === undefined ? keyOf(sample, text, tests) : keyOf(sample, text);
    this.#known.set(key, outcome ?? '');
    appendFileSync(this.#path, `${JSON.stringify({ key, outcome: outcome ?? '' })}\n`);
  }
}

const keyOf = ({ file, start, end, replacement }: Sample, text: string, tests = ''): string =>
  digest(JSON.stringify([file, start, end, replacement, digest(text), tests]));
