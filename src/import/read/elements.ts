/** The walk over a page's elements: blocks in document order, the fields of field lists, and what is no text. */
import type { Block, Claim, Dropped } from '../page.ts';
import { isBesideTitle } from './beside-title.ts';
import { cellLabel, isData, isFieldList, isHead, isPropertyList, rowsOf } from './cells.ts';
import {
  attributeOf,
  blockElements,
  controls,
  type DomElement,
  type DomNode,
  type DomParent,
  isCategory,
  isConsent,
  isContents,
  isElement,
  isHidden,
  isSectionEdit,
  textOf,
  unread,
} from './dom.ts';
import { LineWriter } from './lines.ts';
import { partedDate } from './parted-date.ts';
import { parts, pictureOf, type Scope, scopeOf } from './scope.ts';

/** How to read. */
interface Reading {
  /** Elements that declare a field in the markup itself. */
  fieldElements: ReadonlySet<DomElement>;
  /** Quotations that hold the page and quote nothing. */
  framing: ReadonlySet<DomElement>;
  showHidden: boolean;
}

/** What was read. */
interface Written {
  blocks: Block[];
  titles: string[];
  claims: Claim[];
  dropped: Dropped[];
}

/** Reads all that a browser shows of a tree. */
export function readElements(root: DomParent, reading: Reading): Written {
  const walk = new Walk(reading);
  walk.children(root, { kind: 'paragraph', hints: { names: '', place: '' }, open: [], preformatted: false });
  walk.writer.end({ kind: 'paragraph', hints: { names: '', place: '' } });
  return { blocks: walk.writer.blocks, titles: walk.titles, claims: walk.claims, dropped: walk.dropped };
}

class Walk {
  readonly writer = new LineWriter();
  readonly titles: string[] = [];
  readonly claims: Claim[] = [];
  readonly dropped: Dropped[] = [];
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  children(parent: DomParent, scope: Scope): void {
    const counts = new Map<string, number>();
    let previous: DomElement | undefined;
    for (const child of parent.childNodes) {
      if (isElement(child)) {
        const number = (counts.get(child.tagName) ?? 0) + 1;
        counts.set(child.tagName, number);
        if (previous && parts(previous, child)) this.writer.part();
        this.#element(child, scope, number);
        previous = child;
      } else if ('value' in child) {
        this.#text(child.value, scope);
        previous = undefined;
      }
    }
  }

  #text(value: string, scope: Scope): void {
    if (!scope.preformatted) {
      this.writer.add(value, scope.open, scope);
      return;
    }
    const lines = value.split(/\r\n|[\n\r]/);
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.writer.end(scope);
      this.writer.markTyped(line, index > 0 && index < lines.length - 1);
      this.writer.add(line, scope.open, scope);
    }
  }

  #element(element: DomElement, scope: Scope, number: number): void {
    const { tagName } = element;
    if (unread.has(tagName)) return;
    if (controls.has(tagName)) this.#drop(element, 'form');
    else if (tagName === 'noscript') this.#drop(element, 'noscript');
    else if (!this.#reading.showHidden && isHidden(element)) this.#drop(element, 'hidden');
    else if (isContents(element)) this.#drop(element, 'contents');
    else if (isSectionEdit(element) || isConsent(element) || isCategory(element)) this.#drop(element, 'chrome');
    else if (isBesideTitle(element, scope, this.#reading.fieldElements)) this.#drop(element, 'metadata');
    else if (tagName === 'br') this.writer.break(scope);
    else if (tagName === 'img') this.#picture(element, scope);
    else {
      const own = scopeOf(element, scope, number);
      const inner = this.#reading.framing.has(element) ? { ...own, kind: scope.kind } : own;
      const isBlock = blockElements.has(tagName);
      if (isBlock) this.writer.end(scope);
      if (this.#reading.fieldElements.has(element)) this.writer.markField();
      if (!isBlock) {
        // Figures in elements of their own are set beside a title, not before its words.
        const isApart = this.#reading.fieldElements.has(element) && partedDate(element) !== undefined;
        if (isApart) this.writer.end(scope);
        this.children(element, inner);
        if (isApart) this.writer.end(inner);
        return;
      }
      const before = this.writer.blocks.length;
      if (tagName === 'table') this.#table(element, inner);
      else this.children(element, inner);
      this.writer.end(inner);
      this.writer.endField();
      if (tagName === 'figcaption') this.writer.caption(before);
    }
  }

  #drop(element: DomNode | DomParent, reason: string): void {
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    if (text) this.dropped.push({ text, reason });
  }

  #picture(element: DomElement, scope: Scope): void {
    const src = pictureOf(element);
    const text = (attributeOf(element, 'alt') ?? attributeOf(element, 'title') ?? '').trim();
    if (src !== undefined) this.writer.push({ kind: 'image', text, src }, scope);
  }

  #table(table: DomElement, scope: Scope): void {
    const rows = rowsOf(table);
    if (isFieldList(rows) || isPropertyList(table, rows)) this.#fields(rows, scope);
    else if (isData(table, rows)) {
      const text = rows
        .map((row) =>
          row
            .map((cell) =>
              textOf(cell)
                .replace(/[\s　]+/g, ' ')
                .trim(),
            )
            .join('\t'),
        )
        .filter((row) => /\S/.test(row))
        .join('\n');
      this.writer.push({ kind: 'table', text }, scope);
    } else this.children(table, scope);
  }

  /** A row whose label is known is a field, and the row of the text is the text; others stay lines. */
  #fields(rows: DomElement[][], scope: Scope): void {
    for (const row of rows) {
      if (row.length === 1 && cellLabel(row[0]) !== undefined) {
        this.#drop(row[0]!, 'field-label');
        continue;
      }
      for (let at = 0; at < row.length; at += 2) {
        const [head, value] = [row[at]!, row[at + 1]];
        const label = value && cellLabel(head);
        const text = value ? textOf(value).replace(/\s+/g, ' ').trim() : '';
        if (!value || (label === undefined && !isHead(head)))
          for (const cell of row.slice(at, at + 2)) this.#cell(cell, scope);
        else if (label === 'body') {
          this.#drop(head, 'field-label');
          this.#cell(value, scope);
        } else if (label === 'title') {
          this.#drop(head, 'field-label');
          if (text) this.titles.push(text);
          this.#cell(value, scope);
        } else this.#line(head, text, scope);
      }
    }
  }

  #cell(cell: DomElement, scope: Scope): void {
    this.writer.end(scope);
    this.children(cell, scope);
    this.writer.end(scope);
  }

  /** `發布日期 | 102/05/06` is read as the line `發布日期：102/05/06`. */
  #line(head: DomElement, value: string, scope: Scope): void {
    const [colon = '：'] = /[:：]/.exec(textOf(head)) ?? [];
    const label = textOf(head).replace(/[\s　]|[:：]\s*$/g, '');
    this.writer.push({ kind: 'paragraph', text: `${label}${colon}${value}` }, { ...scope, hints: { ...scope.hints } });
    this.writer.blocks.at(-1)!.hints.field = true;
  }
}
