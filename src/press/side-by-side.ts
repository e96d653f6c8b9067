/** Both scripts of an article, paragraph by paragraph, with the characters marked that deserve a look. */
import type { ArticlePages, Card, Mark } from '../archive/index.ts';
import { type ByEdition, editions, otherEdition } from '../domain/edition.ts';
import { escapeText } from '../markup/html.ts';

/** The HTML of one paragraph in each script. */
export type SideBySideRow = ByEdition<string>;

/** A paragraph's text and what of it is marked. */
type Stretch = { start: number; end: number; kind: Mark[5] };

/**
 * @returns the title's row, then one for each block of the body. Where the editions have not the same number of
 * blocks, the rest stands beside nothing.
 */
export function sideBySide(card: Card, pages: ArticlePages): SideBySideRow[] {
  const blocks = {} as ByEdition<string[]>;
  for (const edition of editions)
    blocks[edition] = [card.text[edition].title, ...pages.text[edition].plain.split('\n').filter(Boolean)];
  const marks = Map.groupBy(pages.marks ?? [], ([block]) => block);
  const other = otherEdition(card.script);
  const length = Math.max(blocks['zh-Hans'].length, blocks['zh-Hant'].length);
  return Array.from({ length }, (_, i) => {
    const here = marks.get(i) ?? [];
    const row = {} as SideBySideRow;
    row[card.script] = markUp(
      blocks[card.script][i] ?? '',
      here.map(([, start, end, , , kind]) => ({ start, end, kind })),
    );
    row[other] = markUp(
      blocks[other][i] ?? '',
      here.map(([, , , start, end, kind]) => ({ start, end, kind })),
    );
    return row;
  });
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
