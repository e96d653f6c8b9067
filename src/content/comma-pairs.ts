/** Keys and values within braces that are parted by a comma, where a colon belongs: `{ 周杰, 周傑 }`. */
import { type Document, isMap, isScalar, type Pair, visit, type YAMLMap } from 'yaml';
import { type Place, type Problem, problem } from './problem.ts';
import type { Path } from './yaml-places.ts';

/** Braces whose keys have no values, and what is told of them. */
export interface CommaPairs {
  /** Keys and indices to them. */
  path: Path;
  problem: Problem;
}

/** What parts a word from its value where no colon does, or one without the blank behind it. */
const signs = /\s*(?:[-=]>|[，、＝=→|｜：]|:(?!\/\/)|(?<=\p{Script=Han})\s+(?=\p{Script=Han}))\s*/u;

/**
 * @param keysAt the keys that a place knows; none where it takes any
 * @returns nothing for braces in which a key without a value has no partner: that is the rest of a text, or no value yet
 * @example commaPairs(parseDocument('a: { 周杰, 周傑 }'), 'a: { 周杰, 周傑 }', place, () => [])[0].problem.params.better // 'a: { 周杰: 周傑 }'
 */
export function commaPairs(
  document: Document,
  text: string,
  place: (offset: number) => Place,
  keysAt: (path: Path) => readonly string[],
): CommaPairs[] {
  const found: CommaPairs[] = [];
  visit(document, {
    Map(_, map, above) {
      const path = pathOf([...above, map]);
      const entries = map.flow && map.range ? paired(map, text, keysAt(path)) : undefined;
      if (!entries || !map.range) return;
      const [from, to] = map.range;
      const lineStart = text.lastIndexOf('\n', from - 1) + 1;
      const [lineRest = ''] = text.slice(to).split('\n');
      if (text.slice(from, to).includes('\n')) return;
      const better = `${text.slice(lineStart, from)}{ ${entries.join(', ')} }${lineRest}`.trim();
      const told = problem('yaml-syntax', { mistake: 'COMMA_FOR_COLON', better }, place(from));
      found.push({ path, problem: told });
    },
  });
  return found;
}

/** The entries of braces, those without a value taken two by two. */
function paired(map: YAMLMap, text: string, known: readonly string[]): string[] | undefined {
  const sourceOf = ({ key, value }: Pair): string | undefined => {
    const range = isScalar(key) ? key.range : undefined;
    return range && value === null ? text.slice(range[0], range[1]).trim() : undefined;
  };
  const entries: string[] = [];
  let words: string[] = [];
  let any = false;
  for (const pair of [...map.items, undefined]) {
    const word = pair && sourceOf(pair);
    // A key that is known and its sign: that is told of the key.
    if (word && known.some((key) => word.startsWith(key) && /^\s*[:：=＝]/.test(word.slice(key.length))))
      return undefined;
    if (word) {
      words.push(...word.split(signs).filter(Boolean));
      continue;
    }
    if (words.length % 2 === 1) return undefined;
    for (let i = 0; i < words.length; i += 2) {
      if (known.length > 0 && !known.includes(words[i]!)) return undefined;
      entries.push(`${words[i]}: ${words[i + 1]}`);
    }
    any ||= words.length > 0;
    words = [];
    if (pair) entries.push(entryOf(pair, text));
  }
  return any ? entries : undefined;
}

function entryOf({ key, value }: Pair, text: string): string {
  const [from] = isScalar(key) && key.range ? key.range : [0];
  const range = (value as { range?: readonly number[] } | null)?.range;
  return text.slice(from, range?.[1]).trim();
}

/** The way to a node through the pairs and lists that it lies in. */
function pathOf(above: readonly unknown[]): PropertyKey[] {
  return above.flatMap((node, i): PropertyKey[] => {
    const inner = above[i + 1];
    if (isMap(node))
      return isScalar((inner as Pair | undefined)?.key) ? [String((inner as Pair<{ value: unknown }>).key.value)] : [];
    const items = (node as { items?: unknown[] }).items;
    return Array.isArray(items) && inner ? [items.indexOf(inner)] : [];
  });
}
