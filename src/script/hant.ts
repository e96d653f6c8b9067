/** Simplified to Traditional: the most probable path through the lattice, then each word's own form. */
import type { Region } from '../domain/edition.ts';
import { copulas } from './copula.ts';
import { regionalCharacters, regionalWords } from './dictionary.ts';
import { type FamiliarNames, familiarNames } from './familiar.ts';
import { fold, foldUnits } from './fold.ts';
import { type ForeignNames, foreignNames } from './foreign.ts';
import { type GlossaryWord, glossaryReader } from './glossary.ts';
import { characterForms, nameKnowledge, soundKnowledge, wordForms, words } from './knowledge.ts';
import { bestPath, type Edge, type Propose } from './lattice.ts';
import { type PersonNames, personNames } from './names.ts';
import { type Measures, measured, measureReader } from './numbers.ts';
import type { Output } from './output.ts';
import { besideOf, type Piece, type RunConverter } from './runs.ts';
import { Trie } from './trie.ts';

/** So many runs are remembered; newspapers say the same things often. */
const remembered = 20_000;

/** What a region knows, whatever the archive. */
interface RegionalReader {
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

function readerOf(region: Region): RegionalReader {
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
  const names = nameKnowledge(region, single, (unit) => varying[unit] === 1);
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
    special: Trie.of(special.map((word, i) => [word, i] as const)),
    persons: personNames(names),
    familiars: familiarNames(names),
    foreigners: foreignNames(soundKnowledge(region, single)),
    numbers: measureReader(region === 'tw' ? '麵' : '麪'),
  };
}

/** The converter of runs into Traditional as a region writes it, with an archive's glossary. */
export function traditionalRuns(region: Region, entries: readonly GlossaryWord[]): RunConverter {
  const { variants, forms, single, units, wide, special, varying, persons, familiars, foreigners, numbers } =
    readerOf(region);
  const known = words();
  const { formOf } = known;
  const glossary = glossaryReader(entries);
  const folding = foldUnits();

  /** True where some rule could read the run otherwise than character by character. */
  const needsPath = (text: string, start: number, end: number): boolean => {
    let varies = 0;
    for (let i = start; i < end; i++) varies |= varying[folding[text.charCodeAt(i)]!]!;
    if (varies === 0) return glossary.mayStand(folding, text, start, end);
    for (let i = start; i < end; i++) {
      const unit = folding[text.charCodeAt(i)]!;
      let node = special.child(0, unit);
      for (let next = i + 1; node !== 0; next++) {
        if (special.values[node]! >= 0) return true;
        if (next === end) break;
        node = special.child(node, folding[text.charCodeAt(next)]!);
      }
      if (persons.mayBegin(folding, text, start, i, end) || foreigners.mayStand(folding, text, start, i, end))
        return true;
      if (numbers.mayStand(folding, text, start, i) || familiars.mayStand(folding, text, i, end)) return true;
      if (copulas.mayStand(folding, text, start, i, end)) return true;
    }
    return glossary.mayStand(folding, text, start, end);
  };

  const pieceOf = (
    run: string,
    folded: string,
    start: number,
    end: number,
    step: number,
    edges: readonly Edge[],
  ): Piece => {
    const edge = step < -1 ? edges[-2 - step] : undefined;
    const target = edge?.output ?? (step >= 0 ? forms[formOf[step]!] : undefined);
    const rule = edge?.rule ?? (end - start > 1 ? 'lattice' : 'character');
    const confidence = edge?.confidence ?? 1;
    if (target !== undefined && target.length !== end - start) return { start, end, output: target, rule, confidence };
    let output = '';
    if (target === undefined) for (const c of run.slice(start, end)) output += single(c);
    // A character that is Traditional already was decided by whoever wrote it.
    else
      for (let i = start; i < end; i++) {
        const form = target[i - start]!;
        output += run[i] === folded[i] || run[i] === form || variants.has(run[i]! + form) ? form : single(run[i]!);
      }
    return { start, end, output, rule, confidence };
  };

  const pieces = (text: string, start: number, end: number): Piece[] => {
    const run = text.slice(start, end);
    const beside = besideOf(text, start, end);
    const folded = fold(run);
    const proposers = [
      glossary.propose(run, folded),
      persons.propose(folded, beside),
      familiars.propose(folded, beside),
      foreigners.propose(folded, beside),
      numbers.propose(folded, beside),
      copulas.propose(folded),
    ];
    const propose: Propose = (at, add) => {
      for (const rule of proposers) rule(at, add);
    };
    const { ends, steps, edges } = bestPath(known, folded, propose);
    return ends.map((stop, i) => pieceOf(run, folded, ends[i - 1] ?? 0, stop, steps[i]!, edges));
  };

  const isRead = (text: string, start: number, end: number): boolean => {
    for (let i = start; i < end; i++) if (wide[text.charCodeAt(i)] !== 0) return true;
    return needsPath(text, start, end);
  };

  const memo = new Map<string, { output: string; pieces: readonly Piece[] }>();
  const read = (text: string, start: number, end: number): { output: string; pieces: readonly Piece[] } => {
    const { before, after } = besideOf(text, start, end);
    const key = before + text.slice(start, end) + after;
    let known = memo.get(key);
    if (!known) {
      const found = pieces(text, start, end);
      known = { output: found.map(({ output }) => output).join(''), pieces: found };
      if (memo.size >= remembered) memo.clear();
      memo.set(key, known);
    }
    return known;
  };

  const write = (text: string, start: number, end: number, out: Output): void => {
    if (isRead(text, start, end)) {
      const { output } = read(text, start, end);
      out.copy(output, 0, output.length);
      return;
    }
    const target = out.room(end - start);
    for (let i = start, at = out.length; i < end; i++) target[at++] = units[text.charCodeAt(i)]!;
    out.advance(end - start);
  };
  return { isRead, write, pieces: (text, start, end) => read(text, start, end).pieces };
}
