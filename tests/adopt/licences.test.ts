import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../scripts/licences.ts';
import { byLicence, type LicensedPackage, licencesOf } from '../../src/adopt/licences.ts';
import { runCommand } from '../scripts/command.ts';

/** A folder with a lockfile, and packages that are installed. */
function folderWith(
  packages: Record<string, object>,
  installed: Record<string, object> = {},
  lockfile = 'package-lock.json',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'huikan-licences-'));
  for (const [name, content] of Object.entries(installed)) {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true });
    writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify(content));
  }
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, lockfile), JSON.stringify({ lockfileVersion: 3, packages }));
  return folder;
}

test('each version stands once, under its own name, with what needs it', () => {
  const folder = folderWith({
    '': { name: 'own', license: 'MIT' },
    'node_modules/b': { version: '1.0.0', license: 'ISC' },
    'node_modules/@x/a': { version: '2.0.0', license: '(MIT OR GPL-3.0-or-later)', dev: true },
    'node_modules/b/node_modules/c': { version: '1.0.0', license: 'MIT', optional: true },
    'node_modules/d/node_modules/b': { version: '1.0.0', license: 'ISC', dev: true },
    'node_modules/e': { name: 'real', version: '3.0.0', license: 'MIT', devOptional: true },
    'node_modules/own': { resolved: '', link: true },
  });
  expect(licencesOf(folder)).toEqual([
    { name: '@x/a', version: '2.0.0', licence: '(MIT OR GPL-3.0-or-later)', use: 'development' },
    { name: 'b', version: '1.0.0', licence: 'ISC', use: 'program' },
    { name: 'c', version: '1.0.0', licence: 'MIT', use: 'platform' },
    { name: 'real', version: '3.0.0', licence: 'MIT', use: 'development' },
  ]);
});

test.each<[Record<string, unknown>, string]>([
  [{ license: 'MIT' }, 'MIT'],
  [{ license: { type: 'BSD-3-Clause', url: 'https://example.org' } }, 'BSD-3-Clause'],
  [{ licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] }, 'MIT OR Apache-2.0'],
  [{}, 'NOASSERTION'],
])('a lockfile without a licence leads to the package: %j', (content, licence) => {
  const folder = folderWith({ 'node_modules/a': { version: '1.0.0' } }, { a: content });
  expect(licencesOf(folder)).toEqual([{ name: 'a', version: '1.0.0', licence, use: 'program' }]);
});

test('without a lockfile, npm’s record of what it installed is read; without either there is nothing to say', () => {
  const folder = folderWith(
    { 'node_modules/a': { version: '1.0.0', license: 'MIT' } },
    {},
    'node_modules/.package-lock.json',
  );
  expect(licencesOf(folder)?.map(({ name }) => name)).toEqual(['a']);
  expect(licencesOf(mkdtempSync(join(tmpdir(), 'huikan-licences-')))).toBeUndefined();
});

test('the command lists every package of the program, each with a licence, in words and as JSON', async () => {
  const asJson = await runCommand(run, ['--json']);
  const packages = asJson.out.split('\n').map((line) => JSON.parse(line) as LicensedPackage);
  expect([asJson.code, packages.filter(({ licence }) => licence === 'NOASSERTION')]).toEqual([0, []]);
  expect(packages).toContainEqual(expect.objectContaining({ name: 'opencc-js', use: 'program' }));
  const { code, out } = await runCommand(run, ['--lang', 'en']);
  expect(code).toBe(0);
  for (const [licence, those] of byLicence(packages)) expect(out).toContain(`${licence} (${those.length})\n`);
  expect(out.split('\n').at(-1)).toBe(`${packages.length} packages, ${byLicence(packages).length} licences.`);
});
