/** Changes one item of a file that is a list in YAML and leaves every other line, and every remark, as it is. */
import { isMap, isNode, isSeq, parseDocument, stringify } from 'yaml';
import type { FrontMatterEdit } from './edit-front-matter.ts';

/** One item as lines of a block sequence: in braces on one line, or a line a key. */
const itemText = (item: object, inBraces: boolean): string => {
  const options = { lineWidth: 0, collectionStyle: inBraces ? 'flow' : 'block', flowCollectionPadding: true } as const;
  return inBraces ? `- ${stringify(item, options)}` : stringify([item], options);
};

/**
 * Writes an item behind all others.
 * @returns nothing where the file is no list that can be read
 * @example appendYamlItem('', { hans: '甲', hant: '甲' }).text // '- { hans: 甲, hant: 甲 }\n'
 */
export function appendYamlItem(text: string, item: object): FrontMatterEdit | undefined {
  const { errors, contents } = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  if (errors.length > 0) return undefined;
  const line = itemText(item, true);
  if (isSeq(contents) && contents.flow) {
    // `[]` stands for a list that nothing is in yet; a filled one in brackets is not in lines.
    return contents.items.length === 0 ? { from: contents.range![0], to: text.length, text: line } : undefined;
  }
  if (contents !== null && !isSeq(contents)) return undefined;
  const lineBreak = text === '' || text.endsWith('\n') ? '' : '\n';
  return { from: text.length, to: text.length, text: lineBreak + line };
}

/**
 * Writes an item anew, or takes it away where none is given.
 * @returns nothing where the file is no list in lines
 * @example editYamlItem('- { hans: 甲, hant: 乙 } # 记\n', 0, { hans: '甲', hant: '丙' }).text // '- { hans: 甲, hant: 丙 }'
 */
export function editYamlItem(text: string, at: number, item: object | undefined): FrontMatterEdit | undefined {
  const { errors, contents } = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  if (errors.length > 0 || !isSeq(contents) || contents.flow) return undefined;
  const node = contents.items[at];
  if (!isNode(node) || !node.range) return undefined;
  const from = text.lastIndexOf('-', node.range[0] - 1);
  // Blank lines and remarks behind the item are not its own.
  const [start, valueEnd] = node.range;
  const end = start + text.slice(start, valueEnd).trimEnd().length;
  if (item !== undefined) return { from, to: end, text: itemText(item, isMap(node) && node.flow === true).trimEnd() };
  const lineEnd = text.indexOf('\n', end);
  return { from: text.lastIndexOf('\n', from) + 1, to: lineEnd === -1 ? text.length : lineEnd + 1, text: '' };
}
