/** Where in a YAML document something stands: offsets of values, of what has no end, of signs that mean more than themselves. */
import { type Document, isAlias, isCollection, isMap, isNode, isScalar, type Node, type Pair, visit } from 'yaml';
import { isMisescaped } from './problems/backslashes.ts';

/** A place in the YAML: keys and indices from its root. */
export type Path = readonly PropertyKey[];

/** Where the quoted text or the list that has no end begins: there a person sees what is missing, not at its end. */
export function openingOf(document: Document, end: number): number {
  let opening = end;
  visit(document, {
    Node(_, node) {
      const closed = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      const [from, , to] = node.range ?? [end, end, end];
      if (closed && from < end && to >= end) opening = from;
    },
  });
  return opening;
}

/** The offsets of anchors, aliases and tags: whoever begins a title with `&`, `*` or `!` means the character. */
export function marks(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor || node.tag) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** The offsets of values in double quotes whose backslashes were meant as themselves. */
export function misescaped(document: Document, text: string): number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar(_, { range }) {
      if (range && isMisescaped(text.slice(range[0], range[1]))) offsets.push(range[0]);
    },
  });
  return offsets;
}

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/**
 * Takes the blanks out of texts that stand on several lines: YAML joins these by a blank (YAML 1.2.2, 6.5), which
 * between two Chinese characters nobody means.
 */
export function joinLines(document: Document, text: string): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string' || !node.range || node.type === 'BLOCK_LITERAL') return;
      const source = text.slice(node.range[0], node.range[1]).trim();
      if (node.type === 'BLOCK_FOLDED') {
        node.value = folded(source) ?? node.value;
        return;
      }
      if (!source.includes('\n') || source.includes('\\') || /\n\s*\n/.test(source)) return;
      const inner = node.type?.startsWith('QUOTE') ? source.slice(1, -1) : source;
      node.value = inner
        .split('\n')
        .map((line) => line.trim())
        .reduce(inOne);
    },
  });
}

/** A line behind another one: between two of Chinese stands no blank. */
const inOne = (all: string, line: string): string =>
  all + (han.test(all.at(-1) ?? '') && han.test(line.charAt(0)) ? '' : ' ') + line;

/** A text behind `>` as one line; nothing where an empty line or a deeper one parts it, or YAML is to keep its end. */
function folded(source: string): string | undefined {
  const [head = '', ...lines] = source.split('\n');
  const indents = new Set(lines.map((line) => line.length - line.trimStart().length));
  if (!/^>-?$/.test(head.trim()) || lines.length < 2 || indents.size > 1 || lines.some((line) => !line.trim()))
    return undefined;
  return lines.map((line) => line.trim()).reduce(inOne) + (head.includes('-') ? '' : '\n');
}

/** The offset of the node at a path, of its key if asked, or of the nearest thing around it that exists. */
export function offsetOf(root: unknown, path: Path, wantKey = false): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [i, step] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      const key = pair.key as Node;
      const last = i === path.length - 1;
      const value =
        isNode(pair.value) && pair.value.range && !(isScalar(pair.value) && pair.value.value === null)
          ? pair.value
          : key;
      offset = (last && wantKey ? key : value).range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = (node as { items?: unknown[] } | undefined)?.items?.[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}

/** A document's value, in which numbers that begin with a zero are the text that they are written as: a telephone. */
export function withZeros(document: Document): unknown {
  const own = document.clone() as Document;
  visit(own, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'number' && /^0\d/.test(node.source ?? '')) node.value = node.source;
    },
  });
  return own.toJS();
}
