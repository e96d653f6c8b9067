import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { run as bench } from '../../scripts/bench.ts';
import { run as build } from '../../scripts/build.ts';
import { run as check } from '../../scripts/check.ts';
import { run as convert } from '../../scripts/convert.ts';
import { run as dev } from '../../scripts/dev.ts';
import { run as importPages } from '../../scripts/import.ts';
import { run as makeNew } from '../../scripts/new.ts';
import { command, tellCommands } from '../../scripts/options.ts';
import { run as start } from '../../scripts/start.ts';

const commands = { bench, build, check, convert, dev, import: importPages, new: makeNew, start };
const folder = mkdtempSync(join(tmpdir(), 'huikan-options-'));
const file = join(folder, 'site.yaml');
writeFileSync(file, 'title: 会刊\nurl: https://example.org\n');

afterEach(() => vi.restoreAllMocks());

/** What a command says, and its exit code. */
async function say(name: keyof typeof commands, ...args: string[]): Promise<[number, string]> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  const code = await commands[name](args);
  return [code, lines.join('\n')];
}

test.each(Object.keys(commands) as (keyof typeof commands)[])(
  '%s --help tells its usage and ends well',
  async (name) => {
    const [code, said] = await say(name, '--help');
    expect(code).toBe(0);
    expect(said).toContain(name === 'start' ? 'npm start' : `npm run ${name}`);
  },
);

test.each<[name: keyof typeof commands, args: string[], says: string]>([
  ['build', ['elsewhere'], 'Options stand after the --'],
  ['build', ['--content', file], 'not a folder'],
  ['build', ['--content', folder, '--out', file], 'not a folder'],
  ['build', ['--site', 'ftp://example.org'], 'https://'],
  ['build', ['--base', 'archive'], '/archive/'],
  ['build', ['--conten', folder], '--conten'],
  ['check', ['--content', join(folder, 'none')], 'no folder'],
  ['check', [join(folder, 'none.mdx')], 'no such file'],
  ['dev', ['--content', folder, '--port', '4e3'], '--port'],
  ['start', ['--port', '70000'], '--port'],
  ['new', ['题', '--content', join(folder, 'none')], 'no folder'],
])('%s %j is refused with exit code 2', async (name, args, says) => {
  const [code, said] = await say(name, ...args, '--lang', 'en');
  expect(code).toBe(2);
  expect(said).toContain(says);
});

/** An archive that says nothing of its script; content/ is a chamber's. */
const here = ['--content', folder];

test.each<[args: string[], says: string]>([
  [['--contnet', folder, ...here], '没有选项 --contnet；是否应为 --content？'],
  [['--frobnicate', ...here], '没有选项 --frobnicate\n'],
  [[...here, '--content'], '选项 --content 之后要写一个值'],
  [['--no-search=yes', ...here], '选项 --no-search 不带值'],
  [['--contnet', folder, '--lang', 'en'], 'there is no option --contnet; did you mean --content?'],
  [['--contnet', folder, '--lang', 'zh-Hant'], '沒有選項 --contnet；是否應為 --content？'],
  [['--lang', 'fr', ...here], '--lang 只能是 zh-Hans、zh-Hant、en：fr'],
])('build %j is answered in one language', async (args, says) => {
  const [code, said] = await say('build', ...args);
  expect(code).toBe(2);
  expect(`${said}\n`).toContain(says);
});

test("messages are in the archive's script, or in English in an English environment", async () => {
  const traditional = mkdtempSync(join(tmpdir(), 'huikan-options-'));
  writeFileSync(join(traditional, 'site.yaml'), 'title: 會刊\nurl: https://example.org\nscript: zh-Hant\n');
  expect(await say('check', '--content', traditional)).toEqual([0, '沒有問題。']);
  vi.stubEnv('LANG', 'en_GB.UTF-8');
  expect(await say('check', '--content', traditional)).toEqual([0, 'All is well.']);
  vi.unstubAllEnvs();
});

test('a command without a near name is answered with all of them', () => {
  const lines: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  expect(tellCommands('biuld', ['build', 'check'], ['--lang', 'en'])).toBe(2);
  expect(lines).toEqual(['There is no command biuld; did you mean build?', 'Commands: build, check']);
});

describe('what the machine or the program could not do', () => {
  const fail = async (error: unknown): Promise<[number, string]> => {
    const lines: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((line: unknown) => void lines.push(String(line)));
    return [await command(['--lang', 'en'], () => Promise.reject(error)), lines.join('\n')];
  };
  const system = (code: string) => Object.assign(new Error(`${code}: failed`), { code, path: '/srv/www' });

  test.each([
    [system('EACCES'), 'no permission to read or write /srv/www. What was published is untouched.'],
    [system('ENOSPC'), 'the disk is full. What was published is untouched.'],
    [new TypeError('x is not a function\n  at y'), 'The program failed: x is not a function. '],
    ['a string', 'The program failed: a string. '],
    [undefined, 'The program failed: undefined. '],
  ])('%s is one sentence and exit code 3', async (error, says) => {
    const [code, said] = await fail(error);
    expect(code).toBe(3);
    expect(said).toContain(says);
    expect(said.split('\n')).toHaveLength(1);
  });

  test('is shown with its stack to whoever asks', async () => {
    vi.stubEnv('HUIKAN_DEBUG', '1');
    const [, said] = await fail(new TypeError('x is not a function'));
    expect(said).toContain('TypeError: x is not a function');
    vi.unstubAllEnvs();
  });
});
