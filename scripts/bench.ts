/** `npm run bench -- build|search|conversion|import` */
import { existsSync } from 'node:fs';
import { command, WrongUse } from './options.ts';

const benches = ['build', 'search', 'conversion', 'import'] as const;

/** Runs one benchmark; each prints its figures and its peers' in one run. */
export const run = (args: string[]): Promise<number> =>
  command(async () => {
    const [name = '', ...rest] = args;
    const file = new URL(`./bench/${name}.ts`, import.meta.url);
    if (!(benches as readonly string[]).includes(name) || !existsSync(file))
      throw new WrongUse(`用法 Usage: npm run bench -- ${benches.join('|')}`);
    const bench = (await import(file.href)) as { run(args: string[]): Promise<number> };
    return bench.run(rest);
  });
