/**
 * Makes src/conversion/data/lattice.generated.json: the words of the conversion lattice with their costs and their
 * Traditional forms, from the dictionaries of opencc-js, the word frequencies of @node-rs/jieba, and the
 * project's own tables beside it. Run it after changing any of them: `node scripts/huikan.mjs make-lattice-table`.
 */
import { writeFileSync } from 'node:fs';
import { encodeWords } from '../src/conversion/engine/front-coding.ts';
import type { LatticeTable } from '../src/conversion/engine/lattice-table.ts';
import { sha256 } from '../src/core/digest.ts';
import { readFrequencies } from './lattice-table/frequencies.ts';
import { contextWords, foreignCharacters, givenCharacters, surnameWords } from './lattice-table/names.ts';
import { forRegions, regionalForms } from './lattice-table/regions.ts';
import { dataFolder, rows } from './lattice-table/source.ts';
import { latticeWords, singleForms } from './lattice-table/words.ts';

/** Where the table is written. */
export const latticeTablePath = new URL('lattice.generated.json', dataFolder);

/** The whole table, as the text of the file. */
export function makeLatticeTable(): string {
  const frequencies = readFrequencies();
  const forms = regionalForms();
  const single = singleForms(forms);
  const words = latticeWords(frequencies, forms, single);
  const surnames = surnameWords(forms);
  const table: Omit<LatticeTable, 'digest'> = {
    ...encodeWords(words),
    characters: forRegions((region) =>
      [...single]
        .flatMap(([c, form]) => (form[region] === (region === 'tw' ? c : form.tw) ? [] : [c + form[region]]))
        .join(''),
    ),
    names: {
      surnames: encodeWords(surnames),
      given: encodeWords(givenCharacters(frequencies.persons, surnames)),
      foreign: encodeWords(foreignCharacters(frequencies.foreigners)),
    },
    nameContext: contextWords(words, frequencies),
    spellings: rows('spellings.tsv')
      .map(([pair, kind]) => `${pair} ${kind}`)
      .join('|'),
    simplified: rows('simplified.tsv')
      .map(([from, to]) => `${from} ${to}`)
      .join('|'),
  };
  const digest = sha256(JSON.stringify(table)).slice(0, 16);
  return `${JSON.stringify({ digest, ...table }, null, 1)}\n`;
}

/** Writes the table. */
export async function run(): Promise<number> {
  writeFileSync(latticeTablePath, makeLatticeTable());
  return 0;
}
