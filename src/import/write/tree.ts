/** Blocks become a Markdown tree: one node a block, marks nested as links, then strong, then emphasis. */
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  TableRow,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block, InlineMark } from '../page.ts';

/** @example treeOf([paragraph('甲')]).children[0].type // 'paragraph' */
export function treeOf(blocks: Block[]): Root {
  const children: RootContent[] = [];
  for (const block of blocks) {
    const node = nodeOf(block);
    if (block.kind === 'item') addItem(children, block, node as Paragraph);
    else children.push(node);
  }
  return { type: 'root', children };
}

function nodeOf(block: Block): BlockContent | DefinitionContent {
  switch (block.kind) {
    case 'heading':
      return {
        type: 'heading',
        depth: Math.min(Math.max(block.level ?? 2, 2), 4) as 2 | 3 | 4,
        children: inlinesOf(block),
      };
    case 'quote':
      return { type: 'blockquote', children: [{ type: 'paragraph', children: inlinesOf(block) }] };
    case 'table':
      return { type: 'table', children: block.text.split('\n').map(rowOf) };
    case 'image':
      return figureOf(block);
    default:
      return { type: 'paragraph', children: inlinesOf(block) };
  }
}

const rowOf = (row: string): TableRow => ({
  type: 'tableRow',
  children: row.split('\t').map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: cell }] })),
});

function figureOf(block: Block): MdxJsxFlowElement {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });
  const attributes = [attribute('src', block.src ?? ''), attribute('alt', block.text)];
  if (block.caption) attributes.push(attribute('caption', block.caption));
  return { type: 'mdxJsxFlowElement', name: 'Figure', attributes, children: [] };
}

/** Items that follow each other are one list; a deeper one hangs under the item before it. */
function addItem(children: RootContent[], block: Block, content: Paragraph): void {
  const item: ListItem = { type: 'listItem', spread: false, children: [content] };
  const ordered = Boolean(block.ordered);
  let list = listAtEnd(children, ordered);
  if (!list) {
    children.push({ type: 'list', ordered, spread: false, children: [item] });
    return;
  }
  for (let depth = 1; depth < (block.level ?? 1); depth++) {
    const parent: ListItem = list.children.at(-1)!;
    const inner = listAtEnd(parent.children, ordered);
    if (!inner) {
      parent.children.push({ type: 'list', ordered, spread: false, children: [item] });
      return;
    }
    list = inner;
  }
  list.children.push(item);
}

function listAtEnd(children: (RootContent | BlockContent | DefinitionContent)[], ordered: boolean): List | undefined {
  const last = children.at(-1);
  return last?.type === 'list' && Boolean(last.ordered) === ordered ? last : undefined;
}

/** The inline content of a block. Where marks overlap, every piece carries all of them. */
export function inlinesOf(block: Block): PhrasingContent[] {
  const { text, marks } = block;
  const bounds = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: PhrasingContent[] = [];
  let previous: InlineMark[] = [];
  const order = new Map(marks.map((mark, index) => [mark, index]));
  const coming = marks.toSorted((a, b) => b.start - a.start);
  let open: InlineMark[] = [];
  for (let index = 0; index + 1 < bounds.length; index++) {
    const start = bounds[index]!;
    const end = bounds[index + 1]!;
    open = open.filter((mark) => mark.end >= end);
    while (coming.length > 0 && coming.at(-1)!.start <= start) open.push(coming.pop()!);
    const over = open.filter((mark) => mark.end >= end).sort((a, b) => order.get(a)! - order.get(b)!);
    const gap = over.find(({ type }) => type === 'gap');
    const leaf: PhrasingContent = gap ? gapNode(gap) : { type: 'text', value: text.slice(start, end) };
    addPiece(pieces, leaf, over.filter(({ type }) => type !== 'gap').sort(byNesting), previous);
    previous = over;
  }
  return pieces;
}

const nesting: Record<InlineMark['type'], number> = { link: 0, strong: 1, emphasis: 2, gap: 3 };
const byNesting = (a: InlineMark, b: InlineMark): number => nesting[a.type] - nesting[b.type];

/** Hangs a leaf under its marks, joining the element before it where that stands for the same mark. */
function addPiece(into: PhrasingContent[], leaf: PhrasingContent, over: InlineMark[], previous: InlineMark[]): void {
  const [outer, ...inner] = over;
  if (!outer) {
    into.push(leaf);
    return;
  }
  const last = into.at(-1);
  if (last && previous.includes(outer) && last.type === outer.type && 'children' in last) {
    addPiece(last.children, leaf, inner, previous);
    return;
  }
  const children: PhrasingContent[] = [];
  addPiece(children, leaf, inner, []);
  if (outer.type === 'link') into.push({ type: 'link', url: outer.url ?? '', children });
  else if (outer.type === 'strong' || outer.type === 'emphasis') into.push({ type: outer.type, children });
}

const gapNode = ({ likely }: InlineMark): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'Gap',
  attributes: likely ? [{ type: 'mdxJsxAttribute', name: 'likely', value: likely }] : [],
  children: [],
});
