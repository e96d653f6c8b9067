/**
 * Emphasis beside Chinese punctuation. CommonMark asks for a space or punctuation outside `**「` and `」**`, which
 * Chinese does not write; the asterisks that it left as text are paired here by the rule of remark-cjk-friendly.
 */
import type { Element, ElementContent, Text } from 'hast';

/** A node whose children may hold asterisks. */
export type Delimited = { children: ElementContent[] };

/** A run of asterisks that CommonMark left as text. */
interface Mark {
  type: 'mark';
  value: string;
  opens: boolean;
  closes: boolean;
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uffee]/u;
const space = /\s/u;
const punctuation = /[\p{P}\p{S}]/u;

/**
 * True if emphasis can have its edge between two characters: `inner` is not a space, and where it is Western
 * punctuation, `outer` is no Western letter. Empty means the edge of the block.
 */
function isEdge(outer: string, inner: string): boolean {
  if (inner === '' || space.test(inner)) return false;
  if (cjk.test(inner) || !punctuation.test(inner)) return true;
  return outer === '' || space.test(outer) || punctuation.test(outer) || cjk.test(outer);
}

/** A figure with what it counts, and another figure: 20元*50张. */
const counted =
  /[\d十百千万萬〇零一二三四五六七八九][元圆圓角块塊毛分张張本份件个個人名位盒箱包袋瓶罐斤两兩克吨噸升台臺套席桌间間天日周週月年次场場期册冊只隻条條枝支把根页頁号號组組班]$/u;
const figure =
  /^(?:\d|[二三四五六七八九十百千]+[十百千万萬]?[元圆圓张張本份件个個人名位盒箱包袋天日月年次场場期册冊套台臺桌席])/u;

/**
 * True for an asterisk between what is multiplied: 3*4*5, 长40*宽30*高25, 50厘米*40厘米*30厘米, 20元*50张.
 * @param left up to the sign, a few characters at least @param right from behind the sign
 */
export const isMultiplied = (left: string, right: string): boolean =>
  (/\d$/.test(left) && /^[\d长長宽寬高深厚径徑]/.test(right)) ||
  (/[米寸尺分码碼m]$/.test(left) && /^[\d长長宽寬高]/.test(right)) ||
  (counted.test(left) && figure.test(right));

/** Changes the children in place; leaves them as they are where there is nothing to pair. */
export function pairEmphasis(parent: Delimited, source: string): void {
  if (!parent.children.some((child) => isOdd(child, source))) return;
  const pieces = parent.children.flatMap<ElementContent | Mark>((child, i) => {
    if (child.type === 'text' && !isEscaped(child, source))
      return split(child, edgeOf(parent.children[i - 1]), edgeOf(parent.children[i + 1]));
    return undo(child, source);
  });
  const out: (ElementContent | Mark)[] = [];
  for (const piece of pieces) {
    const start =
      piece.type === 'mark' && piece.closes
        ? out.findLastIndex((one) => one.type === 'mark' && one.opens && one.value === piece.value)
        : -1;
    if (start === -1 || start === out.length - 1) {
      out.push(piece);
      continue;
    }
    const children = out.splice(start).slice(1).map(asText);
    out.push(element(piece.type === 'mark' && piece.value === '*' ? 'em' : 'strong', children));
  }
  parent.children = out.map(asText);
}

/** Asterisks without a partner, and strong emphasis within strong emphasis, are signs of a wrong pair. */
const isOdd = (node: ElementContent, source: string): boolean =>
  node.type === 'text'
    ? node.value.includes('*') && !isEscaped(node, source)
    : isEmphasis(node) && node.children.some((child) => isEmphasis(child) && child.tagName === node.tagName);

const isEmphasis = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'strong' || node.tagName === 'em');

/** What stands beside a text: markup ends and begins with Western punctuation. */
const edgeOf = (node: ElementContent | undefined): string => (node === undefined ? '' : '<');

function split(node: Text, before: string, after: string): (Text | Mark)[] {
  const pieces: (Text | Mark)[] = [];
  const { value } = node;
  let end = 0;
  for (const { 0: run, index } of value.matchAll(/\*+/g)) {
    if (run.length > 2) continue;
    const next = index + run.length;
    const left = lastOf(value.slice(0, index)) || before;
    const right = firstOf(value.slice(next)) || after;
    if (isMultiplied(value.slice(0, index).slice(-2) || before, value.slice(next, next + 4) || after)) continue;
    if (index > end) pieces.push({ type: 'text', value: value.slice(end, index) });
    pieces.push(mark(run, left, right));
    end = next;
  }
  if (end === 0) return [node];
  if (end < value.length) pieces.push({ type: 'text', value: value.slice(end) });
  return pieces;
}

/**
 * Emphasis that CommonMark made goes back to its asterisks where others beside it found no partner: in
 * `**「甲」**乙**「丙」**` it took the two in the middle for a pair.
 */
function undo(node: ElementContent, source: string): (ElementContent | Mark)[] {
  if (!isEmphasis(node)) return [node];
  const run = node.tagName === 'strong' ? '**' : '*';
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [node];
  const inner = source.slice(start + run.length, end - run.length);
  const [before, after] = [lastOf(source.slice(0, start)), firstOf(source.slice(end))];
  const isRun = source.startsWith(run, start) && [before, after, inner[0], inner.at(-1)].every((one) => one !== '*');
  if (!isRun) return [node];
  const children = node.children.flatMap((child) => undo(child, source));
  return [mark(run, before, firstOf(inner)), ...children, mark(run, lastOf(inner), after)];
}

const mark = (value: string, left: string, right: string): Mark => ({
  type: 'mark',
  value,
  opens: isEdge(left, right),
  closes: isEdge(right, left),
});
const firstOf = (text: string): string => [...text.slice(0, 2)][0] ?? '';
const lastOf = (text: string): string => [...text.slice(-2)].at(-1) ?? '';

/** True where the source wrote `\*` or an entity: those asterisks are meant to be seen. */
function isEscaped(node: Text, source: string): boolean {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return true;
  return /\\\*|&(?:#42|#x2a|ast|midast);/i.test(source.slice(start.offset, end.offset));
}

const asText = (piece: ElementContent | Mark): ElementContent =>
  piece.type === 'mark' ? { type: 'text', value: piece.value } : piece;

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
