/** `npm run bench -- build|search|conversion|import|lighthouse`; the peers are installed when first asked for. */
import { existsSync } from 'node:fs';
import { bring } from './launch/bring.mjs';
import { command, exitCodes, WrongUse } from './options.ts';

const benches = ['build', 'search', 'conversion', 'import', 'lighthouse'] as const;
const usage = `用法 Usage: npm run bench -- ${benches.join('|')}`;

/** Runs one benchmark; each prints its figures and its peers' in one run. */
export const run = (args: string[]): Promise<number> =>
  command(async () => {
    const [name = '', ...rest] = args;
    if (name === '--help' || name === '-h') {
      console.log(usage);
      return exitCodes.ok;
    }
    const file = new URL(`./bench/${name}.ts`, import.meta.url);
    if (!(benches as readonly string[]).includes(name) || !existsSync(file)) throw new WrongUse(usage);
    bring('bench', { zh: '基准的同类程序', en: 'the peers of the benchmarks' });
    const bench = (await import(file.href)) as { run(args: string[]): Promise<number> };
    return bench.run(rest);
  });
