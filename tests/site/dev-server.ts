/** The live preview, started as an editor starts it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/core/root.ts';

/** A running preview. */
export interface DevServer {
  /** Origin and base, ending with a slash. */
  home: string;
  /** What the command has said so far. */
  said(): string;
  stop(): Promise<void>;
}

/** @param content the archive's folder @param cache the folder of compiled articles */
export async function startPreview(content: string, cache: string): Promise<DevServer> {
  let said = '';
  const server = spawn(
    process.execPath,
    [join(root, 'scripts/huikan.mjs'), 'dev', '--content', content, '--port', '0'],
    {
      cwd: root,
      // As an editor's terminal has it: Astro behaves otherwise where it finds itself tested.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, HUIKAN_CACHE: cache },
    },
  );
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const home = await new Promise<string>((resolve, reject) => {
    server.stderr.on('data', (text) => {
      said += text;
    });
    server.stdout.on('data', (text) => {
      said += text;
      const address = /http:\/\/\S+/.exec(said);
      if (address) resolve(address[0]);
    });
    server.on('exit', () => reject(new Error(said)));
  });
  return {
    home,
    said: () => said,
    stop: () => {
      server.kill('SIGINT');
      return ended;
    },
  };
}
