import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/content/body/parse.ts';
import { escapeMdx } from '../../src/desk/text/escape-mdx.ts';
import { findQuote, printedText, spanInFile } from '../../src/desk/text/printed-text.ts';

const printed = (source: string) => printedText(parseBody(source, 'a.mdx').tree, source);
const head = '---\ntitle: 甲\n---\n\n';

test('each printed character knows its place, through markup and references', () => {
  const source = `${head}第一**段**&lt;的\n第二行\\{干\\}敢<Gap likely="干" />，<Zh keep>李乾</Zh>。\n\n- 甲\n`;
  const { text, starts, ends } = printed(source);
  expect(text).toBe('第一段<的第二行{干}敢〓，李乾。\n甲\n');
  for (const [i, character] of [...text].entries()) {
    if (character === '\n') continue;
    const written = source.slice(starts[i], ends[i]);
    expect(written === character || ['&lt;', '\\{', '\\}', '<Gap likely="干" />'].includes(written)).toBe(true);
  }
});

test('any words that were typed are found where they stand', () => {
  const words = fc.string({ unit: fc.constantFrom(...'甲乙丙，。<{*_[#-`~|\\𠀀'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'丁戊己'), minLength: 1, maxLength: 5 }),
      words,
      (before, typed) => {
        const source = `${head}${before}${escapeMdx(typed)}。\n`;
        const text = printed(source);
        const found = findQuote(text, typed);
        expect(found).toBeDefined();
        const span = spanInFile(text, found!.from, found!.to)!;
        expect(source.slice(span.from, span.to)).toBe(escapeMdx(typed));
      },
    ),
    { numRuns: 300 },
  );
});

test('white space that was set right is no hindrance; the second of two is found, too', () => {
  const text = printed(`${head}座 谈会在甲地，座谈会在乙地。\n`);
  expect(findQuote(text, '座谈\n会在')).toEqual({ from: 0, to: 5 });
  expect(findQuote(text, '会在', 1)).toEqual({ from: 10, to: 12 });
});
