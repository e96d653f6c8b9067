/**
 * Conversion of a tree of markup. Only what a reader reads is converted: text, and the attributes that hold text.
 * The text of one block is converted as a whole and split back, so that `发**展**` is one word.
 */
import type { Root } from 'hast';
import type { Converter, Decision } from '../../conversion/converter.ts';
import type { Edition } from '../../core/edition.ts';
import { ConvertedBlock } from './converted-block.ts';

/** A tree in another edition, and what was decided on the way. */
export interface ConvertedTree {
  tree: Root;
  /** Offsets are those of the file that the tree was read from, where its nodes have positions. */
  decisions: Decision[];
}

/** What the walk needs of a node: an element, a component of MDX, a text. */
interface TreeNode {
  type: string;
  value?: string | null;
  tagName?: string;
  name?: string | null;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  position?: { start: { offset?: number } };
  data?: { ruled?: true };
}

/** The attributes of components that hold text. */
export const componentText: Readonly<Record<string, readonly string[]>> = {
  Figure: ['alt', 'caption', 'credit'],
  File: ['name'],
  Gallery: ['caption'],
  Note: ['title'],
  Video: ['title'],
  Gap: ['likely'],
};

const elementText = ['alt', 'title', 'ariaLabel', 'aria-label'];

/** Elements whose content is not prose. */
export const untouched = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'script', 'style', 'math', 'svg', 'textarea']);

/** Elements that stand inside a line; all others end the text of a block. */
const inline = new Set(
  'a abbr b bdi bdo br cite del dfn em i img ins label mark q s small span strong sub sup time u'.split(' '),
);

/**
 * Converts a tree into the converter's edition. The tree that is given stays as it is.
 * `<Zh keep>…</Zh>` stays as written; `<Zh hans="…" hant="…" />` becomes its text for the edition.
 * @example convertTree(mdxToHast('会长发**言**'), createConverter({ to: 'zh-Hant' })).tree
 */
export function convertTree(tree: Root, converter: Converter): ConvertedTree {
  const decisions: Decision[] = [];
  const fixed = new Set<TreeNode>();
  const copy = copyOf(tree as TreeNode, scriptOf(converter.to), fixed);
  const block = new ConvertedBlock(converter, decisions);
  walk(copy, block, fixed);
  block.end();
  return { tree: copy as Root, decisions };
}

/**
 * A copy of the tree in which `<Zh hans="…" hant="…" />` is its text for an edition: for the edition that the article
 * was written in, where nothing is converted.
 */
export const resolveZh = (tree: Root, edition: Edition): Root =>
  copyOf(tree as TreeNode, scriptOf(edition), new Set()) as Root;

const scriptOf = (edition: Edition): 'hans' | 'hant' => (edition === 'zh-Hant' ? 'hant' : 'hans');

/** Copies a tree and chooses the text of each `Zh`. @param fixed collects the nodes that conversion leaves alone */
function copyOf(node: TreeNode, script: 'hans' | 'hant', fixed: Set<TreeNode>): TreeNode {
  const isZh = node.name === 'Zh' && node.type.startsWith('mdxJsx');
  const chosen = isZh ? attributeOf(node, script) : undefined;
  if (chosen !== undefined) {
    const text: TreeNode = { type: 'text', value: chosen, data: { ruled: true } };
    fixed.add(text);
    return node.type === 'mdxJsxTextElement'
      ? text
      : { type: 'element', tagName: 'p', properties: {}, children: [text] };
  }
  const copy: TreeNode = { ...node };
  if (node.properties) copy.properties = { ...node.properties };
  if (node.attributes) copy.attributes = node.attributes.map((one) => ({ ...one }));
  if (node.children) copy.children = node.children.map((child) => copyOf(child, script, fixed));
  if (isZh && node.attributes?.some((one) => one.name === 'keep')) fixed.add(copy);
  return copy;
}

function attributeOf(node: TreeNode, name: string): string | undefined {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Hands the text of a node to the block, and ends the block where a reader sees an end. */
function walk(node: TreeNode, block: ConvertedBlock, fixed: ReadonlySet<TreeNode>): void {
  if (fixed.has(node)) {
    block.object();
    return;
  }
  if (node.type === 'text') {
    block.text(node);
    return;
  }
  convertAttributes(node, block);
  if (node.tagName === 'br') block.lineBreak();
  if (node.tagName !== undefined && untouched.has(node.tagName)) {
    if (node.tagName === 'pre') block.end();
    else block.object();
    return;
  }
  const within = node.type === 'mdxJsxTextElement' || (node.tagName !== undefined && inline.has(node.tagName));
  if (!within) block.end();
  for (const child of node.children ?? []) walk(child, block, fixed);
  if (!within) block.end();
  else if (node.children?.length === 0 && node.tagName !== 'br') block.object();
}

function convertAttributes(node: TreeNode, block: ConvertedBlock): void {
  if (node.properties)
    for (const name of elementText) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = block.apart(value, node);
    }
  const texts = node.name ? componentText[node.name] : undefined;
  for (const one of node.attributes ?? [])
    if (typeof one.value === 'string' && (texts ?? elementText).includes(one.name ?? ''))
      one.value = block.apart(one.value, node);
}
