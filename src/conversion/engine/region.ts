/** What a region writes: its forms of words and characters, and its readers of names and numbers. */
import type { Region } from '../../core/edition.ts';
import { regionalCharacters, regionalWords } from '../dictionary.ts';
import { type FamiliarNames, familiarNames } from '../names/bare-surnames.ts';
import { type ForeignNames, foreignNames } from '../names/foreign.ts';
import { type PersonNames, personNames } from '../names/names.ts';
import { type Measures, measured, measureReader } from '../rules/measures.ts';
import { characterForms, nameKnowledge, soundKnowledge, wordForms, words } from './lattice-data.ts';
import { Trie } from './trie.ts';

/** What a region knows, whatever the archive. */
export interface RegionalReader {
  forms: readonly string[];
  /** A standard character and what the region writes for it in some word: 線 and 綫. */
  variants: ReadonlySet<string>;
  single: (character: string) => string;
  /** What each code unit becomes alone. */
  units: Uint16Array;
  /** 1 for code units that only `single` can convert: those outside the plane, or that become so. */
  wide: Uint8Array;
  /** The words whose form is more than that of their characters: few, so that looking for them is quick. */
  special: Trie;
  /** 1 for code units, Simplified, that some rule makes something else than `units` does. */
  varying: Uint8Array;
  persons: PersonNames;
  familiars: FamiliarNames;
  foreigners: ForeignNames;
  numbers: Measures;
}

const readers = new Map<Region, RegionalReader>();

/** The reader of a region, made when it is first asked for. */
export function readerOf(region: Region): RegionalReader {
  let reader = readers.get(region);
  if (!reader) {
    reader = makeReader(region);
    readers.set(region, reader);
  }
  return reader;
}

function makeReader(region: Region): RegionalReader {
  const characters = characterForms(region);
  const single = (c: string): string => characters.get(c) ?? c;
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const wide = new Uint8Array(0x10000).fill(1, 0xd800, 0xe000);
  for (const [from, to] of characters) {
    if (from.length !== 1) continue;
    if (to.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
    else wide[from.charCodeAt(0)] = 1;
  }
  const { special } = words();
  const variants = new Set<string>();
  for (const [from, to] of [...regionalCharacters(region), ...regionalWords(region)])
    for (let i = 0; i < from.length; i++) if (from[i] !== to[i]) variants.add(from[i]! + to[i]!);
  const forms = wordForms(region);
  const varying = new Uint8Array(0x10000);
  const compare = (from: string, to: string): void => {
    for (let i = 0; i < from.length; i++)
      if (from.length !== to.length || units[from.charCodeAt(i)] !== to.charCodeAt(i)) varying[from.charCodeAt(i)] = 1;
  };
  special.forEach((word, i) => {
    compare(word, forms[i]!);
  });
  const specialWords = Trie.of(special.map((word, i) => [word, i] as const));
  const names = nameKnowledge(
    region,
    single,
    (unit) => varying[unit] === 1,
    (text) => specialWords.has(text),
  );
  for (const [surname, { form }] of names.surnames) compare(surname, form);
  for (const [c, form] of names.givenForms) compare(c, form);
  for (const c of measured) varying[c.charCodeAt(0)] = 1;
  return {
    variants,
    forms,
    varying,
    single,
    units,
    wide,
    special: specialWords,
    persons: personNames(names),
    familiars: familiarNames(names),
    foreigners: foreignNames(soundKnowledge(region, single)),
    numbers: measureReader(region === 'tw' ? '麵' : '麪'),
  };
}
