/**
 * Makes src/conversion/data/lattice.generated.json and .bin: the words of the conversion lattice with their costs and
 * their Traditional forms, from the dictionaries of opencc-js, the word frequencies of @node-rs/jieba, and the
 * project's own tables beside it. Run it after changing any of them: `node scripts/huikan.mjs make-lattice-table`.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { encodeForms } from '../src/conversion/engine/form-coding.ts';
import { encodeWords, type TableWord } from '../src/conversion/engine/front-coding.ts';
import type { LatticeTable } from '../src/conversion/engine/lattice-table.ts';
import { decodeTrie, encodeTrie } from '../src/conversion/engine/trie-coding.ts';
import { sha256 } from '../src/core/digest.ts';
import type { Region } from '../src/core/edition.ts';
import { readFrequencies } from './lattice-table/frequencies.ts';
import { contextWords, foreignCharacters, givenCharacters, surnameWords } from './lattice-table/names.ts';
import { oldFormsTable } from './lattice-table/old-forms.ts';
import { forRegions, regionalForms } from './lattice-table/regions.ts';
import { dataFolder, rows } from './lattice-table/source.ts';
import { latticeWords, singleForms } from './lattice-table/words.ts';
import { command, exitCodes, mustBeFolder, readOptions } from './options.ts';

/** Where the table is written. */
export const latticeTablePaths = {
  head: new URL('lattice.generated.json', dataFolder),
  bits: new URL('lattice.generated.bin', dataFolder),
} as const;

/** Writes words and their forms in bits. @param plain what a character becomes alone */
function encodeLattice(words: readonly TableWord[], plain: (unit: string, region: Region) => string) {
  const { head, bytes } = encodeTrie(words);
  const formsOf = new Map(words.map(({ word, forms }) => [word, forms]));
  const { special } = decodeTrie(head, bytes);
  const forms = encodeForms(
    special.map((word) => [word, formsOf.get(word)!] as const),
    plain,
  );
  return {
    head: { words: { ...head, bytes: bytes.length }, forms: forms.head },
    bits: Buffer.concat([bytes, forms.bytes]),
  };
}

/** The whole table, as the content of its files. */
export function makeLatticeTable(): { head: string; bits: Uint8Array } {
  const frequencies = readFrequencies();
  const forms = regionalForms();
  const single = singleForms(forms);
  const words = latticeWords(frequencies, forms, single);
  const surnames = surnameWords(forms);
  const { head, bits } = encodeLattice(words, (unit, region) => single.get(unit)?.[region] ?? unit);
  const table: Omit<LatticeTable, 'digest'> = {
    ...head,
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
    oldForms: rows('old-forms.tsv')
      .map((row) => row.join(''))
      .join(''),
    simplified: rows('simplified.tsv')
      .map(([from, to]) => `${from} ${to}`)
      .join('|'),
  };
  const digest = sha256(JSON.stringify(table) + sha256(bits)).slice(0, 16);
  return { head: `${JSON.stringify({ digest, ...table }, null, 1)}\n`, bits };
}

/** Writes the table; with `--unihan DIR` first the list of old forms. */
export const run = (args: string[]): Promise<number> =>
  command(args, async () => {
    const { values } = readOptions(args, { unihan: { type: 'string' } }, 'make-lattice-table');
    if (values.unihan !== undefined) {
      const folder = resolve(values.unihan);
      mustBeFolder(folder);
      writeFileSync(new URL('old-forms.tsv', dataFolder), oldFormsTable(folder));
    }
    const { head, bits } = makeLatticeTable();
    writeFileSync(latticeTablePaths.head, head);
    writeFileSync(latticeTablePaths.bits, bits);
    return exitCodes.ok;
  });
