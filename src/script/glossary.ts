/** The archive's glossary as edges of the lattice: near certain, but never against a word that it would cut in two. */
import type { Edition } from '../domain/edition.ts';
import type { Glossary } from '../schema/glossary.ts';
import { fold } from './knowledge.ts';
import type { Edge, Propose } from './lattice.ts';
import { Trie } from './trie.ts';

/** One entry for one direction. */
export interface GlossaryWord {
  /** As the text has it. */
  from: string;
  to: string;
  rule: 'place' | 'glossary';
}

/** Cheaper than any word, so that only two whole words that cross it are preferred. */
const cost = 1;

/** The entries of a glossary for one edition, places first. */
export function glossaryWords(glossary: Glossary, to: Edition): GlossaryWord[] {
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

/** Makes the proposer of glossary entries; it wants the run as written, since 李乾 and 李干 are two people. */
export function glossaryProposer(list: readonly GlossaryWord[]): (run: string) => Propose {
  if (list.length === 0) return () => () => {};
  const byFolded = new Map<string, GlossaryWord[]>();
  for (const word of list) byFolded.set(fold(word.from), [...(byFolded.get(fold(word.from)) ?? []), word]);
  const keys = [...byFolded.keys()];
  const trie = Trie.of(keys.map((key, i) => [key, i] as const));
  return (run) => (text, start, add: (edge: Edge) => void) => {
    let node = 0;
    for (let end = start; end < text.length; ) {
      node = trie.child(node, text.charCodeAt(end++));
      if (node === 0) return;
      const index = trie.values[node]!;
      if (index < 0) continue;
      const written = run.slice(start, end);
      const word = byFolded.get(keys[index]!)!.find(({ from, to }) => written === from || written === to);
      if (word) add({ end, cost, output: word.to, rule: word.rule, confidence: 1 });
    }
  };
}
