/**
 * `npm run train`: makes src/conversion/data/context.generated.json and .bin, the table of the context model, from the
 * texts of scripts/train/sources.ts. The same texts give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sha256 } from '../src/core/digest.ts';
import { messages } from '../src/i18n/messages.ts';
import { command, exitCodes, mustBeFolder, readOptions, WrongUse } from './options.ts';
import { readDictionaries } from './train/dictionary.ts';
import { candidateText, villageText } from './train/elections.ts';
import { contextTablePaths, makeContextTable, type ReadSource } from './train/make.ts';
import { linesOf, partOf, textOf } from './train/parts.ts';
import { gazetteText, phraseText, presidentText, transcriptText } from './train/prepare.ts';
import { candidates, corpora, gazette, phrases, president, sources, transcripts, villages } from './train/sources.ts';

/** The file of a text: in the folder that was named, or beside the repository. */
function find(file: string, folder: string): string {
  const path = join(folder, file);
  const shared = fileURLToPath(new URL(file, corpora));
  if (!existsSync(path) && !existsSync(shared)) throw new WrongUse(messages.noFile(path));
  return existsSync(path) ? path : shared;
}

/** The texts that are made of checkouts: of a folder or a file, by the option that names it. */
const preparedBy = {
  gazette: [[gazette, gazetteText]],
  president: [[president, presidentText]],
  transcripts: [[transcripts, transcriptText]],
  elections: [
    [villages, villageText],
    [candidates, candidateText],
  ],
  phrases: [[phrases, (file: string) => phraseText(readFileSync(file, 'utf8'))]],
} as const satisfies Record<string, readonly (readonly [text: string, make: (from: string) => string])[]>;

/** Makes the texts of a checkout and keeps them in the folder of texts. */
function prepare(option: keyof typeof preparedBy, named: string, folder: string): void {
  const from = resolve(named);
  if (!existsSync(from)) throw new WrongUse(messages.noFile(from));
  if (option !== 'phrases') mustBeFolder(from);
  mkdirSync(folder, { recursive: true });
  for (const [file, make] of preparedBy[option]) writeFileSync(join(folder, file), gzipSync(make(from)));
}

/** Trains and writes the table; with `--check` compares it with the one that is there. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const { values } = readOptions(
      args,
      {
        check: { type: 'boolean', default: false },
        corpora: { type: 'string', default: fileURLToPath(corpora) },
        elections: { type: 'string' },
        gazette: { type: 'string' },
        phrases: { type: 'string' },
        president: { type: 'string' },
        transcripts: { type: 'string' },
      },
      'train',
    );
    const folder = resolve(values.corpora);
    for (const option of ['gazette', 'president', 'transcripts', 'elections', 'phrases'] as const) {
      const named = values[option];
      if (named !== undefined) prepare(option, named, folder);
    }
    const read = sources.map(({ file, whole, ...source }): ReadSource => {
      const text = textOf(find(file, folder));
      const lines = linesOf(text).filter((line) => whole || partOf(line) === 'train');
      return { ...source, name: file.replace('.txt.gz', ''), digest: sha256(text), lines };
    });
    const table = makeContextTable(read, readDictionaries(), (line) => console.log(line));
    if (!values.check) {
      writeFileSync(contextTablePaths.head, table.head);
      writeFileSync(contextTablePaths.weights, table.weights);
      return exitCodes.ok;
    }
    const same =
      readFileSync(contextTablePaths.head, 'utf8') === table.head &&
      readFileSync(contextTablePaths.weights).equals(table.weights);
    console.log(same ? '与现有的表一致 The table is the same.' : '与现有的表不同 The table differs.');
    return same ? exitCodes.ok : exitCodes.contentErrors;
  });
