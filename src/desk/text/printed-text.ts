/**
 * What a body prints, character by character with the place in its file: markup parts the words of a file, so that a
 * quotation, or a character that somebody clicked, must be found through it.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { attributeOf, isComponent } from '../../content/body/check.ts';
import type { TextEdit } from './file-text.ts';

/** A span of a file in UTF-16 code units. */
export type Span = Pick<TextEdit, 'from' | 'to'>;

/** The printed text of a body; blocks are parted by line feeds, a lost character is a 〓. */
export interface PrintedText {
  text: string;
  /** For each code unit of the text where it begins and ends in the file; -1 for what stands nowhere. */
  starts: number[];
  ends: number[];
  /** The lost characters in order, with what an import thought likely. */
  gaps: { span: Span; at: number; likely: string | undefined }[];
}

const blocks = new Set('p h1 h2 h3 h4 h5 h6 li td th tr pre blockquote figcaption table ul ol'.split(' '));

/** @param source the file that the tree was read from, lines ending with `\n` */
export function printedText(tree: Root, source: string): PrintedText {
  const printed: PrintedText = { text: '', starts: [], ends: [], gaps: [] };
  const add = (text: string, starts: readonly number[], ends: readonly number[]): void => {
    printed.text += text;
    printed.starts.push(...starts);
    printed.ends.push(...ends);
  };
  const breakLine = (): void => {
    if (printed.text !== '' && !printed.text.endsWith('\n')) add('\n', [-1], [-1]);
  };
  const visit = (node: ElementContent): void => {
    if (node.type === 'text') {
      const places = placesOf(node, source);
      if (places) add(node.value, places.starts, places.ends);
      return;
    }
    if (isComponent(node) && node.name === 'Gap') {
      const span = spanOf(node);
      printed.gaps.push({ span, at: printed.text.length, likely: attributeOf(node, 'likely') });
      add('〓', [span.from], [span.to]);
      return;
    }
    const isBlock = node.type === 'element' ? blocks.has((node as Element).tagName) : node.type === 'mdxJsxFlowElement';
    if (isBlock) breakLine();
    if ('children' in node) for (const child of node.children) visit(child as ElementContent);
    if (isBlock) breakLine();
  };
  for (const child of tree.children) visit(child as ElementContent);
  return printed;
}

/** Where a node stands in its file. */
export const spanOf = ({ position }: Pick<ElementContent, 'position'>): Span => ({
  from: position?.start.offset ?? -1,
  to: position?.end.offset ?? -1,
});

/** The place of each code unit of a text node; nothing where the node has no place of its own. */
export function placesOf(node: Text, source: string): { starts: number[]; ends: number[] } | undefined {
  const { from, to } = spanOf(node);
  if (from < 0) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  for (let i = 0; i < node.value.length; i++) {
    const wanted = node.value[i]!;
    at = skipTo(source, at, to, wanted);
    const length = lengthAt(source, at, to, wanted);
    starts.push(at);
    // The second half of a surrogate pair that a reference named stands where the first does.
    ends.push(Math.min(to, at + length));
    at = Math.min(to, at + length);
  }
  return { starts, ends };
}

/** Named and numbered references, and the backslash before a sign: more than one character of the file for one printed. */
const written = /\\(?=[!-/:-@[-`{-~])|&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);/iy;

function lengthAt(source: string, at: number, to: number, wanted: string): number {
  written.lastIndex = at;
  const [sign = ''] = written.exec(source) ?? [];
  if (sign === '\\' && source[at + 1] === wanted) return 2;
  if (sign.startsWith('&') && source[at] !== wanted) return sign.length;
  return at < to ? 1 : 0;
}

/** Passes over what is in the file and not printed: line breaks between Chinese characters, and indents. */
function skipTo(source: string, at: number, to: number, wanted: string): number {
  let next = at;
  while (next < to && source[next] !== wanted && /\s/.test(source[next]!) && !/\s/.test(wanted)) next++;
  return next;
}

/** The span in the file of a span of the printed text; nothing where no character of it stands in the file. */
export function spanInFile({ starts, ends }: PrintedText, from: number, to: number): Span | undefined {
  let [first, last] = [-1, -1];
  for (let i = from; i < to; i++)
    if (starts[i]! >= 0) {
      if (first === -1) first = i;
      last = i;
    }
  return first === -1 ? undefined : { from: starts[first]!, to: ends[last]! };
}

/**
 * Finds a quotation in the printed text.
 * @param nth how many of the same to pass over, since the same words may be quoted twice
 * @returns offsets in the printed text
 */
export function findQuote({ text }: PrintedText, quote: string, nth = 0): Span | undefined {
  const exact = nthIndex(text, quote, nth);
  if (exact !== undefined) return { from: exact, to: exact + quote.length };
  // White space and line ends were set right since the quotation was taken.
  const kept = squeezed(text);
  const wanted = squeezed(quote).text;
  const at = wanted === '' ? undefined : nthIndex(kept.text, wanted, nth);
  if (at === undefined) return undefined;
  return { from: kept.offsets[at]!, to: kept.offsets[at + wanted.length - 1]! + 1 };
}

function nthIndex(text: string, wanted: string, nth: number): number | undefined {
  if (wanted === '') return undefined;
  let at = text.indexOf(wanted);
  const first = at;
  for (let i = 0; i < nth && at !== -1; i++) at = text.indexOf(wanted, at + 1);
  const found = at === -1 ? first : at;
  return found === -1 ? undefined : found;
}

/** A text without white space, and where each of its characters was. */
function squeezed(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i]!)) continue;
    out += text[i];
    offsets.push(i);
  }
  return { text: out, offsets };
}
