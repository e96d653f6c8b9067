/** Text that would be on no page: what the parser takes for a definition, cells too many, notes that nothing refers to. */
import type { ElementContent, Root } from 'hast';
import { matchesIn } from '../../core/matches.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { barsInCells } from './bars-in-cells.ts';
import { lostFootnote } from './lost-footnote.ts';
import { rangeOf } from './place.ts';

/** Text of the source that no node of the tree has. @param source the file @param bodyStart where its body begins */
export function lostText(tree: Root, source: string, bodyStart: number, place: (offset: number) => Place): Problem[] {
  const seen = new Uint8Array(source.length);
  const visit = (node: ElementContent): void => {
    const [from, to] = rangeOf(node);
    if (node.type === 'element' && /^(?:table|tbody|thead|tr|ul|ol|li|blockquote|section)$/.test(node.tagName)) {
      for (const child of node.children) visit(child);
      return;
    }
    // Of a box its tags alone: what stands between its blocks may be lost as well.
    if (isBox(node)) {
      const [opening = 0, closing = 0] = [/^<[\w.]+(?:"[^"]*"|'[^']*'|[^>"'])*>/, /<\/\s*[\w.]+\s*>\s*$/].map(
        (tag) => tag.exec(source.slice(from, to))?.[0].length ?? 0,
      );
      seen.fill(1, from, from + opening);
      seen.fill(1, to - closing, to);
    } else seen.fill(1, from, to);
    if ('children' in node) for (const child of node.children as ElementContent[]) visit(child);
  };
  for (const child of tree.children) visit(child as ElementContent);
  const problems: Problem[] = [];
  for (const { 0: run, index } of source.slice(bodyStart).matchAll(/[^\n]+/g)) {
    const offset = bodyStart + index;
    if (!seen.subarray(offset, offset + run.length).includes(0) || isSyntax(run, source)) continue;
    const lost = matchesIn(run, /[\p{L}\p{N}]+/gu).filter(
      (word) => !seen.subarray(offset + word.index, offset + word.index + word[0].length).every(Boolean),
    );
    const [first] = lost;
    // The number of a list's item and the label of a footnote are not text.
    const isSign =
      first &&
      /^(?:\s*(?:>\s*)*(?:(?:(?:[-+*]|\d+[.)])\s+)?\[[ xX]\]|(?:\d+[.)]\s*)+|\[\^[^\]]+\]:|```.*|~~~.*))/.exec(run);
    const real = isSign ? lost.filter(({ index: where }) => where >= isSign[0].length) : lost;
    const [text] = real;
    if (text) problems.push(lostAt(run, text[0], { source, bodyStart, offset }, place, offset + text.index));
  }
  return problems;
}

/** A component with blocks in it. */
const isBox = (node: ElementContent): boolean =>
  (node.type as string) === 'mdxJsxFlowElement' && 'children' in node && node.children.length > 0;

/** The definition of a link that is used, or a remark written as one; lines of dashes. */
function isSyntax(line: string, source: string): boolean {
  const [, label, address = ''] = /^\s*\[([^\]^]+)\]:\s*(\S*)/.exec(line) ?? [];
  if (label !== undefined)
    return (
      // A label that says nothing to readers.
      (/^(?:\/|#|<|[a-z][a-z0-9+.-]*:)/i.test(address) && !/\p{Script=Han}/u.test(label)) ||
      /^(?:#|<>)$/.test(address) ||
      label === '//' ||
      source.toLowerCase().split(`[${label.toLowerCase()}]`).length > 2
    );
  return /^\s*\|?\s*:?-+/.test(line) && !/[\p{L}\p{N}]/u.test(line);
}

/**
 * A line that defines a link which nothing uses, and was to be a link or text: all of it is lost.
 * @example definedText('[摄影]: 方晓棠').better // '摄影：方晓棠'
 */
function definedText(line: string): { text: string; better: string } | undefined {
  const [, found, label, rest] = /^[\s>]*(\[([^\]^]+)\]:\s*(\S.*))$/.exec(line) ?? [];
  if (!found || !label || !rest) return undefined;
  const address = /^<?((?:\/|[a-z][a-z0-9+.-]*:)[^\s<>]*)>?(?:\s+["'(].*)?\s*$/i.exec(rest)?.[1];
  return { text: found.trim(), better: address ? `[${label}](${address})` : `${label}：${rest.trim()}` };
}

/** @param at where in it the text stands that is lost */
function lostAt(
  line: string,
  text: string,
  { source, bodyStart, offset }: { source: string; bodyStart: number; offset: number },
  place: (offset: number) => Place,
  at: number,
): Problem {
  return (
    lostFootnote(
      line.replace(/^(?:[ \t]*>)+ ?/, ''),
      { body: source.slice(bodyStart), before: offset - bodyStart },
      (index) => place(bodyStart + index),
    ) ??
    (line.includes('|')
      ? lostCell(line, text, source.slice(bodyStart, offset), (index) => place(index < 0 ? at : offset + index))
      : problem('lost-text', definedText(line) ?? { text }, place(at)))
  );
}

/** @param place of an index of the row; of the text that is lost, of -1 */
function lostCell(row: string, text: string, before: string, place: (index: number) => Place): Problem {
  const barred = barsInCells(row, before.split('\n').slice(0, -1));
  return barred
    ? problem('table-cells', { text, found: barred.found, better: barred.better }, place(barred.at))
    : problem('table-cells', { text }, place(-1));
}
