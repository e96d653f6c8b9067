/**
 * What the probes of instrument.ts call, loaded before anything else (`--import`) into the process that runs tests, and
 * into the threads and processes that tests start. Each writes the numbers of the probes that are entered to the file
 * that HUIKAN_PROBES names, a line each; the process that runs tests counts steps as well.
 */
import { appendFileSync } from 'node:fs';

/** The probes of a process. */
export interface Probes {
  (id: number): void;
  /** Begins anew. @param bound how many steps may be taken until the next beginning */
  begin(bound: number): void;
  /** @returns the steps since the beginning */
  steps(): number;
}

const path = process.env.HUIKAN_PROBES;
const seen = new Set<number>();
let [steps, most] = [0, Number.POSITIVE_INFINITY];

const probes = (id: number): void => {
  if (++steps > most) throw new Error(`more than ${most} steps`);
  if (seen.has(id)) return;
  seen.add(id);
  if (path) appendFileSync(path, `${id}\n`);
};

Object.assign(globalThis, {
  huikanProbe: Object.assign(probes, {
    begin: (bound: number) => {
      [steps, most] = [0, bound];
      seen.clear();
    },
    steps: () => steps,
  } satisfies Pick<Probes, 'begin' | 'steps'>),
});
