/** Stretches of text that an editor has decided: they are taken before any other rule looks. */
import { Trie } from './trie.ts';

/** A stretch and what it becomes. */
export interface Claim {
  start: number;
  end: number;
  output: string;
  rule: 'keep' | 'article';
}

/** Finds all claims in a text: in order, without overlap. */
export type FindClaims = (text: string) => Claim[];

/**
 * Words that stay and words that become others, the former before the latter; the longest first.
 * @example claimsOf(['李乾'], { 金发科技: '金發科技' })('李乾说').length // 1
 */
export function claimsOf(keep: readonly string[], words: Readonly<Record<string, string>>): FindClaims {
  const changed = Object.entries(words);
  const passes = [
    { rule: 'keep' as const, list: keep.map((word) => [word, word] as const) },
    { rule: 'article' as const, list: changed },
  ].filter(({ list }) => list.length > 0);
  const tries = passes.map(({ rule, list }) => ({
    rule,
    list,
    trie: Trie.of(list.map(([word], i) => [word, i] as const)),
  }));
  return (text) => {
    const claims: Claim[] = [];
    for (const { rule, list, trie } of tries) {
      const taken = [...claims];
      for (let start = 0; start < text.length; start++) {
        let node = 0;
        let found = -1;
        for (let end = start; end < text.length; end++) {
          node = trie.child(node, text.charCodeAt(end));
          if (node === 0 || taken.some((claim) => end >= claim.start && end < claim.end)) break;
          if (trie.values[node]! >= 0) found = trie.values[node]!;
        }
        if (found < 0) continue;
        const [word, output] = list[found]!;
        claims.push({ start, end: start + word.length, output, rule });
        start += word.length - 1;
      }
    }
    return claims.sort((a, b) => a.start - b.start);
  };
}
