/** `npm run rollback -- [--out DIR] [--list]`: publishes what was published before. */
import { resolve } from 'node:path';
import { DamagedPast, goBack, readPast } from '../src/build/past.ts';
import { progressTo } from '../src/build/progress.ts';
import { publishing } from '../src/build/publishing.ts';
import { MachineFault } from '../src/i18n/fault.ts';
import { messages } from '../src/i18n/messages.ts';
import { command, exitCodes, mustBeFolder, readOptions, WrongUse } from './options.ts';

/** Goes one publication back. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ language, say }) => {
    const { values } = readOptions(
      args,
      { out: { type: 'string', default: 'dist' }, list: { type: 'boolean', default: false } },
      'rollback',
    );
    mustBeFolder(values.out);
    const outDir = resolve(values.out);
    if (values.list) {
      console.log(say(messages.kept(readPast(outDir).map(({ until }) => until))));
      return exitCodes.ok;
    }
    try {
      const went = await publishing(outDir, progressTo(process.stderr, language), async (confirm) =>
        goBack(outDir, confirm),
      );
      if (!went) throw new WrongUse(messages.kept([]));
      console.log(say(messages.wentBack(values.out, went.until)));
      return exitCodes.ok;
    } catch (error) {
      if (!(error instanceof DamagedPast)) throw error;
      throw new MachineFault(messages.stopped(messages.damagedPast(error.path)), error);
    }
  });
