import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { headerRules, headersFile } from '../../src/seo/headers.ts';
import { temporaryFolder } from '../archive/folder.ts';

/** Serves a small site; gives the status and the headers of a path, asked for by the name of a host. */
async function served(base = '/') {
  const dir = temporaryFolder();
  mkdirSync(join(dir, '.well-known'));
  for (const path of ['index.html', '404.html', '.huikan', '.well-known/security.txt'])
    writeFileSync(join(dir, path), path);
  const site = { base, searches: false, outsidePictures: false, inlinedPictures: false, archives: [] as string[], folders: [] };
  writeFileSync(join(dir, '_headers'), headersFile(headerRules(site)));
  const { url, close } = await serve(dir, base, 0);
  onTestFinished(close);
  const { port, host } = new URL(url);
  return (path: string, as = host) =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((done, fail) => {
      const asked = request(
        { host: '127.0.0.1', port, path, headers: { Host: as.replace('PORT', port) } },
        (response) => {
          response.resume();
          done({ status: response.statusCode ?? 0, headers: response.headers });
        },
      );
      asked.on('error', fail).end();
    });
}

test('a page comes with the headers that hosts are told', async () => {
  const ask = await served('/archive/');
  for (const path of ['/archive/', '/archive/nowhere/']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
  expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/archive/' } });
});

test('only the names of this machine are answered', async () => {
  const ask = await served();
  for (const host of ['127.0.0.1:PORT', 'localhost:PORT', '[::1]:PORT'])
    expect((await ask('/', host)).status).toBe(200);
  for (const host of ['evil.example:PORT', '127.0.0.1', 'localhost:1', '127.0.0.1.evil.example:PORT'])
    expect((await ask('/', host)).status).toBe(403);
});

test('what begins with a dot is not shown', async () => {
  const ask = await served();
  for (const path of ['/.huikan', '/%2ehuikan', '/./.huikan', '//.huikan']) expect((await ask(path)).status).toBe(404);
});
