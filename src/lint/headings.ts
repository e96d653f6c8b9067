/** Headings that say nothing, stand too deep, repeat the title, or are only set in bold. */
import type { Element, Root } from 'hast';
import { placeOf } from '../content/body/place.ts';
import { plainText } from '../content/body/plain.ts';
import { type Problem, problem } from '../content/problem.ts';

const textOf = (node: Element): string => plainText({ type: 'root', children: [node] } as Root).trim();

/** The words of a paragraph that is all in bold, where it is short and no sentence: they stand for a heading. */
function boldWords(node: Element): string | undefined {
  const [only, ...more] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (node.tagName !== 'p' || more.length > 0 || only?.type !== 'element' || only.tagName !== 'strong')
    return undefined;
  const text = textOf(node);
  return /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+[章节節部])[^，。！？；]{1,24}$/.test(
    text,
  )
    ? text
    : undefined;
}

/** @param blocks the blocks of a body, in order @param title what the page itself is headed by */
export function checkHeadings(blocks: readonly Element[], title: string, file: string): Problem[] {
  const problems: Problem[] = [];
  let before: number | undefined;
  for (const [i, block] of blocks.entries()) {
    const place = { file, ...placeOf(block) };
    const bold = blocks[i + 1] && boldWords(block);
    if (bold) problems.push(problem('bold-heading', { found: bold }, place));
    if (i === 0 && block.tagName === 'p' && textOf(block) === title && blocks.length > 1)
      problems.push(problem('repeated-title', { title }, place));
    if (!/^h[1-6]$/.test(block.tagName)) continue;
    const level = Math.max(2, Number(block.tagName[1]));
    const text = textOf(block);
    if (text === '' && block.children.length === 0) problems.push(problem('empty-heading', {}, place));
    else if (text === title) problems.push(problem('repeated-title', { title }, place));
    if (before !== undefined && level > before + 1)
      problems.push(problem('heading-level', { found: '#'.repeat(level), better: '#'.repeat(before + 1) }, place));
    before = level;
  }
  return problems;
}
