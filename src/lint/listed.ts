/** How many things the blocks below a paragraph list: as items, as rows, or as paragraphs that are numbered. */
import type { Element, ElementContent } from 'hast';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { amountOf, number } from './quantities.ts';
import { textOf } from './texts.ts';

/** Numbers of paragraphs, each way a sequence of its own. */
const ways = [
  /^([一二三四五六七八九十]{1,3})、/u,
  /^[（(]([一二三四五六七八九十]{1,3})[）)]/u,
  /^(\d{1,2})[、.．]/u,
  /^[（(](\d{1,2})[）)]/u,
  /^第([一二三四五六七八九十]{1,3})[，、：:]/u,
  /^([一二三四五六七八九十]{1,2})[是要](?!否)/u,
];
/** What stands at the end of a list that is not all, or of a table below its rows. */
const others = /等$|等[。；]$|…$|^其他|^其它|^另|^此外/u;
const total = /^(?:合|[总總]|小|共)[计計]|^$/u;
/** Columns whose rows are not what a number above the table counts. */
const notThings = /^(?:日期|[时時][间間]|年度?|年份|月份?|季度?|[届屆][别別次]?|阶段|階段|[项項]目名?称?|指[标標])$/u;

const counted = new RegExp(`(${number})[人名位家户戶个個件项項份本]`, 'u');

/** What blocks list. */
export interface Listed {
  /** How many things, as far as the first list goes. */
  count: number;
  /** The numbers of things that the lists may be meant to make, with those that follow below. */
  sums: readonly number[];
}

const isList = ({ tagName }: Element): boolean => /^[uo]l$/.test(tagName);
const elementsOf = ({ children }: Element): Element[] =>
  children.filter((one: ElementContent): one is Element => one.type === 'element');

/** @param blocks what follows a paragraph, up to the end of the body @returns nothing where they begin with no plain list */
export function listedIn(blocks: readonly Element[]): Listed | undefined {
  const [first] = blocks;
  if (!first) return undefined;
  if (isList(first)) return listsOf(blocks);
  if (first.tagName === 'table') return rowsOf(first);
  const count = first.tagName === 'p' ? numberedFrom(blocks) : undefined;
  return count ? { count, sums: [count] } : undefined;
}

/** The items of the lists up to the next heading; those within an item are other numbers that may be meant. */
function listsOf(blocks: readonly Element[]): Listed | undefined {
  const end = blocks.findIndex(({ tagName }) => /^h\d$/.test(tagName));
  const lists: { at: number; texts: string[] }[] = blocks
    .slice(0, end === -1 ? blocks.length : end)
    .flatMap((block, at) => (isList(block) ? [{ at, texts: elementsOf(block).map((item) => ownTextOf(item)) }] : []));
  const apart = lists.findIndex(({ at }, i) => at !== i);
  const own = lists.slice(0, apart === -1 ? lists.length : apart).flatMap(({ texts }) => texts);
  const next = blocks[apart === -1 ? lists.length : apart];
  if (own.some((text) => others.test(text)) || (next && /^(?:另|此外|[还還]有|其[余餘他])/u.test(textOf(next))))
    return undefined;
  let sum = 0;
  const sums = lists.map(({ texts }) => (sum += texts.length));
  // An item may hold several.
  const parted = own.reduce((all, text) => all + text.split(/[：:，,。（(]/u, 1)[0]!.split('、').length, 0);
  // Or say how many it stands for: 接待三人.
  const said = own.reduce((all, text) => all + amountOf(counted.exec(text)?.[1] ?? '一'), 0);
  const within = nestedIn(blocks.slice(0, apart === -1 ? lists.length : apart));
  return { count: own.length, sums: [own.length, parted, said, ...sums, ...within] };
}

/** Where lists hold others: how many items have none within them, and how many there are of each level below the first. */
function nestedIn(lists: readonly Element[]): number[] {
  let level = lists.flatMap(elementsOf);
  let leaves = 0;
  const levels: number[] = [];
  while (level.length > 0) {
    const inner = level.map((item) => elementsOf(item).filter(isList).flatMap(elementsOf));
    leaves += inner.filter((items) => items.length === 0).length;
    level = inner.flat();
    if (level.length > 0) levels.push(level.length);
  }
  return levels.length > 0 ? [leaves, ...levels] : [];
}

/** The text of an item up to a list within it. */
const ownTextOf = (item: Element): string =>
  elementsOf(item).some(isList)
    ? textOf({ ...item, children: item.children.filter((one) => one.type !== 'element' || !isList(one)) }).trim()
    : textOf(item).trim();

/** The rows of a table with a thing each. */
function rowsOf(table: Element): Listed | undefined {
  const [head, body] = ['thead', 'tbody'].map((name) => elementsOf(table).find(({ tagName }) => tagName === name));
  const cells = (row: Element): string[] => elementsOf(row).map((cell) => textOf(cell).trim());
  const [name = ''] = head ? cells(elementsOf(head)[0]!) : [];
  const rows = body
    ? elementsOf(body)
        .map(cells)
        .filter(([cell = '']) => !total.test(cell))
    : [];
  const isPlain = rows.every(([one = '', two = '']) => !/、/.test(one + two));
  return rows.length < 2 || notThings.test(name) || !isPlain
    ? undefined
    : { count: rows.length, sums: [rows.length, ...numbersOf(rows)] };
}

/** What the columns of a table come to: a number above it may be of one of them. */
const numbersOf = (rows: readonly string[][]): number[] =>
  rows[0]!
    .map((_, column) => rows.reduce((all, row) => all + Number.parseFloat(row[column] ?? ''), 0))
    .filter(Number.isFinite);

/** The last number of a sequence that paragraphs begin with; nothing where they are not numbered from one on. */
function numberedFrom(blocks: readonly Element[]): number | undefined {
  const texts = blocks.map((block) => textOf(block).trimStart());
  const way = ways.find((one) => one.test(texts[0]!));
  if (!way) return undefined;
  let last = 0;
  for (const [i, text] of texts.entries()) {
    if (/^h\d$/.test(blocks[i]!.tagName)) break;
    // One paragraph may hold all of them.
    const numbers = [...text.matchAll(new RegExp(way.source.replace('^', '(?:^|(?<=[。；\\n]))'), 'gu'))].map(
      ([, word = '']) => Number(arabicNumerals(word)),
    );
    if (numbers.some((found) => found !== ++last)) return undefined;
  }
  return last;
}
