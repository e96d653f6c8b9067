import { describe, expect, test } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../src/content/problem.ts';
import { syntaxProblems } from '../../src/content/yaml-syntax.ts';
import { boundsOf } from './bounds.ts';

const known = ['title', 'date', 'tags', 'people', 'summary', 'credits'];

/** The problems of a text that begins on a line of its file. */
function problemsOf(text: string, keys: readonly string[], first: number): Problem[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: 'a.mdx', line: Math.max(1, line) + first - 1, column: Math.max(1, col) };
  };
  return syntaxProblems(document, text, place, keys);
}

/** What is told of a text: line, mistake, and what to write. */
const told = (text: string, keys = known): string[] =>
  problemsOf(text, keys, 1).map(({ line, params }) => {
    const { mistake, better, twice } = params as { mistake: string; better?: string; twice?: { merged?: string } };
    return `${line} ${mistake} ${better ?? twice?.merged ?? ''}`.trim();
  });

test('what can be read is not told', () => expect(told('title: 甲\ntags: [乙]')).toEqual([]));

describe('each line once, with what was meant', () => {
  test.each([
    ['people:\n- 甲\n-乙', ['3 ITEM_BLANK - 乙']],
    ['people:\n  * 甲\n  * 乙', ['2 ITEM people: [甲, 乙]']],
    ['people:\n• 甲\n• 乙\ntitle: 丙', ['2 ITEM people: [甲, 乙]']],
    ['event:\n\tdate: 2016\n\tplace: 甲', ['2 TAB_AS_INDENT   date: 2016', '3 TAB_AS_INDENT   place: 甲']],
    ['tags: [甲, 乙】\ntitle: 丙', ['1 MISSING_CHAR tags: [甲, 乙]']],
    ['title: 甲\n- tags: [乙]', ['2 KEY_AS_ITEM tags: [乙]']],
    ['summary: >\n甲乙丙。', ['2 BLOCK_INDENT summary: 甲乙丙。']],
    ['tags: 甲\ntags: 乙', ['2 DUPLICATE_KEY tags: [甲, 乙]']],
    ['title= 甲\ndate= 2016', ['1 NOT_KEYED title: 甲', '2 NOT_KEYED date: 2016']],
    ['title: - 甲', ['1 BAD_SCALAR_START title: "- 甲"']],
  ])('%j', (text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    ['- { hans: 甲, hant: 乙\n- { hans: 丙, hant: 丁 }', ['1 MISSING_CHAR - { hans: 甲, hant: 乙 }']],
    ['-{ hans: 甲, hant: 乙 }', ['1 ITEM_BLANK - { hans: 甲, hant: 乙 }']],
    ['- hans: 甲, hant: 乙', ['1 BLOCK_AS_IMPLICIT_KEY - { hans: 甲, hant: 乙 }']],
  ])('of a glossary: %j', (text, expected) => expect(told(text, [])).toEqual(expected));
});

/** All that is told of a text that begins below the line of hyphens, except for the parser's own words. */
const inFull =
  (keys: readonly string[]) =>
  (text: string): string[] =>
    problemsOf(text, keys, 2).map(({ code, line, column, params, edit }) => {
      const { mistake, detail: _, written: __, ...rest } = params as Record<string, unknown>;
      const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : '';
      return `${line}:${column} ${mistake ?? code}${more}${edit ? ` ${edit.length} → ${JSON.stringify(edit.text)}` : ''}`;
    });

test.each(boundsOf('yaml-syntax', { told: inFull(known), toldOfList: inFull([]) }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
