import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ArticleSummary } from '../../src/archive/index.ts';
import type { HostSite } from '../../src/seo/headers.ts';
import { redirects } from '../../src/seo/host.ts';
import { nginxFile } from '../../src/seo/nginx.ts';
import { temporaryFolder } from '../archive/folder.ts';
import { paperArchive } from '../views/paper-archive.ts';
import { hasNginx, startNginx } from './nginx-server.ts';

const articles = paperArchive([
  { id: 'a', date: '2016-04-18', title: '甲', people: [] },
  { id: 'b', date: '2016-05-18', title: '乙', people: [] },
]).articles;
const [b, a] = articles as [ArticleSummary, ArticleSummary];
const withOld = (article: ArticleSummary, ...urls: string[]): ArticleSummary => ({
  ...article,
  addresses: urls.map((address) => ({ kind: 'legacy', address, line: 1, column: 1 })),
});
const toA = '/zh-hans/news/2016/04/a/';
const toB = '/zh-hans/news/2016/05/b/';

/** A folder with a few pages and the file for nginx, served; gives what a raw path is answered. */
async function served(base: string, articles: readonly ArticleSummary[], more: Partial<HostSite> = {}) {
  const dist = join(temporaryFolder(), 'dist');
  mkdirSync(join(dist, 'zh-hans/search'), { recursive: true });
  mkdirSync(join(dist, '_assets'));
  for (const path of ['index.html', '404.html', 'zh-hans/index.html', 'zh-hans/search/index.html', '.huikan'])
    writeFileSync(join(dist, path), `<p>${path} ${'会刊'.repeat(800)}`);
  writeFileSync(join(dist, '_assets/site.css'), 'a{}');
  mkdirSync(join(dist, 'search'));
  writeFileSync(join(dist, 'search/manifest'), '{}');
  const site = {
    base,
    searches: true,
    outsidePictures: false,
    inlinedPictures: false,
    archives: [] as string[],
    folders: ['news'],
    ...more,
  };
  writeFileSync(join(dist, 'nginx.conf'), nginxFile(site, redirects(articles, base), false));
  const nginx = await startNginx(dist, base === '/' ? '' : 'location / { return 200 "the chamber"; }');
  onTestFinished(() => nginx.stop());
  const { port } = new URL(nginx.origin);
  // Node's own client sends a path as it is.
  return (path: string) =>
    new Promise<{ status: number; location: string | undefined; headers: NodeJS.Dict<string | string[]> }>(
      (done, fail) => {
        const asked = request({ host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
          response.resume();
          done({ status: response.statusCode ?? 0, location: response.headers.location, headers: response.headers });
        });
        asked.on('error', fail).end();
      },
    );
}

describe.skipIf(!hasNginx)('nginx', () => {
  test.each(['/', '/archive/', '/deep/arch.ive/'])('serves the site below %s with its headers', async (base) => {
    const ask = await served(base, []);
    for (const path of ['', 'zh-hans/', 'zh-hans/search/', '_assets/site.css'])
      expect(await ask(base + path)).toMatchObject({ status: 200 });
    expect(await ask(`${base}zh-hans`)).toMatchObject({ status: 301, location: `${base}zh-hans/` });
    if (base !== '/') {
      expect(await ask(base.slice(0, -1))).toMatchObject({ status: 301, location: base });
      expect((await ask('/elsewhere')).status).toBe(200);
    }
    const home = (await ask(`${base}zh-hans/`)).headers;
    expect(home['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(home['content-security-policy']).not.toContain('wasm');
    expect(home['content-type']).toBe('text/html; charset=utf-8');
    expect(home['content-encoding']).toBe('gzip');
    expect(home['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(home['permissions-policy']).toContain('camera=()');
    expect((await ask(`${base}zh-hans/search/`)).headers['content-security-policy']).toContain("'wasm-unsafe-eval'");
    expect((await ask(`${base}_assets/site.css`)).headers['cache-control']).toContain('immutable');
    const lost = await ask(`${base}nowhere/`);
    expect(lost.status).toBe(404);
    expect(lost.headers['content-security-policy']).toContain("default-src 'none'");
    expect((await ask(`${base}.huikan`)).status).toBe(404);
  });

  test('leads on from every kind of old address', async () => {
    const ask = await served('/', [
      withOld(
        a,
        '/Old.html',
        '/旧 闻.html',
        '/%D0%C2.html',
        '/news.asp?id=5',
        `/${'long/'.repeat(300)}a.html`,
        '/?p=7',
      ),
      withOld(
        b,
        '/old.html',
        '/news.asp?id=6&page=2',
        '/news.asp?ID=5',
        '/a"b%5Cc$d.html',
        '/a/b;c{d}.html',
        "/it's.html",
      ),
    ]);
    for (const path of [
      '/Old.html',
      '/%E6%97%A7%20%E9%97%BB.html',
      '/%D0%C2.html',
      '/news.asp?id=5',
      `/${'long/'.repeat(300)}a.html`,
      '/?p=7',
    ])
      expect([path, await ask(path)]).toMatchObject([path, { status: 301, location: toA }]);
    for (const path of [
      '/old.html',
      '/news.asp?id=6&page=2',
      '/news.asp?ID=5',
      '/a%22b%5Cc$d.html',
      '/a/b;c%7Bd%7D.html',
      '/it%27s.html',
    ])
      expect([path, await ask(path)]).toMatchObject([path, { status: 301, location: toB }]);
    expect(await ask('/news.asp?id=7')).toMatchObject({ status: 404 });
    expect(await ask('/?p=8')).toMatchObject({ status: 200 });
    expect(await ask('/OLD.html')).toMatchObject({ status: 404 });
  });

  test.each(['/', '/archive/'])(
    'lets other archives read the index of search below %s, and nothing else',
    async (base) => {
      const readers = (path: string, answers: Awaited<ReturnType<typeof served>>) =>
        answers(base + path).then(({ headers }) => headers['access-control-allow-origin']);
      const sharing = await served(base, [], { archives: ['https://other.example.org'] });
      expect(await readers('search/manifest', sharing)).toBe('*');
      for (const path of ['', 'zh-hans/', '_assets/site.css']) expect(await readers(path, sharing)).toBeUndefined();
      expect(await readers('search/manifest', await served(base, []))).toBeUndefined();
    },
  );

  test('allows no WebAssembly where nothing is searched', async () => {
    const ask = await served('/', [], { searches: false });
    for (const path of ['/zh-hans/search/', '/_assets/site.css'])
      expect((await ask(path)).headers['content-security-policy']).not.toContain('wasm');
  });

  test('takes ten thousand of them', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `/news/24_${at}.html`);
    const ask = await served('/archive/', [withOld(a, ...many)]);
    expect(await ask('/news/24_9999.html')).toMatchObject({ status: 301, location: `/archive${toA}` });
  });
});
