import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Look } from '../../src/archive/look.ts';
import { compileKey, hasInlinedPictures } from '../../src/build/compile-site.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';
import { paperArchive } from '../views/paper-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'huikan-compile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { settings } = paperArchive([]);
const look: Look = { theme: undefined, overrides: new Map(), digest: 'look' };
const options = { settings, look, program: 'program' };

describe('the key of the compiled pages', () => {
  test('is the same as long as nothing changes that is compiled in', async () => {
    const key = await compileKey(options);
    expect(await compileKey({ ...options, settings: { ...settings, title: '别的会刊', pageSize: 7 } })).toBe(key);
  });

  test.each([
    ['the program', { ...options, program: 'another' }],
    ['the look', { ...options, look: { ...look, digest: 'another' } }],
    ['the base path', { ...options, settings: { ...settings, base: '/archive/' } }],
    ['reading offline', { ...options, settings: { ...settings, offline: !settings.offline } }],
  ])('depends on %s', async (_, changed) => {
    expect(await compileKey(changed)).not.toBe(await compileKey(options));
  });

  test.each([
    ['{Astro.site}', true],
    ['{Astro?.site}', true],
    ['{import.meta.env.SITE}', true],
    ['{Astro.props.title}', false],
  ])('where a component says %s, depends on the address of the site: %s', async (template, depends) => {
    const component = join(folder, 'Footer.astro');
    writeFileSync(component, `<p>${template}</p>`);
    const own = { ...options, look: { ...look, overrides: new Map([['/src/components/Footer.astro', component]]) } };
    const moved = { ...own, settings: { ...settings, url: 'https://other.example.org' } };
    expect((await compileKey(moved)) !== (await compileKey(own))).toBe(depends);
  });
});

test.each<[string, Record<string, string>, boolean]>([
  ['a style sheet with a picture in it', { 'a/b.css': 'a { background: url(data:image/png;base64,AA) }' }, true],
  ['a style sheet that names one', { 'a.css': 'a { background: url(/a.png) }' }, false],
  ['another file', { 'a.js': 'url(data:' }, false],
  ['nothing', {}, false],
])('%s holds pictures in itself or not', (_, files, holds) => {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  expect(hasInlinedPictures(folder)).toBe(holds);
});
