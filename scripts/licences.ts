/** `npx huikan licences [--json]`: every package that is installed, with its licence. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byLicence, type LicensedPackage, licencesOf } from '../src/adopt/licences.ts';
import { home, root } from '../src/core/root.ts';
import { adopting } from '../src/i18n/messages/adopting.ts';
import { command, exitCodes, readOptions, WrongUse } from './options.ts';

/** Lists them by licence, or one JSON object a line. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say }) => {
    const { values } = readOptions(args, { json: { type: 'boolean', default: false } }, 'licences');
    const own = licencesOf(home);
    if (!own) throw new WrongUse(adopting.noLockfile, 'licences');
    const packages = [...own, ...onDemand()];
    if (values.json) for (const one of packages) console.log(JSON.stringify(one));
    else {
      for (const [licence, those] of byLicence(packages)) {
        console.log(`${licence} (${those.length})`);
        for (const { name, version, use } of those)
          console.log(`  ${name} ${version}${use === 'program' ? '' : ` · ${say(adopting.use[use])}`}`);
      }
      console.log(say(adopting.licences(packages.length, byLicence(packages).length)));
    }
    return exitCodes.ok;
  });

/** What some commands bring when they are first asked for it: a browser, the peers of benchmarks, a newer Node. */
function onDemand(): LicensedPackage[] {
  const folders = readdirSync(join(root, 'scripts')).map((name) => join(root, 'scripts', name));
  return folders
    .filter((folder) => existsSync(join(folder, 'package-lock.json')))
    .flatMap((folder) => licencesOf(folder) ?? [])
    .map((one) => ({ ...one, use: 'development' }));
}
