/** Both scripts of an article, paragraph by paragraph, with the characters marked that deserve a look. */
import type { ArticlePages, ArticleSummary, DecisionSpan } from '../archive/index.ts';
import { alignBlocks } from '../content/body/align.ts';
import { type ByEdition, type Edition, editions, otherEdition } from '../core/edition.ts';
import { escapeText } from '../core/escape.ts';

/** The HTML of one paragraph in each script. */
export type SideBySideRow = ByEdition<string>;

/** A paragraph's text and what of it is marked. */
type Stretch = { start: number; end: number; kind: DecisionSpan[5] };

/**
 * @returns the title's row, then one for each block of the body. Where a person wrote both texts their blocks are
 * aligned, and what only one of them has stands beside nothing.
 */
export function sideBySide(article: ArticleSummary, pages: ArticlePages): SideBySideRow[] {
  const blocks = {} as ByEdition<string[]>;
  for (const edition of editions)
    blocks[edition] = [article.text[edition].title, ...pages.text[edition].plain.split('\n').filter(Boolean)];
  return article.parallel ? alignedRows(blocks) : convertedRows(blocks, article.script, pages.spans ?? []);
}

/** The blocks of a conversion are those of its source, in the same order. */
function convertedRows(blocks: ByEdition<string[]>, script: Edition, marked: readonly DecisionSpan[]): SideBySideRow[] {
  const spans = Map.groupBy(marked, ([block]) => block);
  const other = otherEdition(script);
  const length = Math.max(blocks['zh-Hans'].length, blocks['zh-Hant'].length);
  return Array.from({ length }, (_, i) => {
    const here = spans.get(i) ?? [];
    const row = {} as SideBySideRow;
    row[script] = markUp(
      blocks[script][i] ?? '',
      here.map(([, start, end, , , kind]) => ({ start, end, kind })),
    );
    row[other] = markUp(
      blocks[other][i] ?? '',
      here.map(([, , , start, end, kind]) => ({ start, end, kind })),
    );
    return row;
  });
}

function alignedRows({
  'zh-Hans': [hansTitle = '', ...hans],
  'zh-Hant': [hantTitle = '', ...hant],
}: ByEdition<string[]>): SideBySideRow[] {
  const said = (blocks: readonly string[], numbers: readonly number[]) =>
    numbers.map((number) => escapeText(blocks[number]!)).join('<br>');
  return [
    { 'zh-Hans': escapeText(hansTitle), 'zh-Hant': escapeText(hantTitle) },
    ...alignBlocks(hans, hant).map(({ own, other }) => ({ 'zh-Hans': said(hans, own), 'zh-Hant': said(hant, other) })),
  ];
}

function markUp(text: string, stretches: readonly Stretch[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, kind } of stretches) {
    if (start < at) continue;
    out += `${escapeText(text.slice(at, start))}<mark class="${kind}">${escapeText(text.slice(start, end))}</mark>`;
    at = end;
  }
  return out + escapeText(text.slice(at));
}
