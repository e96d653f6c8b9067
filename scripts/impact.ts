/**
 * `npm run impact -- --base REV`: each sentence of the archive whose other edition changes with a change of glossary,
 * table or program, before and after, by cause.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { articleConverter } from '../src/archive/article-converter.ts';
import { readConfig } from '../src/archive/config.ts';
import { byCause, type Change, changesOf, type Explains } from '../src/archive/impact.ts';
import { readArchive, readFile } from '../src/archive/reading.ts';
import { createConverter } from '../src/conversion/index.ts';
import { type Edition, otherEdition } from '../src/core/edition.ts';
import { messages } from '../src/i18n/messages.ts';
import { commitOf, repositoryOf, withCommit } from './impact/base.ts';
import { command, exitCodes, mustBeFolder, readOptions, type Speaker, WrongUse } from './options.ts';

/** A program's conversion and an archive's settings and glossary, which this program reads for both sides. */
interface Side {
  createConverter: typeof createConverter;
  contentDir: string;
}

/** The conversion of a checked out tree, or this one where the tree is a chamber's own repository, which has none. */
async function sideOf(tree: string, contentDir: string): Promise<Side> {
  const conversion = join(tree, 'src/conversion/index.ts');
  if (!existsSync(conversion)) return { createConverter, contentDir };
  const program = (await import(pathToFileURL(conversion).href)) as Pick<Side, 'createConverter'>;
  return { createConverter: program.createConverter, contentDir };
}

/** The converters of a side, for an article with rules of its own. */
function convertersOf({ createConverter: create, contentDir }: Side) {
  const { settings, glossary } = readConfig(contentDir, '');
  const built = new Map<Edition, ReturnType<typeof createConverter>>();
  return (to: Edition): ReturnType<typeof createConverter> => {
    const known = built.get(to) ?? create({ to, region: settings.traditional, glossary });
    built.set(to, known);
    return known;
  };
}

/** The changes in all articles of an archive as it is now. */
function changesIn(contentDir: string, base: Side): Change[] {
  const place = { contentDir, shown: '' };
  const { files, articleSettings } = readArchive(place);
  const [before, now] = [convertersOf(base), convertersOf({ createConverter, contentDir })];
  return files.flatMap((file) => {
    const { article } = readFile(place, file, articleSettings);
    if (!article || article.parallel) return [];
    const { script } = article;
    const [was, is]: Explains[] = [before, now].map((to) => articleConverter(article, otherEdition(script), { to }));
    return changesOf(article, was!, is!);
  });
}

/** Prints the changes by cause. */
function print(changes: readonly Change[], isMarkdown: boolean, say: Speaker): void {
  console.log(`${isMarkdown ? '## ' : ''}${say(messages.impact(changes.length))}`);
  for (const [{ rule, from, to }, list] of byCause(changes)) {
    const cause = `${from} → ${to}, ${say(messages.decidedBy[rule])} (${list.length})`;
    console.log(isMarkdown ? `\n### ${cause}\n` : `\n${cause}`);
    for (const { file, sentence, before, after } of list)
      if (isMarkdown) console.log(`- \`${file}\`: ${sentence}\n  - − ${before}\n  - + ${after}`);
      else console.log(`  ${file}\n    - ${before}\n    + ${after}`);
  }
}

/** Compares the working tree with a revision. */
export const run = (args: string[]): Promise<number> =>
  command(args, async ({ say }) => {
    const { values } = readOptions(
      args,
      {
        base: { type: 'string' },
        content: { type: 'string', default: 'content' },
        format: { type: 'string', default: 'pretty' },
      },
      'impact',
    );
    if (values.base === undefined) throw new WrongUse(messages.valueMissing('--base'), 'impact');
    if (!['pretty', 'markdown'].includes(values.format))
      throw new WrongUse(messages.oneOf('--format', ['pretty', 'markdown']), 'impact');
    const contentDir = resolve(values.content);
    mustBeFolder(contentDir);
    const repository = repositoryOf(contentDir);
    const commit = repository && commitOf(repository, values.base);
    if (!repository || !commit) throw new WrongUse(messages.noRevision(values.base), 'impact');
    const changes = await withCommit(repository, commit, async (tree) =>
      changesIn(contentDir, await sideOf(tree, join(tree, relative(repository, contentDir)))),
    );
    print(changes, values.format === 'markdown', say);
    return exitCodes.ok;
  });
