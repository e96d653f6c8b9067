/** A folder on a disk of its own that is small. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Moves a folder onto a tmpfs that is full but for some room.
 * @param spare the room that is left, in KiB
 * @throws where a tmpfs cannot be mounted: that takes root on Linux
 */
export function mountSmall(dir: string, spare: number | 'read-only'): (how: 'make room' | 'go') => void {
  const aside = `${dir}.aside`;
  cpSync(dir, aside, { recursive: true, preserveTimestamps: true });
  rmSync(dir, { recursive: true });
  mkdirSync(dir);
  run('mount', '-t', 'tmpfs', '-o', 'size=200m', 'huikan-trial', dir);
  cpSync(aside, dir, { recursive: true, preserveTimestamps: true });
  rmSync(aside, { recursive: true });
  if (spare === 'read-only') run('mount', '-o', 'remount,ro', dir);
  else {
    const used = Number(run('df', '--output=used', '-k', dir).split('\n')[1]);
    run('mount', '-o', `remount,size=${used + spare}k`, dir);
  }
  let mounted = true;
  return (how) => {
    if (!mounted) return;
    if (how === 'make room') run('mount', '-o', 'remount,rw,size=400m', dir);
    else {
      run('umount', dir);
      mounted = false;
      for (const name of readdirSync(dir)) rmSync(join(dir, name), { recursive: true });
      writeFileSync(join(dir, '.keep'), '');
      rmSync(dir, { recursive: true });
    }
  };
}

function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
