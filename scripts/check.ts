/** `npm run check -- [FILES…] [--format pretty|github|json] [--content DIR]` */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { today } from '../src/core/date.ts';
import { publicDir } from '../src/core/root.ts';
import { messages } from '../src/i18n/messages.ts';
import { checkArchive } from '../src/lint/check.ts';
import { countProblems, type Format, formats, print } from '../src/lint/report.ts';
import { command, exitCodes, mustBeFolder, readOptions, WrongUse } from './options.ts';

/** Checks the content. Named files narrow what is told, not what is read: links lead from one file to another. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ language }) => {
    const { values, positionals } = readOptions(
      args,
      { format: { type: 'string', default: 'pretty' }, content: { type: 'string', default: 'content' } },
      'check',
      'names',
    );
    if (!formats.includes(values.format as Format)) throw new WrongUse(messages.oneOf('--format', formats), 'check');
    const contentDir = resolve(values.content);
    mustBeFolder(values.content);
    for (const path of positionals) if (!existsSync(path)) throw new WrongUse(messages.noFile(path));
    const only = new Set(positionals.map((path) => resolve(path)));
    const problems = checkArchive({
      contentDir,
      shown: relative(process.cwd(), contentDir) || '.',
      publicDir,
      today: today(),
    }).filter(
      ({ file }) =>
        only.size === 0 ||
        only.has(resolve(file)) ||
        [...only].some((folder) => resolve(file).startsWith(`${folder}/`)),
    );
    const text = print(problems, values.format as Format, language);
    if (text) console.log(text);
    return countProblems(problems).errors > 0 ? exitCodes.contentErrors : exitCodes.ok;
  });
