/** `npm start`: builds the archive in content/ and serves it on http://127.0.0.1:4321 */
import { resolve } from 'node:path';
import { readSite } from '../src/archive/site.ts';
import { serve } from '../src/build/serve.ts';
import { messages } from '../src/i18n/messages.ts';
import { run as build } from './build.ts';
import { command, exitCodes, portOf, readOptions, WrongUse } from './options.ts';

/** Builds and serves until it is stopped. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ language, say }) => {
    const { values } = readOptions(
      args,
      {
        content: { type: 'string', default: 'content' },
        out: { type: 'string', default: 'dist' },
        base: { type: 'string' },
        port: { type: 'string', default: '4321' },
      },
      'start',
    );
    const port = portOf(values.port);
    const code = await build([
      '--content',
      values.content,
      '--out',
      values.out,
      ...(values.base ? ['--base', values.base] : []),
      '--lang',
      language,
    ]);
    if (code !== exitCodes.ok) return code;
    const { site } = readSite(resolve(values.content));
    try {
      const base = `/${(values.base ?? site?.base ?? '/').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
      const { url } = await serve(resolve(values.out), base, port);
      console.log(say(messages.openBrowser(url)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      throw new WrongUse(messages.portTaken(port));
    }
    await new Promise((stop) => {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
    process.exit(exitCodes.ok);
  });
