/** Tables that lay out a page, as sites did until about 2008, are not tables: their cells become blocks. */
import type { Element, ElementContent, Root } from 'hast';

/** Unwraps layout tables throughout a tree, in place; data tables stay. */
export function unwrapLayout<T extends Root | Element>(tree: T): T {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    unwrapLayout(child);
    if (child.tagName === 'table' && !isData(child)) flatten(child);
    if (child.tagName === 'center' || (child.tagName === 'font' && hasBlocks(child))) child.tagName = 'div';
  }
  return tree;
}

const structure = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col']);

/** A data table has rows of at least two short cells, and nothing large inside. */
function isData(table: Element): boolean {
  const rows = find(table, 'tr');
  const cells = [...find(table, 'td'), ...find(table, 'th')];
  if (find(table, 'table').length > 0 || rows.length < 2 || cells.length < rows.length * 2) return false;
  return (
    cells.every((cell) => textOf(cell).trim().length <= 80 && !hasBlocks(cell, 2)) &&
    cells.filter((cell) => textOf(cell).trim()).length >= rows.length * 1.5
  );
}

function flatten(node: Element): void {
  if (structure.has(node.tagName)) node.tagName = 'div';
  for (const child of node.children) if (child.type === 'element' && structure.has(child.tagName)) flatten(child);
}

const blockNames = new Set(['p', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'table']);

const hasBlocks = (node: Element, from = 1): boolean =>
  node.children.filter((child) => child.type === 'element' && blockNames.has(child.tagName)).length >= from;

function find(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(child.tagName === tagName ? [child] : []), ...find(child, tagName)] : [],
  );
}

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
