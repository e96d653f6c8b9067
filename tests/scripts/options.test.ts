import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { run as bench } from '../../scripts/bench.ts';
import { run as build } from '../../scripts/build.ts';
import { run as check } from '../../scripts/check.ts';
import { run as convert } from '../../scripts/convert.ts';
import { run as dev } from '../../scripts/dev.ts';
import { run as importPages } from '../../scripts/import.ts';
import { run as makeNew } from '../../scripts/new.ts';
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
  const [code, said] = await say(name, ...args);
  expect(code).toBe(2);
  expect(said).toContain(says);
});
