/**
 * `node scripts/huikan.mjs trials attacks|disk|edits|faults|flips|imports|kills|newcomer|saves|together [--count N] [--seed N]`: tries what
 * publishing and importing withstand, and what a newcomer meets.
 */
import { messages } from '../src/i18n/messages.ts';
import { command, exitCodes, readOptions, WrongUse } from './options.ts';

/** A trial's figures: whatever is named here must be 0. */
type Figures = { details: string[] } & Record<string, unknown>;
const mustBeNone = ['torn', 'unhealed', 'wrong', 'failed', 'missed', 'falsely'];

type Told = (text: string) => void;
const trials: Record<string, (count: number | undefined, seed: number, told: Told) => Promise<object>> = {
  attacks: async (count = 400, seed, told) => (await import('./trials/attacks/trial.ts')).tryAttacks(count, seed, told),
  kills: async (count = 200, seed, told) => (await import('./trials/kills.ts')).tryKills(count, seed, told),
  flips: async (count = 200, seed, told) => (await import('./trials/flips.ts')).tryFlips(count, seed, told),
  disk: async (_, __, told) => (await import('./trials/disk.ts')).tryDisk(told),
  edits: async (count = 200, seed) => (await import('./trials/edits.ts')).tryEdits(count, seed),
  faults: async (count = 60, seed, told) => (await import('./trials/faults.ts')).tryFaults(count, seed, told),
  imports: async (count = 100, seed, told) => (await import('./trials/imports.ts')).tryImports(count, seed, told),
  newcomer: async (_, __, told) => (await import('./trials/newcomer/trial.ts')).tryNewcomer(told),
  saves: async (count = 100, seed, told) => (await import('./trials/saves.ts')).tryKillsWhileSaving(count, seed, told),
  together: async (count = 10, seed, told) => (await import('./trials/together.ts')).tryTogether(count, seed, told),
};

/** Runs one kind of trial, and prints its figures as JSON. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const { values, positionals } = readOptions(
      args,
      { count: { type: 'string' }, seed: { type: 'string', default: '1' } },
      'trials',
      'names',
    );
    const trial = trials[positionals[0] ?? ''];
    if (!trial || positionals.length > 1) throw new WrongUse(messages.oneOf('trials', Object.keys(trials)), 'trials');
    const told: Told = (text) => process.stderr.write(`${text}\n`);
    const figures = (await trial(
      values.count ? Number(values.count) : undefined,
      Number(values.seed),
      told,
    )) as Figures;
    console.log(JSON.stringify(figures, null, 2));
    return mustBeNone.some((name) => Number(figures[name] ?? 0) > 0) ? exitCodes.fault : exitCodes.ok;
  });
