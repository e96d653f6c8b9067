/** `node scripts/huikan.mjs lighthouse`: another name of `npm run bench -- lighthouse`. */
import { run as bench } from './bench.ts';

/** @see scripts/bench/lighthouse.ts */
export const run = (args: string[]): Promise<number> => bench(['lighthouse', ...args]);
