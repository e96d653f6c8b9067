/** `npx huikan hosting NAME…`: the files that a kind of host needs, in an archive that is there already. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type HostName, hostFiles, hostNames, hosts, workflowsOf } from '../src/adopt/hosts.ts';
import { writeNew } from '../src/adopt/write.ts';
import { readSite } from '../src/archive/site.ts';
import { home, root } from '../src/core/root.ts';
import { adopting } from '../src/i18n/messages/adopting.ts';
import { messages } from '../src/i18n/messages.ts';
import { printPretty } from '../src/lint/report.ts';
import { command, exitCodes, mustBeFolder, readOptions, WrongUse } from './options.ts';

/** Writes what is missing and tells what a person does. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say, language }) => {
    const { positionals } = readOptions(args, {}, 'hosting', 'names');
    if (positionals.length === 0) throw new WrongUse(adopting.hostMissing(hostNames), 'hosting');
    const wrong = positionals.find((name) => !hostNames.includes(name as HostName));
    if (wrong !== undefined) throw new WrongUse(messages.oneOf('NAME', hostNames), 'hosting');
    mustBeFolder('content');
    const { site, problems } = readSite(resolve('content'), 'content');
    if (!site) {
      console.error(printPretty(problems, language));
      return exitCodes.contentErrors;
    }
    const names = positionals as HostName[];
    const files = {
      ...hostFiles(names, { host: new URL(site.url).host, folder: home }),
      ...Object.fromEntries(workflowsOf(names).map((path) => [path, readFileSync(join(root, path), 'utf8')])),
    };
    const kept = Object.keys(files).filter((path) => existsSync(join(home, path)));
    const written = writeNew(home, files);
    if (written.length + kept.length > 0) console.log(say(adopting.hosting(written, kept)));
    for (const name of names) console.log(say(hosts[name].steps));
    return exitCodes.ok;
  });
