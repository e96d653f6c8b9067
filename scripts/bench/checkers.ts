/**
 * `npm run bench -- checkers [--dist DIR] [--feedvalidator DIR]`: what the W3C's own checkers say of a built archive: the
 * Nu HTML checker of every page, style sheet and drawing, and the feed validator of every feed. What is not installed is
 * named, and is no pass.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { walk } from '../../src/core/walk.ts';
import { command, exitCodes, mustBeFolder, readOptions } from '../options.ts';

/** What one checker found; nothing where it could not run, and then why. */
interface Found {
  name: string;
  checked: number;
  errors: string[];
  warnings: string[];
  missing?: string;
}

/** Prints how much each checker looked at and what it found; fails if that is an error, or one of them is missing. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const { values } = readOptions(
      args,
      { dist: { type: 'string', default: 'dist' }, feedvalidator: { type: 'string' } },
      'checkers',
    );
    mustBeFolder(values.dist);
    const dist = resolve(values.dist);
    const all = [checkHtml(dist), checkFeeds(dist, values.feedvalidator ?? process.env.HUIKAN_FEEDVALIDATOR)];
    for (const { name, checked, errors, warnings, missing } of all) {
      console.log(
        missing
          ? `${name}: ${missing}`
          : `${name}: ${checked} files, ${errors.length} errors, ${warnings.length} warnings`,
      );
      for (const line of [...errors, ...warnings].slice(0, 40)) console.log(`  ${line}`);
    }
    return all.every(({ errors, missing }) => errors.length === 0 && !missing) ? exitCodes.ok : exitCodes.contentErrors;
  });

/** What the Nu HTML checker says of one place. */
interface Message {
  type: string;
  subType?: string;
  url?: string;
  lastLine?: number;
  message: string;
}

/** Files that it is given at once. */
const share = 200;

/** The Nu HTML checker (vnu), of Java. */
function checkHtml(dist: string): Found {
  const name = 'vnu';
  const nothing = { name, checked: 0, errors: [], warnings: [] };
  if (spawnSync('java', ['-version']).status !== 0)
    return { ...nothing, missing: 'java is not installed (Debian: default-jre-headless)' };
  const jar = fileURLToPath(new URL('./node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
  const files = walk(dist).filter((path) => /\.(?:html|css|svg)$/.test(path));
  const flags = ['-Xss4m', '-jar', jar, '--format', 'json', '--also-check-css', '--also-check-svg'];
  const messages: Message[] = [];
  // File by file: of a folder it would read the dump and the feeds as HTML, too. A command line has its length.
  for (let from = 0; from < files.length; from += share) {
    const some = files.slice(from, from + share).map((path) => join(dist, path));
    const { stderr } = spawnSync('java', [...flags, ...some], { encoding: 'utf8', maxBuffer: 1 << 28 });
    messages.push(...(JSON.parse(stderr) as { messages: Message[] }).messages);
  }
  const told = (wanted: (one: Message) => boolean): string[] =>
    messages.filter(wanted).map(({ url = '', lastLine, message }) => {
      const file = url.slice(url.indexOf(dist) + dist.length + 1);
      return `${file}:${lastLine ?? 1} ${message}`;
    });
  return {
    name,
    checked: files.length,
    errors: told(({ type }) => type !== 'info'),
    warnings: told(({ type, subType }) => type === 'info' && subType === 'warning'),
  };
}

/** The W3C's feed validator, of Python, as its repository has it. */
function checkFeeds(dist: string, folder: string | undefined): Found {
  const name = 'feedvalidator';
  const nothing = { name, checked: 0, errors: [], warnings: [] };
  const program = folder && join(resolve(folder), 'src/demo.py');
  if (!program || !existsSync(program))
    return {
      ...nothing,
      missing:
        'name a checkout of w3c/feedvalidator with --feedvalidator DIR or HUIKAN_FEEDVALIDATOR; it needs python3 and lxml',
    };
  const feeds = walk(dist).filter((path) => /(?:^|\/)(?:feed|atom)\.xml$/.test(path));
  const errors: string[] = [];
  for (const feed of feeds) {
    const { stdout, stderr, status } = spawnSync('python3', [program, join(dist, feed), 'A'], { encoding: 'utf8' });
    if (status !== 0) return { ...nothing, missing: stderr.trim().split('\n').at(-1) ?? 'python3 did not run it' };
    const lines = stdout.split('\n').filter((line) => /^line \d+/.test(line));
    errors.push(...lines.map((line) => `${feed} ${line}`));
  }
  return { name, checked: feeds.length, errors, warnings: [] };
}
