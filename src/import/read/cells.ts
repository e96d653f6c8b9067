/**
 * What a table is for: layout, as sites were built until about 2008; data; or a list of the record's fields, one a
 * row, as the content systems of offices print them (標題：｜發佈單位：｜內容：).
 */
import { type LabelKind, labelOf } from '../extract/labels.ts';
import { attributeOf, type DomElement, elementsOf, isElement, textOf } from './dom.ts';

/** The cells of the rows that are the table's own, not of tables inside. */
export function rowsOf(table: DomElement): DomElement[][] {
  const rows: DomElement[][] = [];
  const visit = (parent: DomElement): void => {
    for (const child of parent.childNodes.filter(isElement)) {
      if (child.tagName === 'tr')
        rows.push(child.childNodes.filter(isElement).filter(({ tagName }) => /^t[dh]$/.test(tagName)));
      else if (/^(?:tbody|thead|tfoot)$/.test(child.tagName)) visit(child);
    }
  };
  visit(table);
  return rows;
}

const blockNames = new Set(['p', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'table']);

const fromLines = 3;

/** A data table has rows of at least two short cells, and nothing large inside. */
export function isData(table: DomElement, rows: DomElement[][]): boolean {
  const cells = rows.flat();
  const ruled = elementsOf(table, 'th').length > 0 || Number(attributeOf(table, 'border') ?? 0) > 0;
  const wide = rows.filter((row) => row.length >= 2).length;
  if (elementsOf(table, 'table').length > 0 || wide < 2 || (wide < rows.length && !ruled)) return false;
  const texts = cells.map((cell) => textOf(cell).trim());
  // A cell of several lines is no datum: who wrote a post of a forum, with rank and number of posts.
  if (cells.some((cell) => elementsOf(cell, 'br').length >= fromLines)) return false;
  return (
    texts.every((text) => text.length <= 80) &&
    cells.every(
      (cell) => cell.childNodes.filter((child) => isElement(child) && blockNames.has(child.tagName)).length < 2,
    ) &&
    texts.filter(Boolean).length >= wide * 1.5 &&
    cells.filter((cell) => elementsOf(cell, 'a').length > 0).length < cells.length / 2
  );
}

/** With its translation. */
const longestLabel = 18;

/** What a cell that is only a label announces: `標題`, `發佈單位：`, `內容`. */
export function cellLabel(cell: DomElement | undefined): LabelKind | 'title' | 'body' | undefined {
  const text = cell ? textOf(cell).replace(/[\s　]/g, '') : '';
  return text.length > 0 && text.length <= longestLabel ? labelOf(text) : undefined;
}

/** Several fields in one row: `作者 | 张三 | 日期 | 2009-02-17`. */
const isRowOfFields = (row: DomElement[]): boolean =>
  row.length >= 4 && row.length % 2 === 0 && row.every((cell, at) => at % 2 === 1 || cellLabel(cell) !== undefined);

/** Rows of a label and its value, at least two of them, or a row of several. */
export const isFieldList = (rows: DomElement[][]): boolean =>
  rows.some(isRowOfFields) ||
  rows.filter((row) => row.length >= 2 && row.length % 2 === 0 && cellLabel(row[0]) !== undefined).length >= 2;

/** Rows of a name and its value in a table that its class calls properties, as exports of databases have them above a text. */
export const isPropertyList = (table: DomElement, rows: DomElement[][]): boolean =>
  /(?:^|[\s_-])(?:properties|metadata|front-?matter)(?=$|[\s_-])/i.test(attributeOf(table, 'class') ?? '') &&
  rows.length > 0 &&
  rows.every((row) => row.length === 2);

/** A short cell before its value, as `附件`. */
export const isHead = (cell: DomElement): boolean => {
  const size = textOf(cell).trim().length;
  return size > 0 && size <= 8;
};
