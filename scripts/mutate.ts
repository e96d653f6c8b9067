/**
 * `npm run mutate -- [ROOM…] [--mutants N] [--seed S]`: changes the source at places that a seed draws, one at a time,
 * and runs the unit tests that should notice. A mutant that survives shows what no test would miss.
 * Not Stryker, which tries every mutant of a file and cannot draw some of a room by a seed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/core/root.ts';
import { messages } from '../src/i18n/messages.ts';
import { type Score, tryRoom } from './mutate/room.ts';
import { cacheDir, command, exitCodes, readOptions, WrongUse } from './options.ts';

/** The rooms of src/ that are tried unless others are named. */
const usualRooms = ['core', 'content', 'archive', 'views', 'feeds', 'seo', 'search'] as const;
/** Tries rooms one after the other; fails where a room stays below the least score. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const { values, positionals } = readOptions(
      args,
      {
        mutants: { type: 'string', default: '200' },
        seed: { type: 'string', default: '1' },
        least: { type: 'string', default: '0' },
      },
      'mutate',
      'names',
    );
    for (const [name, value] of Object.entries(values))
      if (name !== 'lang' && !/^\d+$/.test(String(value)))
        throw new WrongUse(messages.wholeNumbers(`--${name}`, String(value)), 'mutate');
    const rooms = positionals.length > 0 ? positionals : usualRooms;
    let passed = true;
    for (const room of rooms) {
      if (!existsSync(join(root, 'src', room))) throw new WrongUse(messages.noFolder(`src/${room}`), 'mutate');
      const store = join(cacheDir(), 'mutate', `${room}.jsonl`);
      const score = await tryRoom(room, Number(values.mutants), Number(values.seed), store);
      report(score, Number(values.seed));
      passed &&= percent(score) >= Number(values.least);
    }
    return passed ? exitCodes.ok : exitCodes.contentErrors;
  });

const percent = ({ killed, endless, mutants }: Score): number => (100 * (killed + endless)) / Math.max(mutants, 1);

/** @example 'feeds: 180 / 200 (2 endless), 90.0 %, seed 1' and the survivors, each with its place */
function report(score: Score, seed: number): void {
  const { room, mutants, killed, endless, invalid, survivors } = score;
  for (const { file, line, kind, before, replacement } of survivors)
    console.log(`${file}:${line} ${kind}: ${JSON.stringify(before)} → ${JSON.stringify(replacement)}`);
  console.log(
    `${room}: ${killed + endless} / ${mutants} (${endless} endless${invalid > 0 ? `, ${invalid} invalid left out` : ''}), ${percent(score).toFixed(1)} %, seed ${seed}\n`,
  );
}
