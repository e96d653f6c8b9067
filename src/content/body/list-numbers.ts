/** Numbered lists that a page would number otherwise than their author, and sentences that break off into one. */
import type { Element, ElementContent, Root } from 'hast';
import { shortened } from '../../core/shortened.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { rangeOf } from './place.ts';

/** A list in which a number stands twice, though not all are the same, which asks for counting. A gap may be meant. */
export function listNumbers({ children }: Element, source: string, at: Place): Problem[] {
  const items = children.filter((child) => child.type === 'element');
  const numbers = items.map((item) => Number.parseInt(source.slice(rangeOf(item)[0]), 10));
  const [first = 0] = numbers;
  // A year is no number of a list; a list that goes down is one.
  if (
    !numbers.every(Number.isFinite) ||
    first >= 1000 ||
    new Set(numbers).size === 1 ||
    new Set(numbers).size === numbers.length
  )
    return [];
  if (!numbers.every((number, i) => i === 0 || number >= numbers[i - 1]!)) return [];
  const around = source.slice(Math.max(0, rangeOf(items[0]!)[0] - near), rangeOf(items.at(-1)!)[1]);
  if (tied.test(around) || (isRanking(numbers) && ranked.test(around))) return [];
  const better = numbers.map((_, i) => first + i);
  return [problem('list-number', { found: numbers.join('、'), better: better.join('、') }, at)];
}

/** Words of a ranking in which two share a place, in the list or in the paragraph above it. */
const tied = /并列|並列|同分|同票|同名次|不分先后|不分先後/;
/** Words of what has places, in which a number that is left out behind one that stands twice says the same. */
const ranked = /名次|排名|决赛|決賽|比赛|比賽|成绩|成績|得分|总分|總分/;
/** Characters above a list in which they are looked for. */
const near = 160;

/** True where each number that stands again is followed by as many left out, as places that are shared: 1, 2, 2, 4. */
const isRanking = (numbers: readonly number[]): boolean =>
  numbers.at(-1) !== numbers.at(-2) &&
  numbers.every((number) => number === (numbers[0] ?? 0) + numbers.indexOf(number));

/**
 * Lists of one item each, all of them the first: `1.` stands before each heading of a text, and Markdown numbers every
 * one of them 1. A heading between begins anew.
 */
export function numberedApart({ children }: Root, source: string, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  let apart: Element[] = [];
  const settle = (): void => {
    const numbers = apart.map((list) => Number.parseInt(source.slice(rangeOf(list)[0]), 10));
    const [first] = numbers;
    if (apart.length > 1 && first === 1 && new Set(numbers).size === 1)
      problems.push(
        problem(
          'list-number',
          { found: numbers.join('、'), better: numbers.map((_, i) => i + 1).join('、') },
          place(rangeOf(apart[1]!)[0]),
        ),
      );
    apart = [];
  };
  for (const node of children) {
    if (node.type !== 'element') continue;
    if (/^(?:h\d|hr)$/.test(node.tagName)) settle();
    if (node.tagName === 'ol' && itemsOf(node).length === 1) apart.push(node);
    else if (node.tagName === 'ol') settle();
  }
  settle();
  return problems;
}

const itemsOf = ({ children }: Element): ElementContent[] => children.filter(({ type }) => type === 'element');

/** What a line ends with behind which a list or a quotation may begin. */
const ended = /[。！？：；…”’」』）)》.!?:;|>*_`~\\]\s*$/;
/** A sign before a figure, where the sentence above goes on: `同比增幅为⏎- 3.2%`. */
const sign = /^([-+>]|\d{1,2}[.)])[ \t]+(?=[-+]?[\d０-９.,]+[ ]?[^\s、.．)）])/;

/** Signs of a number at the beginning of a line, where they make a list or a quotation of the end of a sentence. */
export function brokenSentences({ children }: Root, source: string, place: (offset: number) => Place): Problem[] {
  return children.flatMap((node, i): Problem[] => {
    if (node.type !== 'element' || !/^(?:ul|ol|blockquote)$/.test(node.tagName)) return [];
    const minus = minusAsBullet(node, source);
    if (minus) return [problem('sentence-in-list', { found: minus, minus: true }, place(rangeOf(node)[0]))];
    const above = children.slice(0, i).findLast(({ type }) => type === 'element') as Element | undefined;
    if (above?.tagName !== 'p' || (node.tagName !== 'blockquote' && itemsOf(node).length > 1)) return [];
    const [[from, to], [start]] = [rangeOf(above), rangeOf(node)];
    const [line = ''] = source.slice(start).split('\n', 1);
    const before = source.slice(from, to).split('\n').at(-1) ?? '';
    if (!/^\n[ ]*$/.test(source.slice(to, start)) || !sign.test(line) || ended.test(before)) return [];
    const rest = line.replace(/^[-+>\d.)]+[ \t]+/, (number) => signs[number[0]!] ?? number.trim());
    const better = `${before.trimEnd().slice(-6)}${shortened(rest, 12)}`;
    return [problem('sentence-in-list', { found: shortened(line, 12), better }, place(start))];
  });
}

/** A degree of cold whose sign made a list of one item: `- 18℃的库房里`. */
function minusAsBullet(list: Element, source: string): string | undefined {
  if (list.tagName !== 'ul' || itemsOf(list).length !== 1) return undefined;
  return /^- \d+(?:\.\d+)? ?(?:℃|°C?|摄氏度|攝氏度|度)/.exec(source.slice(rangeOf(list)[0]))?.[0];
}

/** How a sign of arithmetic is written in a sentence. */
const signs: Readonly<Record<string, string>> = { '-': '−', '+': '+', '>': '＞' };
