/**
 * The archive's glossary: near certain, but never against words that an entry would cut in two. 关于明年 is not read as
 * 关 and the 于明 of a glossary.
 */
import type { Edition } from '../../core/edition.ts';
import type { ConversionGlossary } from '../converter.ts';
import type { Cost } from '../engine/front-coding.ts';
import { type Candidate, type Rule, unitsOf } from '../engine/rule.ts';
import { Trie } from '../engine/trie.ts';
import { foldToSimplified } from '../fold-to-simplified.ts';

/** One entry for one direction. */
export interface GlossaryWord {
  /** As the text has it. */
  from: string;
  to: string;
  rule: 'place' | 'glossary';
}

/** Below the unigram costs of words, the more the longer the entry, but above that of two words which cross a short one. */
export const costOf = (text: string): Cost => Math.max(1, 9 - 2 * text.length);

/** The entries of a glossary for one edition, places first. */
export function glossaryWords(glossary: ConversionGlossary, to: Edition): GlossaryWord[] {
  const [source, target] = to === 'zh-Hant' ? (['hans', 'hant'] as const) : (['hant', 'hans'] as const);
  return (['places', 'names', 'terms'] as const).flatMap((kind) =>
    glossary[kind].map((entry) => ({
      from: entry[source],
      to: entry[target],
      rule: kind === 'places' ? ('place' as const) : ('glossary' as const),
    })),
  );
}

/** The rule for the entries of one glossary. */
export function glossaryRule(words: readonly GlossaryWord[]): Rule {
  const byFolded = Map.groupBy(words, ({ from }) => foldToSimplified(from));
  const groups = [...byFolded.values()];
  const trie = Trie.of([...byFolded.keys()].map((key, i) => [key, i] as const));
  return {
    id: 'glossary',
    firstUnits: unitsOf(byFolded.keys()),
    canMatch: (run, at) => run.startsWord(trie, at),
    candidates(run, start) {
      const all: Candidate[] = [];
      let node = 0;
      for (let end = start; end < run.length; ) {
        node = trie.child(node, run.folded.charCodeAt(end++));
        if (node === 0) break;
        const group = groups[trie.values[node]!];
        if (!group) continue;
        // Entries match as written, not as folded: 李乾 and 李干 are two people.
        const written = run.written(start, end);
        const word = group.find(({ from, to }) => written === from || written === to);
        if (word) all.push({ end, cost: costOf(word.from), output: word.to, rule: word.rule, confidence: 1 });
      }
      return all;
    },
  };
}
