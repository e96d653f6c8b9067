/**
 * `npm run train`: makes src/conversion/data/context.generated.json, the table of the context model, from the texts of
 * scripts/train/sources.ts. The same texts give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '../src/core/digest.ts';
import { messages } from '../src/i18n/messages.ts';
import { command, exitCodes, readOptions, WrongUse } from './options.ts';
import { readDictionaries } from './train/dictionary.ts';
import { contextTablePath, makeContextTable, type ReadSource } from './train/make.ts';
import { sentencesOf } from './train/parts.ts';
import { corpora, sources } from './train/sources.ts';

/** Trains and writes the table; with `--check` compares it with the one that is there. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const { values } = readOptions(args, { check: { type: 'boolean', default: false } }, 'train');
    const read = sources.map(({ file, ...source }): ReadSource => {
      const path = new URL(file, corpora);
      if (!existsSync(path)) throw new WrongUse(messages.noFile(path.pathname));
      const digest = sha256(readFileSync(path));
      return { ...source, name: file.replace('.txt.gz', ''), digest, lines: sentencesOf(path, 'train') };
    });
    const table = makeContextTable(read, readDictionaries(), (line) => console.log(line));
    if (!values.check) {
      writeFileSync(contextTablePath, table);
      return exitCodes.ok;
    }
    const same = readFileSync(contextTablePath, 'utf8') === table;
    console.log(same ? '与现有的表一致 The table is the same.' : '与现有的表不同 The table differs.');
    return same ? exitCodes.ok : exitCodes.contentErrors;
  });
