/** `npm run bench -- build|search|conversion|import|desk|lighthouse|checkers|vitals`; the peers are installed when first asked for. */
import { existsSync } from 'node:fs';
import { messages } from '../src/i18n/messages.ts';
import { command, readOptions, WrongUse } from './options.ts';
import { bringPackages } from './packages.ts';

const benches = ['build', 'search', 'conversion', 'import', 'desk', 'lighthouse', 'checkers', 'vitals'] as const;
/** Those that look at a built archive, and are used in a way of their own. */
const looks = ['lighthouse', 'checkers', 'vitals'] as const;
/** Runs one benchmark; each prints its figures and its peers' in one run. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const [name = '', ...rest] = args;
    if (name.startsWith('-')) readOptions(args, {}, 'bench');
    const file = new URL(`./bench/${name}.ts`, import.meta.url);
    if (!(benches as readonly string[]).includes(name) || !existsSync(file))
      throw new WrongUse(messages.oneOf('bench', benches), 'bench');
    if (rest.includes('--help')) readOptions(rest, {}, looks.find((one) => one === name) ?? 'bench');
    bringPackages('bench');
    const bench = (await import(file.href)) as { run(args: string[]): Promise<number> };
    return bench.run(rest);
  });
