/** The archive's glossary as edges of the lattice: near certain, but never against a word that it would cut in two. */
import type { Edition } from '../../core/edition.ts';
import type { ConversionGlossary } from '../converter.ts';
import { fold } from '../to-simplified-characters.ts';
import type { Cost } from './front-coding.ts';
import type { Proposer } from './lattice.ts';
import { Trie } from './trie.ts';

/** One entry for one direction. */
export interface GlossaryWord {
  /** As the text has it. */
  from: string;
  to: string;
  rule: 'place' | 'glossary';
}

/** Cheaper than words, the more the longer it is, but not than two whole words that cross a short one. */
const costOf = (text: string): Cost => Math.max(1, 9 - 2 * text.length);

/** The entries of a glossary for one edition, places first. */
export function glossaryWords(glossary: ConversionGlossary, to: Edition): GlossaryWord[] {
  const from = to === 'zh-Hant' ? 'hans' : 'hant';
  const target = to === 'zh-Hant' ? 'hant' : 'hans';
  return (['places', 'names', 'terms'] as const).flatMap((kind) =>
    glossary[kind].map((entry) => ({
      from: entry[from],
      to: entry[target],
      rule: kind === 'places' ? ('place' as const) : ('glossary' as const),
    })),
  );
}

/** The reader of the glossary. */
export interface GlossaryReader extends Proposer {
  /** False where no entry stands in a run. */
  mayStand(units: Uint16Array, text: string, start: number, end: number): boolean;
}

const nothing: GlossaryReader = { mayStand: () => false, opens: () => false, propose: () => {} };

/** Makes the reader of a glossary. */
export function glossaryReader(list: readonly GlossaryWord[]): GlossaryReader {
  if (list.length === 0) return nothing;
  const byFolded = Map.groupBy(list, ({ from }) => fold(from));
  const groups = [...byFolded.values()];
  const trie = Trie.of([...byFolded.keys()].map((key, i) => [key, i] as const));
  return {
    mayStand(units, text, start, end) {
      for (let i = start; i < end; i++) {
        let node = trie.child(0, units[text.charCodeAt(i)]!);
        for (let next = i + 1; node !== 0; next++) {
          if (trie.values[node]! >= 0) return true;
          if (next === end) break;
          node = trie.child(node, units[text.charCodeAt(next)]!);
        }
      }
      return false;
    },
    opens: (unit) => trie.child(0, unit) !== 0,
    // As written too: 李乾 and 李干 are two people.
    propose({ written: run, folded }, start, add) {
      let node = 0;
      for (let end = start; end < folded.length; ) {
        node = trie.child(node, folded.charCodeAt(end++));
        if (node === 0) return;
        const index = trie.values[node]!;
        if (index < 0) continue;
        const written = run.slice(start, end);
        const word = groups[index]!.find(({ from, to }) => written === from || written === to);
        if (word) add({ end, cost: costOf(word.from), output: word.to, rule: word.rule, confidence: 1 });
      }
    },
  };
}
