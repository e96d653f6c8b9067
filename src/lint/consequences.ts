/** Problems that stand in a line only since another one does: what explains the line is told alone. */
import type { Problem } from '../content/problem.ts';
import type { ProblemCode } from '../content/problems/table.ts';

/** Signs that are wrong only since they stand in what a program garbled: that is told as a whole. */
const consequences: Partial<Record<ProblemCode, readonly ProblemCode[]>> = {
  mojibake: [
    'unpaired-mark',
    'half-width-punctuation',
    'look-alike',
    'stray-script',
    'lost-character',
    'vertical-sign',
    'mixed-script',
  ],
  'office-residue': ['half-width-punctuation', 'letter-in-figure', 'doubled-punctuation'],
  'bare-picture': ['placeholder'],
  'alt-of-file': ['placeholder'],
  'doubled-sign': ['joined-lines'],
  'chat-reply': ['joined-lines'],
  'misspelt-word': ['set-phrase'],
  'no-value': ['placeholder'],
  'page-furniture': ['placeholder', 'joined-lines', 'nothing-shown'],
  'spaced-text': ['spaced-sign'],
  'table-sign': ['joined-lines', 'foreign-syntax'],
  'joined-verse': ['joined-lines'],
  'list-sign': ['joined-lines', 'private-use'],
  'empty-body': ['repeated-title'],
  'quote-sign': ['unpaired-mark'],
  'repeated-number': ['skipped-number'],
  'link-sign': ['unpaired-mark', 'half-width-punctuation'],
  'sign-in-address': ['dead-link'],
  'broken-address': ['half-width-punctuation', 'figure-sign'],
  'tag-sign': ['unpaired-mark'],
};

/** What is told of a text in the script that it is declared to be in, which it is not. */
const ofDeclared: ReadonlySet<ProblemCode> = new Set(['mixed-script', 'stray-script', 'misconverted']);

/** What makes a block of its own of a line once it is mended, wherever in the line it stands. */
const ofBlocks: ReadonlySet<ProblemCode> = new Set([
  'list-sign',
  'heading-sign',
  'quote-sign',
  'rule-sign',
  'table-sign',
  'setext-heading',
  'page-furniture',
  'chat-reply',
]);
/** The same where a line begins with it. */
const ofLineStarts: ReadonlySet<ProblemCode> = new Set([
  'foreign-syntax',
  'template-tag',
  'html-tag',
  'tag-sign',
  'mdx-syntax',
  'footnote-sign',
]);

/** True for what turns its line into another block, or takes it away: a line break above it or in it would be printed. */
const isOwnBlock = ({ code, column }: Problem): boolean =>
  ofBlocks.has(code) || (column === 1 && ofLineStarts.has(code));

/** Leaves out what another problem of the same line explains, or of the whole file. @param all those of one file */
export function withoutConsequences(all: readonly Problem[]): Problem[] {
  const problems = all.some(({ code }) => code === 'undeclared-script')
    ? all.filter(({ code }) => !ofDeclared.has(code))
    : all;
  const taken = new Set(
    problems.flatMap(({ code, line }) => (consequences[code] ?? []).map((other) => `${line} ${other}`)),
  );
  if (problems.some(({ code }) => code === 'joined-lines'))
    for (const one of problems)
      if (isOwnBlock(one)) for (const line of [one.line - 1, one.line]) taken.add(`${line} joined-lines`);
  // What was said in a chat is to go: whatever else is told of its lines is not.
  for (const { line, params } of problems)
    if ((params as { chat?: true }).chat)
      for (const other of ['table-sign', 'joined-lines', 'mixed-script', 'stray-script', 'foreign-syntax'])
        taken.add(`${line} ${other}`);
  // Below code without an end nobody knows which lines are text.
  const fence = problems.find(
    ({ code, params }) => code === 'open-fence' && /^[`~]/.test((params as { found: string }).found),
  );
  if (fence)
    for (const { code, line } of problems) if (/^joined-/.test(code) && line > fence.line) taken.add(`${line} ${code}`);
  // Between wrong signs of code it may be code, whose lines stay as they are.
  for (const { code, line, params } of problems) {
    const { close = 0 } = code === 'open-fence' ? (params as { close?: number }) : {};
    for (let at = line; at <= close; at++) taken.add(`${at} joined-lines`);
  }
  // A line that belongs to the quotation above is told there.
  for (const { code, line, params } of problems) {
    if (code === 'glued-block') taken.add(`${line - 1} joined-lines`);
    // Properties above a text are told with the front matter that they are to be.
    const { head } = params as { head?: { end: number } };
    if (code === 'no-front-matter' && head) for (let at = 1; at <= head.end; at++) taken.add(`${at} joined-lines`);
    // A front matter that is to go is no text.
    const { from = 0, to = 0 } = code === 'second-front-matter' ? (params as { from: number; to: number }) : {};
    for (let at = from; at <= to && at > 0; at++)
      for (const other of ['joined-lines', 'setext-heading', 'half-width-punctuation']) taken.add(`${at} ${other}`);
    // So are the commas of a table in all of its lines.
    const { commas, better = '' } = params as { commas?: true; better?: string };
    if (code === 'table-sign' && commas) {
      const rows = better.split(/\n|<br \/>/).length;
      for (let i = 0; i < rows; i++)
        for (const other of ['half-width-punctuation', 'unpaired-mark', 'joined-lines'])
          taken.add(`${line + i} ${other}`);
    }
  }
  // Word's signs of notes are told all together.
  if (problems.some(({ code }) => code === 'bracket-notes'))
    for (const one of problems) if (isOfNotes(one)) taken.add(`${one.line} ${one.code}`);
  return taken.size === 0 ? [...problems] : problems.filter(({ code, line }) => !taken.has(`${line} ${code}`));
}

/** True for what is told of a sign of notes alone: `^[1]`, or a link of Word's to its note. */
const isOfNotes = ({ code, params }: Problem): boolean =>
  code === 'footnote-sign'
    ? /^\^\[\d+\]$/.test((params as { found: string }).found)
    : code === 'broken-anchor' && /^_{0,2}(?:ftn|edn|fn|ref)[\w-]*$/.test((params as { anchor: string }).anchor);
