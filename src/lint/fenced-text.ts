/** A text that stands in a block of code as a whole, as chat programs give Markdown to be copied: its signs are printed. */
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';

const fenced = /^(`{3,}|~{3,})[ \t]*(?:markdown|md|mdx)[ \t]*\n[\s\S]*?^\1[ \t]*$/im;

/** The line that begins such a block, where it holds at least half of the body: a page may show a little Markdown. */
export function checkFencedText(file: string, source: string): Problem[] {
  const start = bodyStartOf(source);
  // A block around the front matter, too, is told with it.
  if (start === 0) return [];
  const body = source.slice(start);
  const found = fenced.exec(body);
  if (!found || found[0].length * 2 < body.trim().length) return [];
  const at = pointIn(source)(start + found.index);
  return [problem('chat-reply', { found: found[0].split('\n', 1)[0]!, fence: true }, { file, ...at })];
}
