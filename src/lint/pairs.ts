/** Quotation marks, brackets and title marks without their other half (GB/T 15834). */
import type { ElementContent, Root } from 'hast';
import { placeOf } from '../content/body/place.ts';
import { type Problem, problem } from '../content/problem.ts';
import { exchangedEnd, type Lone, ofOther, otherBeginning, otherEnd, pairs } from './other-marks.ts';
import { textOf } from './texts.ts';

/** Quotations may go on through paragraphs: each begins with the sign, and the last one ends it. */
const quotes = new Set(['“', '「', '『']);
/** The number of an item: 1）, 一）, a）. */
const numbered = /(?:^|[\s。；，：])[\dA-Za-z一二三四五六七八九十]{1,3}$/;

const signs = new RegExp(`[${Object.entries(pairs).flat().join('')}]`, 'g');

/** @returns the signs of a text that have no other half */
export function loneSigns(text: string): Lone[] {
  const open: Lone[] = [];
  const lone: Lone[] = [];
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (sign in pairs) {
      open.push({ sign, index });
      continue;
    }
    const at = open.findLastIndex((one) => pairs[one.sign] === sign);
    // What was opened since, and not ended, has no other half.
    if (at !== -1) lone.push(...open.splice(at).slice(1));
    else if (!isText(sign, text.slice(Math.max(0, index - 4), index))) lone.push({ sign, index });
  }
  return [...lone, ...open];
}

/**
 * Two beginnings without an end: the second was meant as the end where a title stands between them, 《码头旧事《, or
 * where a sentence ends before it, “我得去看看。“.
 */
const doubledOpenings = (lone: readonly Lone[], text: string): (Lone & { second?: string })[] =>
  lone.flatMap((one, at) => {
    const [before, after] = [lone[at - 1], lone[at + 1]];
    const meets = (first: Lone | undefined, next: Lone | undefined): boolean =>
      first !== undefined &&
      first.sign === next?.sign &&
      first.sign in pairs &&
      (quotes.has(first.sign)
        ? lone.length === 2
          ? /^(?:[^“”「」『』\n]+[。！？…]|[^，。！？；：、“”「」『』\n]{1,12})$/
          : /^[^“”「」『』\n]+[。！？…]$/
        : /^[^，。！？；：、\n]{1,20}$/
      ).test(text.slice(first.index + 1, next.index));
    if (meets(before, one) && !meets(lone[at - 2], before)) return [];
    if (!meets(one, after)) return [one];
    const from = quotes.has(one.sign) ? Math.max(one.index, after!.index - shown) : one.index;
    return [{ ...one, second: text.slice(from, after!.index) + pairs[one.sign] }];
  });

/** So much of a quotation is shown before its end. */
const shown = 6;

/** True for an end that has no beginning: an apostrophe, or the bracket of a number. @param before what stands before it */
const isText = (sign: string, before: string): boolean => sign === '’' || (sign === '）' && numbered.test(before));

const checked = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'dt', 'dd']);

/** Blocks of text, in order. */
const blocksOf = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    const children = node.children as ElementContent[];
    const isItem = node.type === 'element' && node.tagName === 'li';
    const isText =
      isItem && children.every((child) => child.type !== 'element' || !/^(?:p|ul|ol)$/.test(child.tagName));
    return (node.type === 'element' && checked.has(node.tagName)) || isText ? [node] : blocksOf(children);
  });

/** Signs of a body that have no other half, the first of each block. */
export function checkPairs({ children }: Root, file: string): Problem[] {
  const blocks = blocksOf(children as ElementContent[]).map((node) => ({
    node,
    text: textOf(node).trim(),
  }));
  const problems: Problem[] = [];
  /** The sign of a quotation that an earlier paragraph began. */
  let going: { sign: string; problem: Problem } | undefined;
  const settle = () => {
    if (going) problems.push(going.problem);
    going = undefined;
  };
  for (const [i, { node, text }] of blocks.entries()) {
    const lone = doubledOpenings(loneSigns(text), text);
    /** The end that a beginning took, by the end that it should have had: that one is left for the other's. */
    const taken = new Map<string, string>();
    for (const [at, one] of lone.entries()) {
      const { sign, index, second } = one;
      // Told with the end before it, which stands in the place of a beginning.
      const before = lone[at - 1];
      if (
        before &&
        /[”’》）】]/.test(before.sign) &&
        otherBeginning(before, text, one, lone.length === 2) &&
        (pairs[sign] === before.sign || sign === before.sign)
      )
        continue;
      const found = text.slice(Math.max(0, index - 4), index + 8);
      const better = second
        ? undefined
        : (otherEnd(one, text) ??
          exchangedEnd(one, text, taken) ??
          otherBeginning(one, text, lone[at + 1], lone.length === 2));
      const end = pairs[sign] === undefined ? undefined : ofOther(one, text);
      if (end) taken.set(pairs[sign]!, end);
      const params = { sign, found, ...(second && { second }), ...(better && { better }) };
      const told = problem('unpaired-mark', params, { file, ...placeOf(node) });
      if (better) {
        problems.push(told);
        continue;
      }
      const next = blocks[i + 1]?.text ?? '';
      if (going && pairs[going.sign] === sign) going = undefined;
      else if (quotes.has(sign)) {
        if (!next.startsWith(sign)) {
          settle();
          going = { sign, problem: told };
        }
      } else problems.push(told);
    }
  }
  settle();
  return problems;
}
