import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/build/build-key.ts';
import { root } from '../../src/core/root.ts';
import { temporary } from './command.ts';

const environment = { ...process.env, NODE_ENV: 'production', HUIKAN_CACHE: '' };

// Longer runs: `node scripts/huikan.mjs trials edits --count 200`.
test('over 40 random changes of every kind, what is published is what a clean build publishes, byte for byte', () => {
  const seed = 20_161_118;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/site/random-edits.ts', '40', String(seed), '14'],
    { cwd: root, encoding: 'utf8', env: environment },
  );
  expect(stderr.replace(/.*Warning.*\n/g, '')).toBe('');
  expect(status).toBe(0);
  const told = JSON.parse(stdout) as { counts: Record<string, number> };
  expect(told).toMatchObject({ steps: 40, seed, every: 14 });
  expect(Object.keys(told.counts)).toEqual(
    expect.arrayContaining(['glossary', 'site', 'page', 'noExhibit', 'move', 'damagedPack']),
  );
  expect(Object.keys(told.counts).length).toBeGreaterThanOrEqual(24);
});

test('a changed template reaches every page, as in a clean build', () => {
  const place = temporary('template');
  const project = join(place, 'project');
  for (const name of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(root, name), join(project, name), { recursive: true });
  cpSync(join(root, 'tests/fixtures/hongkong'), join(project, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  const build = (out: string, cache: string) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/huikan.mjs', 'build', '--quiet', '--out', out], {
      cwd: project,
      encoding: 'utf8',
      env: { ...environment, HUIKAN_CACHE: join(place, cache) },
    });
    expect(status, stderr).toBe(0);
    return digestOf([out], project);
  };
  const before = build('dist', 'cache');
  const template = join(project, 'src/components/Footer.astro');
  writeFileSync(template, readFileSync(template, 'utf8').replace('©', '© 1999'));
  const after = build('dist', 'cache');
  expect(after).not.toBe(before);
  expect(readFileSync(join(project, 'dist/zh-hant/index.html'), 'utf8')).toContain('© 1999');
  expect(build('clean', 'clean-cache').length).toBe(40);
  expect(digestOf(['.'], join(project, 'dist'))).toBe(digestOf(['.'], join(project, 'clean')));
});
