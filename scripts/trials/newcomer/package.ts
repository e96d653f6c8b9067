/** The program as a package, and ways to have it in a folder. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../src/core/root.ts';
import { runNpm } from '../../npm.ts';

/** Packs the program that lies in a folder. @returns the tarball */
export function pack(into: string, from: string = root): string {
  mkdirSync(into, { recursive: true });
  const said = runNpm(['pack', from, '--pack-destination', into, '--silent'], into);
  return join(into, said.trim().split('\n').at(-1)!);
}

/** What the next version of the program would say of itself. */
const next = {
  version: '9.0.0',
  heading: '\n## 9.0.0\n\n### 转换 Conversion\n- 甲 → 乙 · A case → what happens\n\n## ',
};

/** The program as a later version of itself, in a folder: what an archive is upgraded to. @returns the folder */
export function nextVersion(place: string): string {
  const names = [
    'src',
    'scripts',
    'public',
    '.github',
    'docs/decisions',
    'package.json',
    'CHANGELOG.md',
    'ARCHITECTURE.md',
  ];
  for (const name of names)
    cpSync(join(root, name), join(place, name), { recursive: true, filter: (path) => !path.includes('/node_modules') });
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(place, path), change(readFileSync(join(place, path), 'utf8')));
  edit('package.json', (text) => text.replace(/"version": "[^"]*"/, `"version": "${next.version}"`));
  edit('CHANGELOG.md', (text) => text.replace('\n## ', next.heading));
  return place;
}

/**
 * What `npm install` makes of a tarball, without a network: the program is unpacked, and the packages that it needs are
 * links to those of this repository.
 */
export function linkPackages(tarball: string, folder: string): void {
  const packages = join(folder, 'node_modules');
  const own = join(packages, 'huikan');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const { status, stderr } = spawnSync('tar', ['-xzf', tarball, '-C', own, '--strip-components=1'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') || name === 'huikan') continue;
    const scoped = name.startsWith('@')
      ? readdirSync(join(root, 'node_modules', name)).map((one) => `${name}/${one}`)
      : [name];
    for (const one of scoped) {
      const target = join(packages, one);
      mkdirSync(dirname(target), { recursive: true });
      if (!existsSync(target)) symlinkSync(join(root, 'node_modules', one), target, 'junction');
    }
  }
}
