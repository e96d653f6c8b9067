/** `npm run desk [-- --content DIR] [--port N] [--no-open]`: one page to review, write, correct and publish. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { DeskContext } from '../src/desk/context.ts';
import { type Running, serveDesk } from '../src/desk/server/server.ts';
import { deskWords } from '../src/i18n/desk.ts';
import { messages } from '../src/i18n/messages.ts';
import { cacheDir, command, exitCodes, mustBeFolder, portOf, readOptions, WrongUse } from './options.ts';

/** Serves the desk until it is stopped. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ language, say }) => {
    const { values } = readOptions(
      args,
      {
        content: { type: 'string', default: 'content' },
        port: { type: 'string', default: '4322' },
        'no-open': { type: 'boolean', default: false },
      },
      'desk',
    );
    mustBeFolder(values.content);
    const port = portOf(values.port);
    const desk = new DeskContext({
      contentDir: resolve(values.content),
      cacheDir: cacheDir(),
      language,
      outDir: resolve('dist'),
    });
    const running = await serveDesk(desk, port).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE' ? new WrongUse(messages.portTaken(port)) : error;
    });
    console.log(say(deskWords.openDesk(running.url)));
    if (!values['no-open']) openBrowser(running.url);
    return stayUntilStopped(running);
  });

async function stayUntilStopped(running: Running): Promise<number> {
  await new Promise((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await running.close();
  process.exit(exitCodes.ok);
}

/** Opens the person's own browser; where that fails they have the address. */
function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url];
  const child = spawn(program!, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
