import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isNewEnough, knownTo, missingOptions, startsWith } from '../../scripts/launch/node.mjs';
import { languageOf } from '../../scripts/launch/say.mjs';
import { root } from '../../src/core/root.ts';

describe('the Node that runs a command', () => {
  test.each([
    ['20.20.2', false],
    ['22.14.0', false],
    ['22.15.0', true],
    ['23.4.0', false],
    ['23.5.0', true],
    ['24.9.0', true],
    ['100.0.0', true],
  ])('%s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  test('only builders get options for V8, and only once', () => {
    const wanted = missingOptions('build', ['--enable-source-maps']);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted).toEqual(expect.arrayContaining([...missingOptions('start', [])]));
    expect(missingOptions('build', wanted)).toEqual([]);
    expect(missingOptions('check', [])).toEqual([]);
  });

  test('no option is given that this Node refuses', () => {
    const wanted = missingOptions('build', []);
    const known = knownTo([...wanted, '--heap-growing-percents=7', '--no-heap'], startsWith(process.execPath));
    expect(known).toEqual(missingOptions('build', []));
    const { status, stderr } = spawnSync(process.execPath, [...known, '-e', '0'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test.each(['build', 'start'])('%s runs with them', (name) => {
    const program = join(root, 'scripts/huikan.mjs');
    const seen = join(mkdtempSync(join(tmpdir(), 'huikan-launch-')), 'seen.mjs');
    writeFileSync(seen, `process.on('exit', () => console.log(JSON.stringify(process.execArgv)));`);
    const { stdout } = spawnSync(process.execPath, [program, name, '--help'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: `--import ${seen}` },
    });
    expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toEqual(missingOptions(name, []));
  });
});

describe('messages before an archive is read', () => {
  test.each([
    [{}, 'zh'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US' }, 'zh'],
    [{ LC_ALL: '', LC_MESSAGES: 'en', LANG: 'zh_CN' }, 'en'],
  ])('%j: %s', (environment, language) => {
    expect(languageOf([], environment)).toBe(language);
  });

  test('--lang goes before the environment', () => {
    expect(languageOf(['node', 'huikan.mjs', 'build', '--lang', 'en'], {})).toBe('en');
    expect(languageOf(['--lang=zh-Hant'], { LANG: 'en' })).toBe('zh');
    expect(languageOf(['--language', 'en'], {})).toBe('zh');
  });

  test('an unknown command is said in one language, with exit code 2', () => {
    const ran = spawnSync(process.execPath, [join(root, 'scripts/huikan.mjs'), 'biuld'], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
    });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/biuld[^\u4e00-\u9fff]+build[^\u4e00-\u9fff]+$/);
  });
});

describe('packages that are installed when first needed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huikan-bring-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'scripts/launch'), join(folder, 'launch'), { recursive: true });
  mkdirSync(join(folder, 'node'));

  const ask = (): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { bring } from './launch/bring.mjs'; console.log(bring('node', { zh: '它', en: 'it' }))`,
      ],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en' } },
    );
  const emptyLock = { name: 'huikan-node', lockfileVersion: 3, packages: { '': { name: 'huikan-node' } } };
  const lockWith = (packages: object): void => {
    const lock = { ...emptyLock, packages: { ...emptyLock.packages, ...packages } };
    writeFileSync(join(folder, 'node/package-lock.json'), JSON.stringify(lock));
  };

  test('are told in one line, once, and again when the lockfile changes', () => {
    writeFileSync(join(folder, 'node/package.json'), JSON.stringify({ name: 'huikan-node', private: true }));
    lockWith({});
    const first = ask();
    expect(first.stderr).toBe('Installing it into scripts/node/, since it is needed for the first time …\n');
    expect(first.stdout.trim()).toBe(join(folder, 'node'));
    expect(ask().stderr).toBe('');
    lockWith({ '': { name: 'huikan-node', version: '2.0.0' } });
    expect(ask().stderr).not.toBe('');
  });

  test('leave nothing behind where npm fails', () => {
    rmSync(join(folder, 'node/node_modules'), { recursive: true });
    writeFileSync(join(folder, 'node/package.json'), JSON.stringify({ dependencies: { 'not-in-the-lock': '1.0.0' } }));
    const { status, stderr } = ask();
    expect(status).not.toBe(0);
    expect(stderr).toContain('npm could not install it');
    expect(existsSync(join(folder, 'node/node_modules'))).toBe(false);
    expect(readdirSync(join(folder, 'node'))).not.toContainEqual(expect.stringContaining('install'));
  });

  test.each(['node', 'bench', 'browser'])('the lockfile of scripts/%s covers every package by a hash', (name) => {
    const read = (file: string) => JSON.parse(readFileSync(join(root, 'scripts', name, file), 'utf8'));
    const lock: { packages: Record<string, { integrity?: string; hasInstallScript?: boolean }> } =
      read('package-lock.json');
    const { '': project, ...packages } = lock.packages;
    expect(project).toMatchObject(
      Object.fromEntries(Object.entries(read('package.json')).filter(([key]) => key.endsWith('ependencies'))),
    );
    for (const [path, { integrity }] of Object.entries(packages)) expect(integrity, path).toMatch(/^sha512-/);
  });
});
