/** A real nginx on loopback, where one is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** True where tests of nginx can run. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/** A running nginx. */
export interface Nginx {
  origin: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * Starts nginx with a published folder, as its own file says.
 * @param more the rest of the server block: what else a chamber's server does
 * @param whole a whole server block that listens at port 80, in place of the one that is made here
 * @throws with nginx' own words where it refuses the configuration
 */
export async function startNginx(dist: string, more = '', whole?: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'huikan-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
worker_processes 1;
user root;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${scratch.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${
    whole?.replace('listen 80;', `listen 127.0.0.1:${port};`) ??
    `server {
    listen 127.0.0.1:${port};
    ${more}
    set $huikan ${dist};
    include ${dist}/nginx.conf;
  }`
  }
}
`,
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  const checked = spawnSync('nginx', [...args, '-t'], { encoding: 'utf8' });
  if (checked.status !== 0) throw new Error(checked.stderr);
  const child = spawn('nginx', args, { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && !(await fetch(`${origin}/`).catch(() => undefined))) await wait(50);
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
