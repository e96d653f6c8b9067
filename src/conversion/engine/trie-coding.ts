/**
 * The trie of the lattice's words in bits, for its file: node by node in preorder, each child as the distance of its
 * character's rank from that of the child before it, in Rice codes. Two fifths of what front coding takes.
 */
import { costOf, type Lexicon, levelOf, mostLevels, type TableWord } from './front-coding.ts';
import { RiceReader, RiceWriter, riceParameter } from './rice-coding.ts';
import { Trie } from './trie.ts';

/** What the bits do not say of themselves. */
export interface TrieHead {
  /**
   * The code units of all words, the commonest first: a unit's rank is its place here. Behind them come the halves of
   * characters beyond the Basic Multilingual Plane as numbers, since some readers of JSON refuse them in a text.
   */
  alphabet: string;
  halves: readonly number[];
  /** How many nodes there are, and how many words. */
  nodes: number;
  count: number;
  /** The parameters of the Rice codes: of numbers of children, of costs, and of ranks by the depth of the parent. */
  parameters: readonly number[];
}

/** A node before it is written; of the word that ends there the level of its cost. */
interface Node {
  children: Map<number, Node>;
  level?: number;
  isSpecial?: boolean;
}

/** From this depth on ranks are spread alike. */
const deepest = 3;
/** Where the parameter of each kind of number stands. */
const kinds = { children: 0, levels: 1, ranks: 2 } as const;

const newNode = (): Node => ({ children: new Map() });

/** The words as nodes, and all nodes below the root. */
function treeOf(words: readonly TableWord[]): { root: Node; units: number[] } {
  const root = newNode();
  const units: number[] = [];
  for (const { word, cost, forms } of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      let child = node.children.get(unit);
      if (!child) {
        child = newNode();
        node.children.set(unit, child);
        units.push(unit);
      }
      node = child;
    }
    node.level = levelOf(cost);
    node.isSpecial = forms !== undefined;
  }
  return { root, units };
}

/** True for half of a character beyond the Basic Multilingual Plane. */
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** The units of nodes, the commonest first, halves last. */
function alphabetOf(units: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
  return [...sorted.filter((unit) => !isHalf(unit)), ...sorted.filter(isHalf)];
}

/** The children of a node in the order of their ranks, each with the distance from the one before. */
function byRank({ children }: Node, ranks: Uint16Array): { distance: number; child: Node }[] {
  const sorted = [...children].map(([unit, child]) => ({ rank: ranks[unit]!, child })).sort((a, b) => a.rank - b.rank);
  return sorted.map(({ rank, child }, i) => ({ distance: rank - (i === 0 ? 0 : sorted[i - 1]!.rank + 1), child }));
}

/** Writes words, in any order, which are all different. */
export function encodeTrie(words: readonly TableWord[]): { head: TrieHead; bytes: Uint8Array } {
  const { root, units } = treeOf(words);
  const alphabet = alphabetOf(units);
  const ranks = new Uint16Array(0x10000);
  for (const [rank, unit] of alphabet.entries()) ranks[unit] = rank;
  const numbers: number[][] = Array.from({ length: kinds.ranks + deepest + 1 }, () => []);
  const visit = (
    node: Node,
    depth: number,
    see: (kind: number, number: number) => void,
    flag: (bit: number) => void,
  ) => {
    see(kinds.children, node.children.size);
    // What has no children is a word.
    if (node.children.size > 0) flag(node.level === undefined ? 0 : 1);
    if (node.level !== undefined) {
      see(kinds.levels, mostLevels - node.level);
      flag(node.isSpecial ? 1 : 0);
    }
    for (const { distance, child } of byRank(node, ranks)) {
      see(kinds.ranks + Math.min(depth, deepest), distance);
      visit(child, depth + 1, see, flag);
    }
  };
  visit(
    root,
    0,
    (kind, number) => numbers[kind]!.push(number),
    () => {},
  );
  const parameters = numbers.map(riceParameter);
  const writer = new RiceWriter();
  visit(
    root,
    0,
    (kind, number) => writer.write(number, parameters[kind]!),
    (bit) => writer.bit(bit),
  );
  const head = {
    alphabet: String.fromCharCode(...alphabet.filter((unit) => !isHalf(unit))),
    halves: alphabet.filter(isHalf),
    nodes: units.length,
    count: words.length,
    parameters,
  };
  return { head, bytes: writer.bytes() };
}

/** Reads what `encodeTrie` wrote. */
export function decodeTrie({ alphabet, halves, nodes, count, parameters }: TrieHead, bytes: Uint8Array): Lexicon {
  const units = alphabet + String.fromCharCode(...halves);
  const reader = new RiceReader(bytes);
  const trie = new Trie(nodes + 1);
  const costs = new Float32Array(count);
  const formOf = new Int32Array(count).fill(-1);
  const special: string[] = [];
  let next = 0;
  const readWord = (node: number, word: string): void => {
    trie.values[node] = next;
    costs[next] = costOf(mostLevels - reader.read(parameters[kinds.levels]!));
    if (reader.bit() === 1) formOf[next] = special.push(word) - 1;
    next++;
  };
  const readNode = (node: number, word: string): void => {
    const children = reader.read(parameters[kinds.children]!);
    if (count > 0 && (children === 0 || reader.bit() === 1)) readWord(node, word);
    const parameter = parameters[kinds.ranks + Math.min(word.length, deepest)]!;
    for (let i = 0, rank = -1; i < children; i++) {
      rank += reader.read(parameter) + 1;
      readNode(trie.append(node, units.charCodeAt(rank)), word + units[rank]);
    }
  };
  readNode(0, '');
  return { trie, costs, formOf, special };
}
