/** An archive moves to a newer program: from the tarball before, and from a clone of 0.1. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkPackages, nextVersion, pack } from '../../scripts/trials/newcomer/package.ts';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { sharedCache } from '../workspace.ts';
import { runCommand, temporary } from './command.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Runs a command of the program that an archive has, with a cache of its own if no other is named. */
const huikan = (archive: string, ...args: string[]): string => huikanWith({}, archive, ...args);

function huikanWith(more: NodeJS.ProcessEnv, archive: string, ...args: string[]): string {
  const { NODE_OPTIONS: _, HUIKAN_CACHE: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(archive, 'node_modules/huikan/scripts/huikan.mjs'), ...args],
    { cwd: archive, encoding: 'utf8', env: { ...env, NODE_ENV: 'production', ...more } },
  );
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

/**
 * The program as npm would install it, with the lockfile that names its packages: what this repository compiled with the
 * same is then borrowed. The next version compiles by itself.
 */
function install(tarball: string, archive: string): void {
  linkPackages(tarball, archive);
  cpSync(join(root, 'package-lock.json'), join(archive, 'package-lock.json'));
}

/** The files that belong to a chamber. */
const contentOf = (folder: string): [path: string, text: string][] =>
  walk(join(folder, 'content')).map((path) => [path, readFileSync(join(folder, 'content', path), 'base64')]);

test('from the tarball before: told what is new, texts compared, nothing but the version changed', () => {
  const place = temporary('upgrade');
  // The next version: it says so, and converts one word otherwise.
  const next = nextVersion(join(place, 'next'));
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(next, path), change(readFileSync(join(next, path), 'utf8')));
  edit('src/feeds/dump.ts', (text) =>
    text.replace(
      'text: inBoth((edition) => pages.text[edition].plain)',
      "text: inBoth((edition) => pages.text[edition].plain.replaceAll('渡轮', '渡船'))",
    ),
  );
  expect(
    runCommand(
      ['init', join(place, 'archive'), '--title', '维港通讯', '--url', 'https://example.org', '--no-install'],
      '',
    ).code,
  ).toBe(0);
  const archive = join(place, 'archive');
  rmSync(join(archive, 'content'), { recursive: true });
  cpSync(join(root, 'tests/fixtures/hongkong'), join(archive, 'content'), { recursive: true });
  const settings = join(archive, 'content/site.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}huikan: ${version}\n`);
  install(join(archive, 'packages', `huikan-${version}.tgz`), archive);
  const cms = join(archive, 'public/admin/config.yml');
  mkdirSync(join(archive, 'public/admin'), { recursive: true });
  writeFileSync(cms, 'backend: { name: github, repo: chamber/archive }\n');
  const before = contentOf(archive);

  const tarball = pack(join(place, 'packed'), next);
  const told = huikan(archive, 'upgrade', tarball, '--no-install', '--lang', 'en');
  const [, then = ''] = /npx huikan (upgrade .*)/.exec(told) ?? [];
  linkPackages(tarball, archive);
  const upgraded = huikan(archive, ...then.split(' '), '--lang', 'en');
  expect(upgraded).toContain(`The program: ${version} → 9.0.0.`);
  expect(upgraded).toContain('A case → what happens');
  expect(upgraded).toContain('Check finds nothing new.');
  // The CMS has the fields of the program, and the repository that the chamber named.
  expect(upgraded).toMatch(/fields of the CMS.*: public\/admin\/index\.html, public\/admin\/config\.yml/);
  expect(readFileSync(cms, 'utf8')).toMatch(/repo: chamber\/archive\n[\s\S]*name: title\n/);
  expect(upgraded).toMatch(/[1-9]\d* converted lines? reads? otherwise/);
  expect(upgraded).toMatch(/ {2}- .*渡轮.*\n {2}\+ .*渡船/);
  expect(JSON.parse(readFileSync(join(archive, 'package.json'), 'utf8'))).toMatchObject({
    dependencies: { huikan: 'file:packages/huikan-9.0.0.tgz' },
  });
  const changed = contentOf(archive).filter(([path, text]) => before.find(([one]) => one === path)?.[1] !== text);
  expect(changed.map(([path]) => path)).toEqual(['site.yaml']);
  expect(readFileSync(settings, 'utf8')).toMatch(/\nhuikan: 9\.0\.0\n$/);
  expect(huikan(archive, 'upgrade', '--lang', 'en')).toContain('of version 9.0.0 already');
});

test('from a clone of 0.1: a repository of its own that builds, and the clone is as it was', () => {
  const place = temporary('from-clone');
  const clone = join(place, 'clone');
  cpSync(join(root, 'tests/fixtures/sample'), join(clone, 'content'), { recursive: true });
  cpSync(join(root, 'public'), join(clone, 'public'), { recursive: true });
  mkdirSync(join(clone, 'src'));
  writeFileSync(join(clone, 'src/mine.ts'), '');
  writeFileSync(join(clone, 'package.json'), '{"name":"huikan","version":"0.1.0"}');
  // As 0.1 took it.
  const about = join(clone, 'content/pages/about.mdx');
  writeFileSync(about, readFileSync(about, 'utf8').replace('](/contact/)', '](../contact/)'));
  const before = contentOf(clone);

  const archive = join(place, 'archive');
  const { code, output } = runCommand(['upgrade', '--clone', clone, archive, '--no-install', '--lang', 'en'], '');
  expect(code, output).toBe(0);
  expect(output).toContain(`The program: 0.1.0 → ${version}.`);
  expect(output).toContain('content/pages/about.mdx: links between own pages');
  expect(contentOf(clone)).toEqual(before);
  expect(existsSync(join(archive, 'src'))).toBe(false);
  const changed = contentOf(archive).filter(([path, text]) => before.find(([one]) => one === path)?.[1] !== text);
  expect(changed.map(([path]) => path)).toEqual(['pages/about.mdx', 'site.yaml']);

  install(join(archive, 'packages', `huikan-${version}.tgz`), archive);
  huikan(archive, 'check');
  // The pictures of the sample are in the tests' cache: to make them anew takes ten seconds.
  huikanWith({ HUIKAN_CACHE: sharedCache() }, archive, 'build', '--quiet');
  expect(huikan(archive, 'verify', 'dist', '--content', 'content', '--lang', 'en')).toContain('All agrees');
});
