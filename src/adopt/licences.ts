/** The licences of the packages that a lockfile of npm names, the packages of packages among them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from '../core/order.ts';

/** One package. */
export interface LicensedPackage {
  name: string;
  version: string;
  /** An SPDX expression, as the package has it; `NOASSERTION` where it names none (SPDX 2.3, 7.13). */
  licence: string;
  /** What needs it: the program, its development, or one kind of machine. */
  use: 'program' | 'development' | 'platform';
}

/** What npm writes of a package, in a lockfile or in a package.json: old packages have an object, or a list of them. */
interface Entry {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

/** That of the repository; npm's own record of what it installed where there is none. */
const lockfiles = ['package-lock.json', 'node_modules/.package-lock.json'];

/**
 * The packages of a folder, each version once, by name.
 * @param folder with a lockfile; packages whose licence that does not name are looked at where they are installed
 * @returns nothing where there is no lockfile
 * @example licencesOf(root)?.[0] // { name: '@astrojs/markdown-remark', version: '7.3.1', licence: 'MIT', use: 'program' }
 */
export function licencesOf(folder: string): LicensedPackage[] | undefined {
  const lockfile = lockfiles.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (lockfile === undefined) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(lockfile, 'utf8')) as { packages?: Record<string, Entry> };
  const found = new Map<string, LicensedPackage>();
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '' || entry.link) continue;
    const name = entry.name ?? path.split('node_modules/').at(-1)!;
    const version = entry.version ?? '';
    const licence = licenceIn(entry) ?? licenceIn(installed(join(folder, path))) ?? 'NOASSERTION';
    const key = `${name} ${version}`;
    const known = found.get(key);
    if (known?.use !== 'program') found.set(key, { name, version, licence, use: useOf(entry) });
  }
  return [...found.values()].sort((a, b) => inOrder(a.name, b.name));
}

const useOf = ({ dev, devOptional, optional }: Entry): LicensedPackage['use'] =>
  dev || devOptional ? 'development' : optional ? 'platform' : 'program';

function licenceIn({ license, licenses }: Entry): string | undefined {
  const types = [license, ...(licenses ?? [])].map((one) => (typeof one === 'string' ? one : one?.type));
  return types.filter(Boolean).join(' OR ') || undefined;
}

function installed(folder: string): Entry {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Entry) : {};
}

/** Packages by their licence, what most have first. */
export const byLicence = (packages: readonly LicensedPackage[]): [licence: string, packages: LicensedPackage[]][] =>
  [...Map.groupBy(packages, ({ licence }) => licence)].sort((a, b) => b[1].length - a[1].length);
