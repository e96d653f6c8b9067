/** The repository of a chamber's own: every file that `init` writes, by its path. Nothing of the program is in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../core/root.ts';
import { slugOf } from '../core/slug.ts';
import type { Chamber } from './chamber.ts';
import { cmsFiles } from './cms.ts';
import { deskOpeners } from './desk-openers.ts';
import { hostFiles, workflowsOf } from './hosts.ts';
import { contentFiles } from './pages.ts';
import { readme } from './readme.ts';
import { settingsFile } from './settings.ts';

/** What the repository depends on besides the chamber's answers. */
export interface RepositoryOptions {
  /** The folder that is written, absolute. */
  folder: string;
  /** Version of the program. */
  version: string;
  /** The program as package.json names it: a version, an address, `file:packages/huikan-0.2.0.tgz`. */
  dependency: string;
  /** Names of commands that the program has. */
  commands: readonly string[];
  /** True adds a CMS in the browser: see cms.ts. */
  cms?: boolean;
}

/** Commands that an archive has as scripts; those that the program lacks are left out. */
const scripts = [
  'start',
  'dev',
  'desk',
  'new',
  'import',
  'check',
  'build',
  'verify',
  'convert',
  'impact',
  'glossary',
  'rollback',
  'hosting',
  'vendor',
  'upgrade',
];

/** The scripts of an archive's package.json. @example scriptsOf(['start']) // { start: 'huikan start' } */
export const scriptsOf = (commands: readonly string[]): Record<string, string> =>
  Object.fromEntries(scripts.filter((name) => commands.includes(name)).map((name) => [name, `huikan ${name}`]));

/** Files that are the same in every archive, and in the program's own repository. */
const shared = ['public/favicon.svg', '.github/workflows/check.yml'];

/** All files, by their paths from the repository. */
export function repositoryFiles(chamber: Chamber, options: RepositoryOptions): Record<string, string> {
  const { folder, version, dependency, commands, cms } = options;
  const own = [...shared, ...workflowsOf(chamber.hosts)];
  return {
    'package.json': packageFile(chamber, dependency, commands),
    'README.md': readme(chamber, commands),
    '.npmrc': npmSettings,
    '.gitignore': ignored,
    '.gitattributes': attributes,
    'content/site.yaml': settingsFile(chamber, version),
    ...contentFiles(chamber),
    ...(commands.includes('desk') && deskOpeners(chamber)),
    ...(cms && cmsFiles(chamber)),
    ...Object.fromEntries(own.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
    ...hostFiles(chamber.hosts, { host: new URL(chamber.url).host, folder }),
  };
}

const packageFile = ({ title, url }: Chamber, dependency: string, commands: readonly string[]): string =>
  `${JSON.stringify(
    {
      name: slugOf(title),
      description: title,
      homepage: url,
      private: true,
      type: 'module',
      engines: { node: '>=20' },
      scripts: scriptsOf(commands),
      dependencies: { huikan: dependency },
    },
    undefined,
    2,
  )}\n`;

/** No package runs a program of its own while it is installed; warnings of packages that want a newer Node are left out. */
const npmSettings = `save-exact=true
fund=false
audit=false
ignore-scripts=true
loglevel=error
`;

/** An import's report is of its moment; its state belongs to the archive. */
export const ignored = `node_modules/
dist/
.dist.huikan/
.dist.past/
shares/
packages/npm/_logs/
.cache/
*.log
.DS_Store
Thumbs.db
content/.import/report.*
`;

/** Line ends are the same on every machine, so that a digest of a file is, too. */
export const attributes = `* text=auto eol=lf
*.cmd text eol=crlf
*.tgz binary
*.jpg binary
*.png binary
*.webp binary
content/originals/** -text
packages/npm/** -text
`;
