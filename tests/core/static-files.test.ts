import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticFiles } from '../../src/core/static-files.ts';

describe('files of a folder that is written anew', () => {
  const dir = mkdtempSync(join(tmpdir(), 'huikan-static-'));
  const removed = join(dir, 'removed.txt');
  // A build that removes a file between its look-up and its being opened.
  const files = staticFiles(dir, { setHeaders: (_, path) => path === '/removed.txt' && rmSync(removed) });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  let url = '';

  beforeAll(async () => {
    writeFileSync(join(dir, 'kept.txt'), '会刊');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(dir, { recursive: true });
  });

  it('breaks off the answer whose file has gone, and goes on serving', async () => {
    writeFileSync(removed, '旧刊');
    await expect(fetch(`${url}removed.txt`).then((answer) => answer.text())).rejects.toThrow();
    expect(existsSync(removed)).toBe(false);
    expect(await (await fetch(`${url}kept.txt`)).text()).toBe('会刊');
    expect((await fetch(`${url}removed.txt`)).status).toBe(404);
  });
});
