/** WebKit by WebDriver, the W3C's protocol over HTTP: WebKitGTK's driver and the browser that comes with it. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Engine, endProgram, programNamed, startProgram } from './engine.ts';

export const webkitDriver = programNamed('WebKitWebDriver');
const display = programNamed('Xvfb');

/** The small browser beside the library; its folder is named by the machine and the version. */
function miniBrowser(): string | undefined {
  const libraries = '/usr/lib';
  const folders = readdirSync(libraries).flatMap((machine) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => join(libraries, machine, name, 'MiniBrowser')),
  );
  return programNamed(...folders);
}

/** True where everything that it takes is installed. */
export const hasWebKit = (): boolean => Boolean(webkitDriver && display && miniBrowser());

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Starts WebKit on a screen that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const port = await freePort();
  const { child: screen, said } = await startProgram(
    display!,
    ['-displayfd', '1', '-screen', '0', '1600x1200x24'],
    /^(\d+)\n/,
  );
  process.env.DISPLAY = `:${said[1]}`;
  // It says nothing when it is ready.
  const driver = spawn(webkitDriver!, [`--port=${port}`], { stdio: 'ignore' });
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  while (!(await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined))) await wait(50);
  const { sessionId } = await send<{ sessionId: string }>('POST', '', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } },
    },
  });
  const at = `/${sessionId}`;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const script = `const done = arguments[0]; (async () => done(JSON.stringify(await (${expression}))))();`;
    return JSON.parse(await send<string>('POST', `${at}/execute/async`, { script, args: [] })) as T;
  };
  return {
    evaluate,
    open: async (url) => {
      await send('POST', `${at}/url`, { url });
    },
    async resize(width, height) {
      await send('POST', `${at}/window/rect`, { width, height });
      // A window has a frame and a bar of its own.
      const inner = await evaluate<[number, number]>('[innerWidth, innerHeight]');
      await send('POST', `${at}/window/rect`, { width: width * 2 - inner[0], height: height * 2 - inner[1] });
    },
    picture: async () => Buffer.from(await send<string>('GET', `${at}/screenshot`), 'base64'),
    async close() {
      await send('DELETE', at).catch(() => undefined);
      await endProgram(driver);
      await endProgram(screen);
    },
  };
}
