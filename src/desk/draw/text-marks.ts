/**
 * Marks that lead from a drawn text back to its file. They go through the site's own renderer as characters that no text
 * holds (noncharacters of Unicode, section 23.7), and become elements once the page is drawn.
 */
import type { ElementContent, Root } from 'hast';

const begin = '\uFDD0';
const middle = '\uFDD1';
const end = '\uFDD2';
const noncharacters = /[\uFDD0-\uFDD2]/g;

/** A copy of the tree in which each text that stands in the file is marked with its offset. */
export function markTexts(tree: Root): Root {
  const copy = (node: ElementContent): ElementContent => {
    if (node.type === 'text') {
      const at = node.position?.start.offset;
      const value = node.value.replace(noncharacters, '');
      return at === undefined ? node : { ...node, value: `${begin}${at}${middle}${value}${end}` };
    }
    if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code')) return node;
    return 'children' in node
      ? ({ ...node, children: (node.children as ElementContent[]).map(copy) } as ElementContent)
      : node;
  };
  return { ...tree, children: (tree.children as ElementContent[]).map(copy) };
}

/** A drawn page with its marks as elements. @example withMarks('\uFDD012\uFDD1甲\uFDD2') // '<span data-at="12">甲</span>' */
export const withMarks = (html: string): string =>
  html.replace(/\uFDD0(\d+)\uFDD1/g, '<span data-at="$1">').replaceAll(end, '</span>');
