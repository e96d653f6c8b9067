/**
 * The body of an article as MDX. Whatever the text holds, it compiles and reads back the same: what is written
 * is read again, and a block that did not survive is written once more with every doubtful character escaped.
 */
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { parseBody } from '../../content/body/parse.ts';
import { withoutControls } from '../../content/decode.ts';
import { type Block, gapMark } from '../page.ts';
import { treeOf } from './tree.ts';

const options: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  tightDefinitions: true,
  unsafe: [
    // A line that begins with these words is code to MDX.
    { atBreak: true, character: 'i', after: 'mport[ \\t{*"\']', inConstruct: 'phrasing' },
    { atBreak: true, character: 'e', after: 'xport[ \\t{*"\']', inConstruct: 'phrasing' },
  ],
};

const writer = unified().use(remarkStringify, options).use(remarkGfm).use(remarkMdx).freeze();

/**
 * @example writeBody([paragraph('import { x } 是正文')]) // '&#x69;mport \\{ x } 是正文\n'
 */
export function writeBody(written: Block[]): string {
  const blocks = written.map((block) => ({ ...block, text: withoutControls(block.text) }));
  const whole = mdxOf(blocks);
  if (isWritable(whole, blocks)) return whole;
  return groups(blocks)
    .map((group) => {
      const plain = mdxOf(group);
      return isWritable(plain, group) ? plain : group.map((block) => escaped(block)).join('\n');
    })
    .join('\n');
}

const isWritable = (mdx: string, blocks: Block[]): boolean =>
  !isLaden(mdx) && readsBack(mdx, blocks) && passesCheck(mdx);

/**
 * True where a line has so many signs of markup that parsers, which look from each for the one that closes it, take
 * quadratic time: 100,000 brackets.
 */
const isLaden = (mdx: string): boolean =>
  mdx.split('\n').some((line) => line.length > manySigns && signsIn(line) * line.length > mostSteps);

/** A tag costs as much as twenty other signs. */
const signsIn = (line: string): number => (line.match(/[\\*_[`]/g)?.length ?? 0) + 20 * (line.match(/</g)?.length ?? 0);
const manySigns = 1000;
const mostSteps = 1e9;

/** True where the archive's own check finds no error; only escapes and tags can be one. */
const passesCheck = (mdx: string): boolean =>
  !/[\\<{]/.test(mdx) ||
  parseBody(`---\ntitle: -\n---\n\n${mdx}`, '').problems.every(({ severity }) => severity !== 'error');

/** An angle bracket of the text is a reference: behind a backslash it still looks like a tag to whoever edits the file. */
const mdxOf = (blocks: Block[]): string =>
  writer.stringify(treeOf(blocks)).replace(/\\([\\<])/g, (pair, char: string) => (char === '<' ? '&lt;' : pair));

/** Blocks that stand or fall together: the items of one list. */
function groups(blocks: Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else found.push([block]);
  }
  return found;
}

/** A paragraph without markup in which every character that is neither a letter nor a digit is a reference. */
function escaped(block: Block): string {
  return `${Array.from(block.text, reference).join('')}\n`;
}

/** References to control characters mean others (HTML, numeric character reference end state): they stay bare. */
const reference = (char: string): string =>
  /[\p{L}\p{N}\p{Cc}]/u.test(char) && (char >= '\u007f' || char < ' ') && char !== '\t'
    ? char
    : `&#x${char.codePointAt(0)!.toString(16).toUpperCase()};`;

/** True where the MDX reads as exactly the words of the blocks. */
export function readsBack(mdx: string, blocks: Block[]): boolean {
  const read = readBody(mdx);
  const wanted = blocks.flatMap((block) =>
    block.kind === 'image' ? [] : block.kind === 'table' ? block.text.split(/[\n\t]/) : [block.text],
  );
  return read !== undefined && read.length === wanted.length && wanted.every((text, index) => text === read[index]);
}

interface Node {
  type: string;
  value?: string;
  name?: string | null;
  children?: Node[];
}

/** The texts of the blocks of an MDX body, in order; undefined where it does not compile or would run code. */
export function readBody(mdx: string): string[] | undefined {
  try {
    return textsOf(mdxToMdast(mdx, { features: { gfm: true } }) as Node);
  } catch {
    return undefined;
  }
}

const leaves = new Set(['paragraph', 'heading', 'tableCell']);

function textsOf(node: Node): string[] | undefined {
  if (/^mdx(?:jsEsm|(?:Flow|Text)Expression)$/.test(node.type) || node.type === 'html' || node.type === 'code')
    return undefined;
  if (leaves.has(node.type)) {
    const text = inlineText(node);
    return text === undefined ? undefined : [text];
  }
  const texts: string[] = [];
  for (const child of node.children ?? []) {
    const inner = textsOf(child);
    if (!inner) return undefined;
    for (const text of inner) texts.push(text);
  }
  return texts;
}

function inlineText(node: Node): string | undefined {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'mdxJsxTextElement') return node.name === 'Gap' ? gapMark : undefined;
  if (!['paragraph', 'heading', 'tableCell', 'link', 'strong', 'emphasis'].includes(node.type)) return undefined;
  const pieces = (node.children ?? []).map(inlineText);
  return pieces.includes(undefined) ? undefined : pieces.join('');
}
