/** A page that is plain text: every line a block. */
import { type Page, pageOfBlocks, paragraph } from '../page.ts';
import { cutBlanks } from './blanks.ts';
import { bounds, capBlanks } from './bounds.ts';

/** Splits text into lines; empty lines and indents become hints. */
export function readText(file: string, text: string): Page {
  const blocks: Page['blocks'] = [];
  let blankBefore = 0;
  for (const whole of cutBlanks(text, bounds.margins).split(/\r\n|[\n\r\u2028\u2029\u0085\f\v]/)) {
    const line = capBlanks(whole);
    if (/^[\s\u00A0　\u200B\uFEFF]*$/.test(line)) {
      blankBefore++;
      continue;
    }
    blocks.push(paragraph(line, { blankBefore, indent: indentOf(line), typed: true }));
    blankBefore = 0;
  }
  return pageOfBlocks(file, blocks);
}

/** White space at the beginning of a line, in columns. @example indentOf('　　会所') // 4 */
export const indentOf = (line: string): number =>
  [.../^[\s\u00A0　]*/.exec(line)![0]].reduce((sum, char) => sum + (char === '　' ? 2 : 1), 0);
