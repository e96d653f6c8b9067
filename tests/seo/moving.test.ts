import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeMovedSites } from '../../src/build/moved-site.ts';
import { PublishedFolder } from '../../src/build/published-folder.ts';
import { walk } from '../../src/core/walk.ts';
import { iisSettings, iisSettingsWithRedirects } from '../../src/seo/iis.ts';
import { formerHome, movedHere, prefixLines, prefixLocations } from '../../src/seo/moving.ts';
import { nginxFile } from '../../src/seo/nginx.ts';
import { temporaryFolder } from '../archive/folder.ts';
import { hasNginx, startNginx } from './nginx-server.ts';
import { readXml } from './xml.ts';

const url = 'https://news.example.org';
const site = {
  base: '/',
  searches: true,
  outsidePictures: false,
  inlinedPictures: false,
  archives: [] as string[],
  folders: ['news'],
};
const from = (base: string, ...formerly: string[]) => movedHere({ url, base, formerly });

describe('a site that stood elsewhere on its host', () => {
  test.each([
    ['https://news.example.org/old', '/old/'],
    ['https://news.example.org/', '/'],
    ['https://news.example.org', '/'],
  ])('%s: %s', (address, base) => expect(formerHome(address)).toEqual({ origin: url, base }));

  test('leads on from each folder, and never from where it stands now', () => {
    expect(from('/', `${url}/old/`).map(({ from: path }) => path)).toContain('/old/zh-hans/');
    expect(from('/news/', url).map(({ from: path }) => path)).not.toContain('/news/');
    expect(from('/archive/', `${url}/archive`)).toEqual([]);
    expect(from('/', 'https://old.example.org/a/')).toEqual([]);
    expect(prefixLines(from('/', `${url}/old/`))).toContain('/old/zh-hans/* /zh-hans/:splat 301\n');
  });

  test('leads on from every kind of page and file that people link to', () => {
    const folders = from('/', `${url}/old/`).map(({ from: path }) => path.slice('/old/'.length, -1));
    const linked = ['zh-hans', 'zh-hant', 'news', 'both', 'original', 'originals', 'images', 'files', 'dump', 'share'];
    expect(folders.sort()).toEqual(linked.sort());
  });

  test('is led away from no folder that the new site lies in', () => {
    expect(from('/news/archive/', url).map(({ from: path }) => path)).not.toContain('/news/');
    expect(from('/news/archive/', url).map(({ from: path }) => path)).toContain('/images/');
  });

  test('a sign in its path stands for itself, to nginx and to IIS', () => {
    const rules = [{ from: '/a.b+c/(d)/news/', to: '/news/' }];
    const elements = readXml(iisSettingsWithRedirects(site, [], rules));
    const [pattern] = elements.flatMap(({ name, attributes }) =>
      name === 'match' && attributes.url !== '.*' ? [attributes.url!] : [],
    );
    const [, rewrite] = /rewrite "([^"]*)"/.exec(prefixLocations(rules)[0]!)!;
    expect(new RegExp(pattern!).exec('a.b+c/(d)/news/2016/')?.[1]).toBe('2016/');
    expect(new RegExp(rewrite!).exec('/a.b+c/(d)/news/2016/')?.[1]).toBe('2016/');
    for (const other of ['axb+c/(d)/news/', 'a.bbc/(d)/news/', 'a.b+c/d/news/'])
      expect([new RegExp(pattern!).test(other), new RegExp(rewrite!).test(`/${other}`)]).toEqual([false, false]);
  });

  test('stands in the site that nginx serves where its old home is inside, else beside it, once', () => {
    const rules = [
      { from: '/archive/old/', to: '/archive/' },
      { from: '/x/', to: '/archive/' },
    ];
    const [beside, within] = nginxFile({ ...site, base: '/archive/' }, [], false, rules)
      .toString()
      .split('location /archive/ {');
    const led = (text: string) => [...text.matchAll(/location \^~ "([^"]*)"/g)].map(([, path]) => path);
    expect([led(beside!), led(within!)]).toEqual([['/x/'], ['/archive/old/']]);
  });

  test.skipIf(!hasNginx).each([
    ['/', '/old/'],
    ['/archive/', '/'],
    ['/a.b/', '/archive/'],
  ])('in nginx, at %s now and at %s before', async (base, old) => {
    const dist = join(temporaryFolder(), 'dist');
    mkdirSync(join(dist, 'zh-hans'), { recursive: true });
    writeFileSync(join(dist, 'zh-hans/index.html'), 'here');
    const moved = from(base, url + old);
    writeFileSync(join(dist, 'nginx.conf'), nginxFile({ ...site, base }, [], false, moved));
    const nginx = await startNginx(dist);
    onTestFinished(() => nginx.stop());
    const asked = (path: string) => fetch(nginx.origin + path, { redirect: 'manual' });
    const led = await asked(`${old}zh-hans/news/2016/04/%E6%97%A7/?a=1`);
    expect(led.status).toBe(301);
    expect(new URL(led.headers.get('location')!, nginx.origin).pathname).toBe(`${base}zh-hans/news/2016/04/%E6%97%A7/`);
    expect(led.headers.get('location')).toMatch(/\?a=1$/);
    expect((await asked(`${base}zh-hans/`)).status).toBe(200);
  });
});

test('a former host gets a page at each address and redirects, by its name', async () => {
  const folder = temporaryFolder();
  const dist = join(folder, 'dist');
  const output = new PublishedFolder(dist, join(folder, 'memory'));
  for (const path of ['index.html', 'zh-hans/index.html', 'zh-hans/news/2016/04/a/index.html', 'search/client.js'])
    output.put(path, path, () => path);
  output.finish();
  const home = { home: `${url}/archive/`, formerly: ['https://old.example.org/x', `${url}/y/`] };
  expect(writeMovedSites(dist, join(folder, 'moved'), home)).toEqual(['old.example.org']);
  const moved = join(folder, 'moved/old.example.org');
  const pages = walk(moved).filter((path) => path.endsWith('.html'));
  expect(pages).toEqual([
    '404.html',
    'index.html',
    'x/index.html',
    'x/zh-hans/index.html',
    'x/zh-hans/news/2016/04/a/index.html',
  ]);
  const page = readFileSync(join(moved, 'x/zh-hans/news/2016/04/a/index.html'), 'utf8');
  expect(page).toContain('url=https://news.example.org/archive/zh-hans/news/2016/04/a/');
  expect(readFileSync(join(moved, '_redirects'), 'utf8')).toBe('/x/* https://news.example.org/archive/:splat 301\n');
  if (!hasNginx) return;
  const block = `server { listen 80; ${readFileSync(join(moved, 'nginx.conf'), 'utf8')} location / { return 404; } }`;
  const nginx = await startNginx(moved, '', block);
  onTestFinished(() => nginx.stop());
  const led = await fetch(`${nginx.origin}/x/zh-hans/`, { redirect: 'manual' });
  expect(led.headers.get('location')).toBe('https://news.example.org/archive/zh-hans/');
});

describe('web.config', () => {
  test('is XML, says what the headers say, and asks for no module', () => {
    const elements = readXml(iisSettings(site));
    const headers = elements.filter(({ name, within }) => name === 'add' && within.at(-1) === 'customHeaders');
    expect(headers.map(({ attributes }) => attributes.name)).toContain('Content-Security-Policy');
    expect(elements.map(({ name }) => name)).not.toContain('rewrite');
    const ending = elements.filter(({ name }) => name === 'mimeMap').map(({ attributes }) => attributes.fileExtension);
    expect(new Set(ending).size).toBe(ending.length);
  });

  test('with redirects, each old address once, whatever signs are in it', () => {
    const old = ['/a.asp?id=5&x="1"', '/%E6%97%A7.html', '/A.html', '/a.html'].map((path) => ({
      from: path,
      to: '/b/',
    }));
    const elements = readXml(iisSettingsWithRedirects(site, old, from('/', `${url}/old/`)));
    const keys = elements.filter(({ attributes }) => 'key' in attributes).map(({ attributes }) => attributes.key);
    expect(keys).toEqual(old.map((one) => one.from));
    expect(elements.find(({ name }) => name === 'rewriteMap')!.attributes.ignoreCase).toBe('false');
    const matches = elements.filter(({ name }) => name === 'match').map(({ attributes }) => attributes.url!);
    for (const pattern of matches) expect(() => new RegExp(pattern)).not.toThrow();
    expect(matches.some((pattern) => new RegExp(pattern).exec('old/zh-hans/news/')?.[1] === 'news/')).toBe(true);
  });
});
