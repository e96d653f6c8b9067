/**
 * `npm run audit -- [--cedict FILE]`: the words of the conversion lattice whose form their parts dispute,
 * or CC-CEDICT's text where it is given, and that nobody has decided in src/conversion/data/audited.tsv.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { messages } from '../src/i18n/messages.ts';
import { dictionaryDisagrees, partsDisagree, readCedict, undecided } from './lattice-table/audit.ts';
import { readFrequencies } from './lattice-table/frequencies.ts';
import { standardWords } from './lattice-table/standard-forms.ts';
import { command, exitCodes, readOptions, WrongUse } from './options.ts';

/** Prints what is left to decide: a word, its form, and what else it could be. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const { values } = readOptions(args, { cedict: { type: 'string' } }, 'audit');
    const words = standardWords(readFrequencies());
    const found = partsDisagree(words);
    if (values.cedict !== undefined) {
      if (!existsSync(values.cedict)) throw new WrongUse(messages.noFile(values.cedict), 'audit');
      found.push(...dictionaryDisagrees(words, readCedict(readFileSync(resolve(values.cedict), 'utf8'))));
    }
    const left = undecided(found);
    for (const { word, form, other } of left) console.log(`${word}\t${form}\t${other}`);
    return left.length > 0 ? exitCodes.contentErrors : exitCodes.ok;
  });
