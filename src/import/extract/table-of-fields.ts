/** A table that holds nothing but the fields of an article, above its text: one line of metadata. */
import { framePatterns } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block } from '../page.ts';
import { findDates } from './dates.ts';
import { readLabels } from './labels.ts';

const longest = 160;
const fields: ReadonlySet<string> = new Set([
  'source',
  'author',
  'editor',
  'photographer',
  'date',
  'views',
  'reviewer',
]);

/**
 * Such a table as a line, empty labels among it; any other block as it is.
 * @example tableOfFields(…'2019-08-07\\t来源：渡口报\\n\\t撰稿：').text // '2019-08-07  来源：渡口报  撰稿：'
 */
export function tableOfFields(block: Block): Block {
  if (block.kind !== 'table' || block.text.length > longest) return block;
  const cells = block.text
    .split(/[\t\n]+/)
    .map((cell) => cell.trim())
    .filter(Boolean);
  const isNamed = cells.some((cell) => readLabels(cell).some(({ kind, value }) => kind !== 'date' && value !== ''));
  if (cells.length < 2 || !isNamed || !cells.every(isField)) return block;
  return { ...block, kind: 'paragraph', text: cells.join('  '), marks: [] };
}

function isField(cell: string): boolean {
  const [label] = readLabels(cell);
  if (label) return label.start === 0 && fields.has(label.kind);
  const [day] = findDates(cell);
  return (day !== undefined && day.end - day.start >= cell.length - 1) || framePatterns.counters.test(foldScript(cell));
}
