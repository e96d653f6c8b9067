/** Headings that say nothing, stand too deep, repeat the title, hold a paragraph, or are only set in bold. */
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

/** Characters from which a heading with the end of a sentence, or with any sign of one, is a paragraph. */
const [longSentence, longest] = [30, 80];
/** A heading and the blank that was the end of its line. */
const parted = /^(?<title>(?=\S*\p{Script=Han}{2})[^，。！？；：、\s]{2,16})[ \u3000]+(?=\S{12})/u;

/** A heading that lost the end of its line. One that is underlined is told as such (content/body/structure.ts). */
function longHeading(block: Element, text: string): { found: string; title?: string } | undefined {
  const isLong =
    (text.length >= longSentence && /。(?![”」』])/.test(text)) || (text.length >= longest && /[，；！？]/.test(text));
  if (!isLong || block.position?.end.line !== block.position?.start.line) return undefined;
  const title = parted.exec(text)?.groups?.title;
  return { found: text.slice(0, 16), ...(title && { title }) };
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
    const long = longHeading(block, text);
    if (long) problems.push(problem('long-heading', long, place));
    if (before !== undefined && level > before + 1)
      problems.push(problem('heading-level', { found: '#'.repeat(level), better: '#'.repeat(before + 1) }, place));
    before = level;
  }
  return problems;
}
