/** Simplified to Traditional: the most probable path through the lattice, then each word's own form. */
import type { Region } from '../domain/edition.ts';
import { type GlossaryWord, glossaryProposer } from './glossary.ts';
import { characterForms, fold, nameKnowledge, wordForms, words } from './knowledge.ts';
import { bestPath, type Edge, type Propose } from './lattice.ts';
import { nameProposer } from './names.ts';
import { numberProposer } from './numbers.ts';
import { type ConvertedRun, type ConvertRun, joined, type Piece } from './runs.ts';

/** So many runs are remembered; newspapers say the same things often. */
const remembered = 60_000;

/** What does not depend on the archive. */
function regionalReader(region: Region) {
  const forms = wordForms(region);
  const characters = characterForms(region);
  const single = (c: string): string => characters.get(c) ?? c;
  const names = nameProposer(nameKnowledge(region, single));
  const numbers = numberProposer(single);
  return { forms, single, names, numbers };
}

const readers = new Map<Region, ReturnType<typeof regionalReader>>();

/** The converter of runs into Traditional as a region writes it, with an archive's glossary. */
export function traditionalRuns(region: Region, glossary: readonly GlossaryWord[]): ConvertRun {
  let reader = readers.get(region);
  if (!reader) {
    reader = regionalReader(region);
    readers.set(region, reader);
  }
  const { forms, single, names, numbers } = reader;
  const known = words();
  const entries = glossaryProposer(glossary);

  const pieceOf = (
    run: string,
    folded: string,
    start: number,
    end: number,
    step: number,
    edges: readonly Edge[],
  ): Piece => {
    const edge = step < -1 ? edges[-2 - step] : undefined;
    const target = edge?.output ?? (step >= 0 ? forms[known.formOf[step]!] : undefined);
    const rule = edge?.rule ?? (end - start > 1 ? 'lattice' : 'character');
    const confidence = edge?.confidence ?? 1;
    if (target !== undefined && target.length !== end - start) return { start, end, output: target, rule, confidence };
    let output = '';
    if (target === undefined) for (const c of run.slice(start, end)) output += single(c);
    // A character that is Traditional already was decided by whoever wrote it.
    else for (let i = start; i < end; i++) output += run[i] === folded[i] ? target[i - start] : single(run[i]!);
    return { start, end, output, rule, confidence };
  };

  const memo = new Map<string, ConvertedRun>();
  return (run, beside) => {
    const key = beside.before + run + beside.after;
    const before = memo.get(key);
    if (before) return before;
    const folded = fold(run);
    const proposers = [entries(run), names(beside), numbers(beside)];
    const propose: Propose = (text, start, add) => {
      for (const rule of proposers) rule(text, start, add);
    };
    const { ends, steps, edges } = bestPath(known, folded, propose);
    const pieces = ends.map((end, i) => pieceOf(run, folded, ends[i - 1] ?? 0, end, steps[i]!, edges));
    const converted = joined(pieces);
    if (memo.size >= remembered) memo.clear();
    memo.set(key, converted);
    return converted;
  };
}
