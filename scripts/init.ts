/** `npm run init -- DIR`: a chamber's own archive, in a repository that depends on Huikan by version. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { addressOf, type Chamber, categoriesOf, usualCategories } from '../src/adopt/chamber.ts';
import { writeCms } from '../src/adopt/cms.ts';
import { type HostName, hostNames } from '../src/adopt/hosts.ts';
import { programVersion } from '../src/adopt/program.ts';
import { repositoryFiles } from '../src/adopt/repository.ts';
import { inTheWay, writeNew } from '../src/adopt/write.ts';
import { readConfig } from '../src/archive/config.ts';
import { speak } from '../src/content/speak.ts';
import { isInside, root } from '../src/core/root.ts';
import { adopting } from '../src/i18n/messages/adopting.ts';
import { messages } from '../src/i18n/messages.ts';
import { type Sentence, words } from '../src/i18n/sentence.ts';
import { runNpm } from './npm.ts';
import { command, exitCodes, mustBeFolder, readOptions, type Speaker, WrongUse } from './options.ts';

const options = {
  title: { type: 'string' },
  url: { type: 'string' },
  base: { type: 'string' },
  publisher: { type: 'string' },
  script: { type: 'string' },
  region: { type: 'string' },
  categories: { type: 'string' },
  host: { type: 'string', default: 'github' },
  huikan: { type: 'string' },
  cms: { type: 'boolean', default: false },
  'no-install': { type: 'boolean', default: false },
} as const;

/** Asks for what the options do not say, writes the repository, and installs it. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say }) => {
    const { values, positionals } = readOptions(args, options, 'init', 'names');
    const [dir, extra] = positionals;
    if (dir === undefined && values.cms) return addCms(say);
    if (dir === undefined) throw new WrongUse(adopting.folderMissing, 'init');
    if (extra !== undefined) throw new WrongUse(messages.tooMuch(extra), 'init');
    const folder = resolve(dir);
    if (isInside(folder, root)) throw new WrongUse(adopting.insideProgram(dir));
    const names = inTheWay(folder);
    if (names.length > 0) throw new WrongUse(adopting.notEmpty(dir, names));
    const chamber = chamberOf(await answers(values, say));
    mkdirSync(folder, { recursive: true });
    const files = repositoryFiles(chamber, {
      folder,
      version: programVersion(),
      dependency: dependencyOf(values.huikan, folder, say),
      commands: commandNames(),
      cms: values.cms,
    });
    const written = writeNew(folder, files);
    startGit(folder);
    const shown = relative(process.cwd(), folder) || '.';
    if (!values['no-install'] && !install(folder, shown, say)) return exitCodes.fault;
    console.log(say(adopting.made(shown, written.length)));
    return exitCodes.ok;
  });

/** Writes the CMS of the archive that stands here, anew where it is there: its fields are those of this program. */
function addCms(say: Speaker): number {
  mustBeFolder('content');
  const { settings } = readConfig(resolve('content'), 'content');
  const written = writeCms(process.cwd(), settings);
  console.log(say(written.length > 0 ? adopting.cmsWritten(written) : adopting.cmsAsItWas));
  return exitCodes.ok;
}

type Given = { [Name in keyof typeof options]?: string | boolean | undefined };
type Answers = Record<'title' | 'url' | 'script' | 'region' | 'categories', string> & Given;

/** What an answer is where nothing is typed; name and address have none. */
const defaults = (script: string) => ({
  script: 'zh-Hans',
  region: 'tw',
  categories: speak({ zh: words(usualCategories), en: '' }, script === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'),
});

/** The options, and what a person answers where one is missing. @throws {WrongUse} where nobody can be asked */
async function answers(given: Given, say: Speaker): Promise<Answers> {
  const missing = (['title', 'url'] as const).filter((name) => given[name] === undefined);
  if (!process.stdin.isTTY) {
    if (missing.length > 0) throw new WrongUse(adopting.optionMissing(missing.map((name) => `--${name}`)), 'init');
    return { ...defaults(String(given.script)), ...definedOf(given) } as Answers;
  }
  const found: Record<string, string> = {};
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Kept from the beginning: somebody may paste all answers at once.
  const lines = terminal[Symbol.asyncIterator]();
  try {
    for (const [name, question] of Object.entries(adopting.ask)) {
      const said = given[name as keyof typeof adopting.ask];
      const usual = defaults(String(found.script ?? given.script))[name as 'script'];
      found[name] = typeof said === 'string' ? said : await ask(lines, say(question), usual);
    }
  } finally {
    terminal.close();
  }
  return { ...given, ...found } as Answers;
}

const definedOf = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** @throws {WrongUse} where the answers end */
async function ask(lines: AsyncIterator<string>, question: string, usual: string | undefined): Promise<string> {
  for (;;) {
    process.stderr.write(`${question}${usual ? ` [${usual}]` : ''}\n> `);
    const { value, done } = await lines.next();
    if (done) throw new WrongUse(adopting.optionMissing(['--title', '--url']), 'init');
    const answer = value.trim();
    if (answer || usual) return answer || usual!;
  }
}

/** @throws {WrongUse} for an answer that cannot be used */
function chamberOf({ title, url, base, publisher, script, region, categories, host }: Answers): Chamber {
  if (!title.trim() || /[\r\n]/.test(title)) throw new WrongUse(adopting.titleWrong, 'init');
  if (!/^https?:\/\/[^\s/]+/.test(url) || !URL.canParse(url)) throw new WrongUse(adopting.urlWrong(url), 'init');
  const chosen = String(host).split(',');
  const wrong = chosen.find((name) => !hostNames.includes(name as HostName));
  if (wrong !== undefined) throw new WrongUse(messages.oneOf('--host', hostNames), 'init');
  return {
    title: title.trim(),
    ...addressOf(url, base as string | undefined),
    ...(publisher ? { publisher: String(publisher) } : {}),
    script: oneOf('--script', script, ['zh-Hans', 'zh-Hant']),
    region: oneOf('--region', region, ['tw', 'hk']),
    categories: readCategories(categories),
    hosts: chosen as HostName[],
  };
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new WrongUse(messages.oneOf(name, known), 'init');
  return found;
}

function readCategories(text: string): Chamber['categories'] {
  try {
    return categoriesOf(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new WrongUse(adopting.categoryWrong(error.message), 'init');
  }
}

/** The names of all commands: each is a file of this folder. */
export const commandNames = (): string[] =>
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length));

/**
 * How package.json names the program: as it was said, or as a tarball in `packages/`, which asks for no registry and
 * no git server. @throws {MachineFault} where npm cannot pack it
 */
export function dependencyOf(said: string | undefined, folder: string, say: Speaker): string {
  if (said !== undefined && !existsSync(said)) return said;
  console.error(say(adopting.packing));
  const packages = join(folder, 'packages');
  mkdirSync(packages, { recursive: true });
  const source = said === undefined ? root : resolve(said);
  const packed = runNpm(['pack', source, '--pack-destination', packages, '--silent'], folder);
  return `file:packages/${basename(packed.trim().split('\n').at(-1)!)}`;
}

/** A repository of its own, unless the folder is one; without git it is a folder of files like any other. */
export function startGit(folder: string): void {
  if (!existsSync(join(folder, '.git')))
    spawnSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder, stdio: 'ignore' });
}

/** @returns false where npm failed: the repository is there, and what is to be done is told */
export function install(folder: string, shown: string, say: Speaker): boolean {
  console.error(say(adopting.installing));
  try {
    runNpm(['install', '--no-audit', '--no-fund'], folder);
    return true;
  } catch (error) {
    const { said } = error as { said?: Sentence };
    if (!said) throw error;
    console.error([say(said), say(adopting.installLater(shown))].join('\n'));
    return false;
  }
}
