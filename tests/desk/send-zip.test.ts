import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Refusal } from '../../src/desk/refusal.ts';
import { sendZip } from '../../src/desk/server/send-zip.ts';

test('a folder arrives as it is, file by file', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'huikan-zip-'));
  mkdirSync(join(dir, '繁體/深'), { recursive: true });
  const files: Record<string, string> = { 'index.html': '甲'.repeat(400_000), '繁體/深/a.png': 'x', 'empty.txt': '' };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text);
  const server = createServer((_, response) => void sendZip(response, dir)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const found = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.fromEntries(Object.entries(found).map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(files);
  server.close();
  server.closeAllConnections();
  rmSync(dir, { recursive: true });
  await expect(sendZip({} as never, dir)).rejects.toThrow(Refusal);
});
