/**
 * Marks that lead from a drawn text back to its file. They go through the site's own renderer as characters that no text
 * holds (noncharacters of Unicode, section 23.7), and become elements once the page is drawn.
 */
import type { ElementContent, Root } from 'hast';

/** The digits of an offset are noncharacters, too: others would be typeset as a part of the text. */
const zero = 0xfdd0;
const begin = '\uFDDA';
const middle = '\uFDDB';
const end = '\uFDDC';
const noncharacters = /[\uFDD0-\uFDDC]/g;
const mark = /\uFDDA([\uFDD0-\uFDD9]+)\uFDDB/g;

const written = (offset: number): string =>
  String(offset).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
const read = (digits: string): string => digits.replace(/./g, (digit) => String(digit.charCodeAt(0) - zero));

/** A copy of the tree in which each text that stands in the file is marked with its offset. */
export function markTexts(tree: Root): Root {
  const copy = (node: ElementContent): ElementContent => {
    if (node.type === 'text') {
      const at = node.position?.start.offset;
      const value = node.value.replace(noncharacters, '');
      return at === undefined ? node : { ...node, value: `${begin}${written(at)}${middle}${value}${end}` };
    }
    if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code')) return node;
    return 'children' in node
      ? ({ ...node, children: (node.children as ElementContent[]).map(copy) } as ElementContent)
      : node;
  };
  return { ...tree, children: (tree.children as ElementContent[]).map(copy) };
}

/** A drawn page with its marks as elements. @example withMarks('\uFDDA\uFDD1\uFDD2\uFDDB甲\uFDDC') // '<span data-at="12">甲</span>' */
export const withMarks = (html: string): string =>
  html.replace(mark, (_, digits: string) => `<span data-at="${read(digits)}">`).replaceAll(end, '</span>');
