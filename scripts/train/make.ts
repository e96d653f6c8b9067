/** Makes the context model's table. */
import { lexicon } from '../../src/conversion/engine/lattice-data.ts';
import { foldedUnits } from '../../src/conversion/fold-to-simplified.ts';
import { type Symbols, symbolsOf, unknown } from '../../src/conversion/learned/context.ts';
import { isName } from '../../src/conversion/learned/review.ts';
import { type ContextTable, encodeWeights, type Source } from '../../src/conversion/learned/table.ts';
import { hashOf, villageHash } from '../../src/conversion/learned/words.ts';
import { sha256 } from '../../src/core/digest.ts';
import { classesOf } from './classes.ts';
import type { Dictionaries } from './dictionary.ts';
import { trainModel } from './model.ts';
import { manyToOne, type Places, placesOf } from './places.ts';

const dataFolder = new URL('../../src/conversion/data/', import.meta.url);

/** Where the table is written: its head, and its weights. */
export const contextTablePaths = {
  head: new URL('context.generated.json', dataFolder),
  weights: new URL('context.generated.bin', dataFolder),
} as const;

/** The content of both files. */
export interface MadeTable {
  head: string;
  weights: Uint8Array;
}

/** A text that was read, with its sentences. */
export interface ReadSource extends Omit<Source, 'sentences' | 'places'> {
  human: boolean;
  lines: readonly string[];
}

/** Trains on texts and makes the table. @param tell hears how far it is */
export function makeContextTable(
  read: readonly ReadSource[],
  known: Dictionaries,
  tell: (line: string) => void = () => {},
): MadeTable {
  const opens = manyToOne();
  const folding = foldedUnits();
  const classes = classesOf(
    read.flatMap(({ lines }) => lines),
    folding,
  );
  const villages = villagesIn(
    read.flatMap(({ lines }) => lines),
    folding,
  );
  const symbols = symbolsOf(folding, classes, lexicon().trie, villages);
  const human: Places[] = [];
  const labelled: Places[] = [];
  const sources = read.map(({ lines, human: written, ...source }): Source => {
    const places = placesOf(lines, written, opens, symbols);
    (written ? human : labelled).push(places);
    tell(`${source.name}: ${lines.length} 句 sentences, ${places.count} 处 places`);
    return { ...source, sentences: lines.length, places: places.count };
  });
  // Few, with labels: they count as text that people wrote.
  human.push(placesOf(known.surnames, true, opens, symbols));
  const { candidates, weights } = trainModel(human, labelled, knownPlaces(known, opens, symbols, tell));
  tell(`${candidates.size} 字 characters, ${weights.length} 权 weights`);
  const { bytes, ...coding } = encodeWeights(weights, villages);
  const table: Omit<ContextTable, 'digest'> = {
    sources,
    candidates: [...candidates].map(([source, others]) => String.fromCharCode(source, ...others)),
    classes: classes.join(' '),
    ...coding,
  };
  const digest = sha256(JSON.stringify(table) + sha256(bytes)).slice(0, 16);
  return { head: `${JSON.stringify({ digest, ...table }, null, 1)}\n`, weights: bytes };
}

/** A village by itself, as `villageText` writes it. */
const villageAlone = new RegExp(`^${unknown}(.{2,3})里${unknown}$`, 'u');

/** The gazetteer: the villages that stand by themselves on a line. */
function villagesIn(lines: readonly string[], folding: Uint16Array): Set<number> {
  const names = lines.flatMap((line) => villageAlone.exec(line)?.[1] ?? []);
  return new Set(names.map((name) => villageHash(hashOf(name, 0, name.length, folding))));
}

/** The places of dictionaries: words, and names where the reader of names has found them. */
function knownPlaces(
  { words, names, kinds }: Dictionaries,
  opens: Uint8Array,
  symbols: Symbols,
  tell: (line: string) => void,
): Places[] {
  const places = [
    placesOf(words, false, opens, symbols),
    placesOf(names, false, opens, symbols, isName),
    placesOf(kinds, true, opens, symbols),
  ];
  tell(
    `dictionaries: ${words.length} 词 words, ${names.length} 名 names, ${kinds.length} 类 kinds, ${places.reduce((sum, { count }) => sum + count, 0)} 处 places`,
  );
  return places;
}
