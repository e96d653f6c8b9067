/** Firefox by WebDriver BiDi, the W3C's protocol over a socket. */
import { type Engine, endProgram, newProfile, programNamed, startProgram } from './engine.ts';

export const firefoxProgram = programNamed('firefox-esr', 'firefox');

interface Answer {
  id?: number;
  type: string;
  result?: unknown;
  message?: string;
}

/** Sends commands and waits for the answer to each. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message } = JSON.parse(String(data)) as Answer;
    const question = id === undefined ? undefined : waiting.get(id);
    if (id !== undefined) waiting.delete(id);
    if (type === 'error') question?.reject(new Error(message));
    else question?.resolve(result);
  });
  let asked = 0;
  return {
    send: <T>(method: string, params: object = {}): Promise<T> =>
      new Promise<unknown>((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }) as Promise<T>,
    close: () => socket.close(),
  };
}

/** Starts Firefox without a window. */
export async function startFirefox(): Promise<Engine> {
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    newProfile('firefox'),
    '--remote-debugging-port',
    '0',
    'about:blank',
  ];
  const { child, said } = await startProgram(firefoxProgram!, args, /WebDriver BiDi listening on (ws:\S+)/);
  const session = await connect(`${said[1]}/session`);
  await session.send('session.new', { capabilities: {} });
  const { contexts } = await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const { context } = contexts[0]!;
  return {
    open: async (url) => {
      await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await session.send<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result!.value) as T;
    },
    resize: async (width, height) => {
      await session.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async picture() {
      const { data } = await session.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async close() {
      session.close();
      await endProgram(child);
    },
  };
}
