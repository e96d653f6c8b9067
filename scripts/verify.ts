/** `npm run verify -- DIR [--content DIR]`: a published folder against its manifest, and against the articles. */
import { relative, resolve } from 'node:path';
import { progressTo } from '../src/build/progress.ts';
import { verify } from '../src/build/verify.ts';
import { messages } from '../src/i18n/messages.ts';
import { verdicts } from '../src/i18n/verdicts.ts';
import { countProblems, printPretty } from '../src/lint/report.ts';
import { command, exitCodes, mustBeFolder, readOptions, WrongUse } from './options.ts';

/** Tells each finding on a line of its own. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ language, say }) => {
    const { values, positionals } = readOptions(args, { content: { type: 'string' } }, 'verify', 'names');
    const [dir, extra] = positionals;
    if (dir === undefined) throw new WrongUse(messages.folderMissing, 'verify');
    if (extra !== undefined) throw new WrongUse(messages.tooMuch(extra), 'verify');
    mustBeFolder(dir);
    if (values.content !== undefined) mustBeFolder(values.content);
    const contentDir = values.content === undefined ? undefined : resolve(values.content);
    const { findings, problems, articles } = await verify({
      dir: resolve(dir),
      contentDir,
      shown: contentDir ? relative(process.cwd(), contentDir) || '.' : '',
      progress: progressTo(process.stderr, language),
    });
    for (const { verdict, path } of findings) console.log(`${path} ${verdict}: ${say(verdicts[verdict])}`);
    if (countProblems(problems).errors > 0) {
      console.error(printPretty(problems, language));
      return exitCodes.contentErrors;
    }
    console.log(say(findings.length > 0 ? messages.verifyFailed(findings.length) : messages.verified(articles)));
    return findings.length > 0 ? exitCodes.contentErrors : exitCodes.ok;
  });
