/**
 * Both scripts of an article, block beside block in their own structure, with every character marked that differs: those
 * whose conversion was doubtful or ruled by a person as such, all others on demand.
 */
import type { ArticlePages, ArticleSummary, DecisionSpan } from '../archive/index.ts';
import { alignBlocks } from '../content/body/align.ts';
import { type ByEdition, editions, forEditions, otherEdition } from '../core/edition.ts';
import { escapeText } from '../core/escape.ts';
import { differenceOf } from './difference.ts';
import { blocksOf, charactersOf, type HtmlCharacters, markCharacters } from './html-characters.ts';

/** The HTML of one block in each script. */
export type SideBySideRow = ByEdition<string>;

/** A stretch of the plain text that deserves a look. */
type Notable = { line: string; start: number; end: number; kind: DecisionSpan[5] };

/**
 * @returns the title's row, then one for each block of the body. Where a person wrote both texts their blocks are
 * aligned and nothing is marked; what only one of them has stands beside nothing.
 */
export function sideBySide(article: ArticleSummary, pages: ArticlePages): SideBySideRow[] {
  const other = otherEdition(article.script);
  const notables = forEditions((edition) => {
    const lines = [article.text[edition].title, ...pages.text[edition].plain.split('\n').filter(Boolean)];
    return (pages.spans ?? []).map(([block, start, end, otherStart, otherEnd, kind]): Notable => {
      const line = lines[block] ?? '';
      return edition === other ? { line, start: otherStart, end: otherEnd, kind } : { line, start, end, kind };
    });
  });
  const title = forEditions((edition) => escapeText(article.text[edition].title));
  const blocks = forEditions((edition) => blocksOf(pages.text[edition].html));
  if (article.parallel) return [title, ...alignedRows(blocks)];
  const length = Math.max(blocks['zh-Hans'].length, blocks['zh-Hant'].length);
  const bodies = Array.from({ length }, (_, i) => forEditions((edition) => blocks[edition][i] ?? ''));
  return [title, ...bodies].map((row) => markRow(row, notables));
}

function alignedRows({ 'zh-Hans': hans, 'zh-Hant': hant }: ByEdition<string[]>): SideBySideRow[] {
  const words = (html: string) => charactersOf(html).characters.join('');
  const said = (blocks: readonly string[], numbers: readonly number[]) => numbers.map((n) => blocks[n]!).join('');
  return alignBlocks(hans.map(words), hant.map(words)).map(({ own, other }) => ({
    'zh-Hans': said(hans, own),
    'zh-Hant': said(hant, other),
  }));
}

function markRow(row: SideBySideRow, notables: ByEdition<Notable[]>): SideBySideRow {
  const characters = forEditions((edition) => charactersOf(row[edition]));
  // What stands beside nothing differs from nothing.
  const isPaired = editions.every((edition) => row[edition] !== '');
  const [hans, hant] = isPaired
    ? differenceOf(characters['zh-Hans'].characters, characters['zh-Hant'].characters)
    : [new Set<number>(), new Set<number>()];
  const differing = { 'zh-Hans': hans, 'zh-Hant': hant };
  return forEditions((edition) => {
    const classes = new Map([...differing[edition]].map((i): [number, string] => [i, 'differs']));
    for (const [i, kind] of notableIn(characters[edition], notables[edition])) if (classes.has(i)) classes.set(i, kind);
    return markCharacters(row[edition], characters[edition], classes);
  });
}

/** The notable characters of a block, by their numbers: each line of the plain text is found again in the block. */
function* notableIn({ characters }: HtmlCharacters, notables: readonly Notable[]): Generator<[number, string]> {
  if (notables.length === 0) return;
  const text = characters.join('');
  const numbers = text.length === characters.length ? undefined : numbersOfUnits(characters);
  for (const { line, start, end, kind } of notables) {
    const at = text.indexOf(line);
    if (line === '' || at === -1) continue;
    for (let unit = at + start; unit < Math.min(at + end, text.length); unit++)
      yield [numbers ? numbers[unit]! : unit, kind];
  }
}

/** The number of the character that each UTF-16 code unit belongs to: offsets of the plain text are code units. */
function numbersOfUnits(characters: readonly string[]): number[] {
  const numbers: number[] = [];
  for (const [i, character] of characters.entries())
    for (let unit = 0; unit < character.length; unit++) numbers.push(i);
  return numbers;
}
