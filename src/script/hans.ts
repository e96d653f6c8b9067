/**
 * Traditional to Simplified. Several Traditional characters become one, so that little can go wrong; what can is
 * 著, which is 着 or stays, and 乾, which is 干 or stays. opencc-js knows most such words; what it lacks is in
 * data/simplified.tsv, and 乾 in names of persons is found by the company it keeps.
 */
import { Converter as stock } from 'opencc-js/t2cn';
import type { GlossaryWord } from './glossary.ts';
import { glossaryProposer } from './glossary.ts';
import { fold, nameKnowledge, simplifiedWords, words } from './knowledge.ts';
import { bestPath, type Propose } from './lattice.ts';
import { nameProposer } from './names.ts';
import { type ConvertRun, joined, type Piece } from './runs.ts';
import { Trie } from './trie.ts';

/** A stretch that is decided before opencc-js sees the rest. */
type Fixed = Piece;

/** Characters that stay in names though they have another Simplified form elsewhere. */
const keptInNames = /[乾]/;

/** Names with 乾: the lattice reads the folded text, where it is 干. */
function keptNames() {
  const identity = (c: string): string => c;
  const knowledge = nameKnowledge('tw', identity);
  const surnames = new Map([...knowledge.surnames].map(([word, { cost }]) => [word, { form: word, cost }]));
  return nameProposer({ ...knowledge, surnames, givenForms: new Map([['干', '乾']]) });
}

let shared: { convert: (text: string) => string; trie: Trie; list: (readonly [string, string])[] } | undefined;
let names: ReturnType<typeof keptNames> | undefined;

/** The converter of runs into Simplified, with an archive's glossary. */
export function simplifiedRuns(glossary: readonly GlossaryWord[]): ConvertRun {
  if (!shared) {
    const list = simplifiedWords();
    shared = {
      convert: stock({ from: 'tw', to: 'cn' }),
      list,
      trie: Trie.of(list.map(([word], i) => [word, i] as const)),
    };
  }
  const { convert, trie, list } = shared;
  const entries = glossaryProposer(glossary);
  const hasGlossary = glossary.length > 0;

  return (run, beside) => {
    const fixed: Fixed[] = [];
    if (hasGlossary || keptInNames.test(run)) {
      names ??= keptNames();
      const proposers = keptInNames.test(run) ? [entries(run), names(beside)] : [entries(run)];
      const propose: Propose = (text, start, add) => {
        for (const rule of proposers) rule(text, start, add);
      };
      const { ends, steps, edges } = bestPath(words(), fold(run), propose);
      ends.forEach((end, i) => {
        const edge = steps[i]! < -1 ? edges[-2 - steps[i]!] : undefined;
        if (!edge) return;
        const start = ends[i - 1] ?? 0;
        const output =
          edge.rule === 'name'
            ? [...edge.output].map((c, k) => (run[start + k] === '乾' ? '乾' : c === '乾' ? '干' : c)).join('')
            : edge.output;
        fixed.push({ start, end, output, rule: edge.rule, confidence: edge.confidence });
      });
    }
    const pieces: Piece[] = [];
    let at = 0;
    const plain = (end: number): void => {
      if (end > at) pieces.push(...aligned(run.slice(at, end), convert(run.slice(at, end)), at));
      at = end;
    };
    for (let start = 0; start < run.length; start++) {
      const decided = fixed[0];
      if (decided?.start === start) {
        plain(start);
        pieces.push(decided);
        fixed.shift();
        at = decided.end;
        start = at - 1;
        continue;
      }
      const found = longest(trie, run, start, decided?.start ?? run.length);
      if (found < 0) continue;
      const [word, output] = list[found]!;
      plain(start);
      at = start + word.length;
      pieces.push({ start, end: at, output, rule: 'lattice', confidence: 1 });
      start = at - 1;
    }
    plain(run.length);
    return joined(pieces);
  };
}

function longest(trie: Trie, text: string, start: number, limit: number): number {
  let node = 0;
  let found = -1;
  for (let end = start; end < limit; end++) {
    node = trie.child(node, text.charCodeAt(end));
    if (node === 0) break;
    if (trie.values[node]! >= 0) found = trie.values[node]!;
  }
  return found;
}

/** One piece a character where the lengths agree, else one for all. */
function aligned(source: string, output: string, at: number): Piece[] {
  const from = [...source];
  const to = [...output];
  if (from.length !== to.length)
    return [{ start: at, end: at + source.length, output, rule: 'lattice', confidence: 1 }];
  let start = at;
  return from.map((c, i) => {
    const piece: Piece = { start, end: start + c.length, output: to[i]!, rule: 'character', confidence: 1 };
    start = piece.end;
    return piece;
  });
}
