/** Overrides: words that an editor has decided for one article. They apply before the text is cut into runs. */
import { Trie } from './trie.ts';

/** A span of the text and what it becomes. */
export interface Override {
  start: number;
  end: number;
  output: string;
  rule: 'keep' | 'article';
}

/** Finds all overrides in a text: in order, without overlap. */
export type FindOverrides = (text: string) => Override[];

/** One kind of override: words and what they become. */
interface Pass {
  rule: Override['rule'];
  words: readonly (readonly [word: string, output: string])[];
  trie: Trie;
}

const passOf = (rule: Override['rule'], words: Pass['words']): Pass => ({
  rule,
  words,
  trie: Trie.of(words.map(([word], i) => [word, i] as const)),
});

/** Finds the words of one kind by longest match, but none that overlaps what was found before. */
function findPass({ rule, words, trie }: Pass, text: string, taken: readonly Override[]): Override[] {
  const found: Override[] = [];
  for (let start = 0; start < text.length; start++) {
    let node = 0;
    let index = -1;
    for (let end = start; end < text.length; end++) {
      node = trie.child(node, text.charCodeAt(end));
      if (node === 0 || taken.some((one) => end >= one.start && end < one.end)) break;
      if (trie.values[node]! >= 0) index = trie.values[node]!;
    }
    if (index < 0) continue;
    const [word, output] = words[index]!;
    found.push({ start, end: start + word.length, output, rule });
    start += word.length - 1;
  }
  return found;
}

/**
 * The finder of words that are kept and of words that become others, the former before the latter.
 * @example overrideFinder(['李乾'], { 金发科技: '金發科技' })('李乾说').length // 1
 */
export function overrideFinder(keep: readonly string[], words: Readonly<Record<string, string>>): FindOverrides {
  const passes = [
    passOf(
      'keep',
      keep.map((word) => [word, word] as const),
    ),
    passOf('article', Object.entries(words)),
  ].filter((pass) => pass.words.length > 0);
  return (text) => {
    let found: Override[] = [];
    for (const pass of passes) found = [...found, ...findPass(pass, text, found)];
    return found.sort((a, b) => a.start - b.start);
  };
}
