/** The program as a package, and ways to have it in a folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../src/core/root.ts';
import { runNpm } from '../../npm.ts';

/** Packs the program that lies in a folder. @returns the tarball */
export function pack(into: string, from: string = root): string {
  mkdirSync(into, { recursive: true });
  const said = runNpm(['pack', from, '--pack-destination', into, '--silent'], into);
  return join(into, said.trim().split('\n').at(-1)!);
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
