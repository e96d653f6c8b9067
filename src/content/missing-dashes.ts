/**
 * Items of a list that lack their hyphen: their keys are read as the item's above, which has them already, or another
 * sign stands in its place.
 */
import { type Place, type Problem, problem } from './problem.ts';
import { scalar } from './problems/flow.ts';

const itemLine = /^( *)- ([\w-]+):(?: |$)/;
const keyLine = /^( *)([\w-]+):(?: |$)/;

/** What was found, and which lines are read rightly once it is mended. */
export interface MissingDashes {
  problems: Problem[];
  /** True for a line of such an item, numbered as problems are. */
  covers(line: number): boolean;
}

/**
 * Finds lines that name an item's first key again.
 * @param place of the first line
 * @example missingDashes(['- hans: 罗立', '  hans: 林超'], place).problems[0].params.better // '- hans: 林超'
 */
export function missingDashes(lines: readonly string[], place: Place): MissingDashes {
  const problems: Problem[] = [];
  const covered = new Set<number>();
  let item: { indent: string; key: string } | undefined;
  let isMissing = false;
  for (const [at, line] of lines.entries()) {
    const [whole, indent = '', key = ''] = itemLine.exec(line) ?? [];
    const [, own, other] = keyLine.exec(line) ?? [];
    if (whole !== undefined) {
      item = { indent, key };
      isMissing = false;
    } else if (item && own === `${item.indent}  `) {
      const { indent: before, key: first } = item;
      isMissing ||= other === first;
      if (other === first) {
        const better = `${before}- ${line.slice(own.length)}`;
        const here = { ...place, line: place.line + at, column: 1 };
        problems.push({
          ...problem('yaml-syntax', { mistake: 'ITEM', better }, here),
          edit: { length: line.length, text: better },
        });
      }
      if (isMissing) covered.add(place.line + at);
    } else if (line.trim() !== '' && !(item && line.startsWith(`${item.indent}   `))) item = undefined;
  }
  return { problems, covers: (line) => covered.has(line) };
}

/** A miswritten start of a list item: a bullet or dash other than `-`, or `-` without a space before text (`-5` is a number). */
const oddSign = /^\s*(?:[*＊•·●+]|[-－–—](?=[^\s\d\-－–—]))\s*/;

/**
 * A list whose items begin with another sign than a hyphen and a blank, as one line, and how many they are.
 * @param at 1-based, of its first item
 * @example bulletedList(['people:', '* 李乾', '* 陈发'], 2) // { line: 'people: [李乾, 陈发]', count: 2 }
 */
export function bulletedList(lines: readonly string[], at: number): { line: string; count: number } | undefined {
  const [, key] = /^([\w-]+):\s*$/.exec(lines[at - 2] ?? '') ?? [];
  const isItem = (line: string): boolean => oddSign.test(line) && /^[^\s:：]+\s*$/.test(line.replace(oddSign, ''));
  const end = lines.findIndex((line, i) => i >= at - 1 && !isItem(line));
  const items = lines.slice(at - 1, end === -1 ? undefined : end).map((line) => line.replace(oddSign, '').trim());
  // One dash alone only lacks its blank.
  const isDash = items.length === 1 && /^\s*[-－–—]/.test(lines[at - 1] ?? '');
  if (!key || items.length === 0 || isDash) return undefined;
  return { line: `${key}: [${items.map(scalar).join(', ')}]`, count: items.length };
}

/**
 * A key of the top with the hyphen of an item before it, where no list is open.
 * @param at 1-based
 * @example keyAsItem(['title: 甲', '- date: 2016'], 2, ['date']) // 'date: 2016'
 */
export function keyAsItem(lines: readonly string[], at: number, known: readonly string[]): string | undefined {
  const isItem = (line: string | undefined): boolean => /^- [\w-]+:\s/.test(line ?? '');
  const [, name = ''] = /^- ([\w-]+):\s/.exec(lines[at - 1] ?? '') ?? [];
  const above = lines.slice(0, at - 1).findLast((line) => line.trim() !== '' && !isItem(line));
  return known.includes(name) && /^[\w-]+:\s+\S/.test(above ?? '') ? lines[at - 1]!.slice(2) : undefined;
}
