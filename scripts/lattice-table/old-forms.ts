/**
 * Old and regional forms of characters that Simplified writes otherwise and OpenCC does not know (秌 秋, 帰 归), from
 * Unicode's Unihan database: `node scripts/huikan.mjs make-lattice-table --unihan DIR` writes data/old-forms.tsv anew.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shinjitaiCharacters } from '../../src/conversion/dictionary.ts';
import { openccCharacters } from '../../src/conversion/engine/simplified-forms.ts';
import { isSurname } from '../../src/core/surnames.ts';
import { firstColumn } from './source.ts';

/** Reads a field of Unihan for all characters. */
type ReadField = (file: string, field: string) => Map<string, string>;

const characterOf = (codePoint: string): string => String.fromCodePoint(Number.parseInt(codePoint.slice(2), 16));

/** @param folder with the files of Unihan.zip */
function fieldReader(folder: string): ReadField {
  const lines = new Map<string, string[][]>();
  return (file, field) => {
    const all =
      lines.get(file) ??
      readFileSync(join(folder, `Unihan_${file}.txt`), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('U+'))
        .map((line) => line.split('\t'));
    lines.set(file, all);
    return new Map(
      all.flatMap(([code = '', name, value = '']) => (name === field ? [[characterOf(code), value] as const] : [])),
    );
  };
}

/** Japan's reformed characters and the old ones. */
const reforms = (): [string, string][] => [...shinjitaiCharacters()].map(([own, old]) => [own, [...old][0]!]);

/** Pairs of characters that Unihan or Japan's reform has for one. */
function* pairsIn(read: ReadField): Generator<readonly [string, string]> {
  for (const field of ['kSemanticVariant', 'kZVariant', 'kSimplifiedVariant'])
    for (const [c, value] of read('Variants', field))
      for (const code of value.split(' ')) {
        const other = characterOf(code.replace(/<.*/, ''));
        yield [c, other];
        yield [other, c];
      }
  for (const group of equalInEacc(read('OtherMappings', 'kEACC')))
    for (const a of group) for (const b of group) yield [a, b];
  yield* reforms();
}

/** EACC (ANSI Z39.64) puts the forms of a character at one place of several planes, six apart. */
function equalInEacc(codes: ReadonlyMap<string, string>): string[][] {
  const places = Map.groupBy(codes, ([, code]) => {
    const number = Number.parseInt(code, 16);
    return ((number >>> 16) % 6) * 0x10000 + (number & 0xffff);
  });
  return [...places.values()].map((list) => list.map(([c]) => c));
}

/** All readings that Unihan has of a character. */
function readingsIn(read: ReadField): (c: string) => string[] {
  const one = read('Readings', 'kMandarin');
  const all = read('Readings', 'kHanyuPinyin');
  return (c) => `${one.get(c) ?? ''} ${(all.get(c) ?? '').replace(/[\d.,*]+:/g, ' ')}`.split(/[ ,]+/).filter(Boolean);
}

/** True for radicals that stand for no word: 氵, 爫. */
const radicalsIn = (read: ReadField): ((c: string) => boolean) => {
  const strokes = read('IRGSources', 'kRSUnicode');
  return (c) => strokes.get(c)?.endsWith('.0') ?? false;
};

/**
 * The old forms, each with its Simplified: forms of one character of the mainland's standard list (kTGH), read alike, and
 * of no other; none that the list has, that is a surname, or that own-words.tsv keeps or
 * simplified.tsv decides.
 */
export function oldForms(folder: string): [old: string, simplified: string][] {
  const read = fieldReader(folder);
  const standard = read('OtherMappings', 'kTGH');
  const readings = readingsIn(read);
  const isRadical = radicalsIn(read);
  const characters = openccCharacters();
  const kept = new Set([...firstColumn('own-words.tsv'), ...firstColumn('simplified.tsv')]);
  const reformed = new Map(reforms());
  // What OpenCC knows, or has as Simplified, it has weighed; of Japan's forms it has an older opinion: 頴.
  const simple = new Set(characters.values());
  const known = (c: string): boolean => standard.has(c) || simple.has(c) || (characters.has(c) && !reformed.has(c));
  const stays = (c: string): boolean => kept.has(c) || isSurname(c) || (isRadical(c) && !reformed.has(c));
  const isOld = (c: string): boolean =>
    c.length === 1 && !known(c) && !standard.has(characters.get(c) ?? c) && !stays(c);
  const found = new Map<string, Set<string>>();
  for (const [c, other] of pairsIn(read)) {
    const simplified = characters.get(other) ?? other;
    if (!isOld(c) || !standard.has(simplified)) continue;
    // Of its own forms Japan knows best: 帰 is 歸, not 皈.
    const isAlike = reformed.has(c)
      ? other === reformed.get(c)
      : readings(c).some((reading) => readings(simplified).includes(reading));
    if (!isAlike) continue;
    found.set(c, (found.get(c) ?? new Set()).add(simplified));
  }
  return [...found]
    .flatMap(([c, to]): [string, string][] => (to.size === 1 ? [[c, [...to][0]!]] : []))
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** What stands above the rows of old-forms.tsv. */
const head = `# Old and regional forms of characters, and what Simplified writes for them: made by \`make-lattice-table --unihan DIR\`, of
# which DIR holds the text files of Unihan.zip; own-words.tsv names those that stay.
# Source: Unicode's Unihan database 15.0 (kSemanticVariant, kZVariant, kSimplifiedVariant, kEACC, kTGH, readings),
# Copyright 1991-2022 Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt); OpenCC's shinjitai (Apache-2.0).
# old	Simplified
`;

/** The text of old-forms.tsv. */
export const oldFormsTable = (folder: string): string =>
  `${head}${oldForms(folder)
    .map((row) => `${row.join('\t')}\n`)
    .join('')}`;
