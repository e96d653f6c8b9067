/** A Markdown tree as blocks: one a line of text, pictures by themselves, marks as ranges. */
import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import { type Block, type Hints, type Mark, noHints } from '../page.ts';

type HintMap = Map<number, Pick<Hints, 'inArticle' | 'names'>>;

/** What is around a node: how it becomes a block. */
interface Setting {
  kind: Block['kind'];
  level?: number;
  ordered?: boolean;
}

/** The blocks of a tree in order; `hints` say by source offset what stood where. */
export function blocksOf(tree: Root, hints: HintMap): Block[] {
  const starts = [...hints.keys()].sort((a, b) => a - b);
  const blocks: Block[] = [];
  const visit = (node: Nodes, setting: Setting): void => {
    switch (node.type) {
      case 'paragraph':
        blocks.push(...linesOf(node.children, setting, hintAt(node, hints, starts)));
        break;
      case 'heading':
        blocks.push(...linesOf(node.children, { kind: 'heading', level: node.depth }, hintAt(node, hints, starts)));
        break;
      case 'table':
        blocks.push(tableOf(node, hintAt(node, hints, starts)));
        break;
      case 'list':
        for (const item of node.children)
          visit(item, {
            kind: 'item',
            level: (setting.kind === 'item' ? (setting.level ?? 1) : 0) + 1,
            ordered: Boolean(node.ordered),
          });
        break;
      case 'blockquote':
        for (const child of node.children) visit(child, { kind: 'quote' });
        break;
      case 'code':
        for (const line of node.value.split('\n'))
          blocks.push({ kind: 'paragraph', text: line, marks: [], hints: hintAt(node, hints, starts) });
        break;
      default:
        if ('children' in node) for (const child of node.children) visit(child, setting);
    }
  };
  visit(tree, { kind: 'paragraph' });
  return blocks.filter(({ text, kind }) => kind === 'image' || /\S/.test(text.replace(/[\u00A0　\u200B]/g, '')));
}

/** The nearest marked element that begins at or before a node. */
function hintAt(node: Nodes, hints: HintMap, starts: number[]): Hints {
  const at = offsetOf(node);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return { ...noHints(), ...(low > 0 ? hints.get(starts[low - 1]!) : undefined) };
}

/** Paragraphs that the markup only implies have no place of their own, but their words have. */
function offsetOf(node: Nodes): number {
  if (node.position) return node.position.start.offset ?? -1;
  for (const child of 'children' in node ? node.children : []) {
    const at = offsetOf(child);
    if (at >= 0) return at;
  }
  return -1;
}

/** Inline content as lines: a line break ends a block, a picture is one of its own. */
function linesOf(content: PhrasingContent[], setting: Setting, hints: Hints): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let marks: Mark[] = [];
  let linked = 0;
  const end = () => {
    const size = text.trim().length;
    // A line that is bold from end to end is marked as a whole: that is a hint, and no emphasis.
    const bold = marks.some((mark) => mark.type === 'strong' && mark.end - mark.start >= size);
    const kept = bold ? marks.filter(({ type }) => type !== 'strong') : marks;
    if (size > 0) blocks.push({ ...setting, text, marks: kept, hints: { ...hints, bold, linked: linked / size } });
    text = '';
    marks = [];
    linked = 0;
  };
  const visit = (node: PhrasingContent, open: Omit<Mark, 'start' | 'end'>[]): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const start = text.length;
      text += node.value.replace(/[\r\n]+[ \t]*/g, '');
      for (const mark of open) marks.push({ ...mark, start, end: text.length });
      if (open.some(({ type }) => type === 'link')) linked += text.length - start;
    } else if (node.type === 'break') end();
    else if (node.type === 'image') {
      end();
      blocks.push({ kind: 'image', text: node.alt ?? '', src: node.url, marks: [], hints });
    } else if ('children' in node) {
      const type = node.type === 'link' || node.type === 'strong' || node.type === 'emphasis' ? node.type : undefined;
      const inner = type ? [...open, { type, ...(node.type === 'link' && { url: node.url }) }] : open;
      for (const child of node.children) visit(child, inner);
    }
  };
  for (const node of content) visit(node, []);
  end();
  return blocks;
}

function tableOf(table: Table, hints: Hints): Block {
  const cell = (nodes: PhrasingContent[]): string =>
    linesOf(nodes, { kind: 'paragraph' }, hints)
      .map(({ text }) => text.trim())
      .join(' ')
      .replace(/[\t\n]/g, ' ');
  // Markdown asks for a head row, which is made up where the source has none: an empty one is left out.
  const rows = table.children.map((row) => row.children.map(({ children }) => cell(children)));
  const text = rows
    .filter((row) => row.some(Boolean))
    .map((row) => row.join('\t'))
    .join('\n');
  return { kind: 'table', text, marks: [], hints };
}
