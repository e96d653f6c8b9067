/** `npx huikan vendor`: keeps every package that the archive installs in its own repository, to build without a network. */
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { home, root } from '../src/core/root.ts';
import { walk } from '../src/core/walk.ts';
import { adopting } from '../src/i18n/messages/adopting.ts';
import { runNpm } from './npm.ts';
import { command, exitCodes, readOptions, WrongUse } from './options.ts';

/** npm's cache in the repository, as `.npmrc` names it. */
const cache = 'packages/npm';

/** Lines that make npm take packages from there first. */
const settings = [`cache=${cache}`, 'prefer-offline=true'];

/** Installs once more, in a folder that goes again, through the repository's own cache. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say }) => {
    readOptions(args, {}, 'vendor');
    if (home === root) throw new WrongUse(adopting.noArchive, 'vendor');
    if (!existsSync(join(home, 'package-lock.json'))) throw new WrongUse(adopting.noLockfile, 'vendor');
    console.error(say(adopting.installing));
    const staging = join(home, '.cache/vendor');
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { recursive: true });
    try {
      for (const name of ['package.json', 'package-lock.json', 'packages'])
        if (existsSync(join(home, name)))
          cpSync(join(home, name), join(staging, name), {
            recursive: true,
            filter: (path) => path !== join(home, cache),
          });
      runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', join(home, cache)], staging);
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
    rmSync(join(home, cache, '_logs'), { recursive: true, force: true });
    const npmrc = join(home, '.npmrc');
    const lines = existsSync(npmrc) ? readFileSync(npmrc, 'utf8').split(/\r?\n/) : [];
    const missing = settings.filter((line) => !lines.includes(line));
    if (missing.length > 0) appendFileSync(npmrc, `${lines.at(-1) ? '\n' : ''}${missing.join('\n')}\n`);
    const bytes = walk(join(home, cache)).reduce((sum, path) => sum + statSync(join(home, cache, path)).size, 0);
    console.log(say(adopting.vendored(cache, `${Math.round(bytes / 1e6)} MB`, `${process.platform} ${process.arch}`)));
    return exitCodes.ok;
  });
