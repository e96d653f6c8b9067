/**
 * Items of a list whose first line begins with another sign than a hyphen and a blank, each with its keys as one line; and
 * a glossary's entries that have no keys.
 */
import { bareEntries } from './bare-entries.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { flow } from './problems/flow.ts';
import { readValue } from './problems/renamed-line.ts';

/** The first key of an entry of a glossary, of the navigation, of categories, credits or corrections. */
const first = 'hans|hant|title|href|id|role|name|date|text|url';
const pair = String.raw`\s*[:：=＝]+\s*(\S.*?)\s*$`;
const bullet = String.raw`(?:[*＊•·●○▪■+–—－]\s*|-(?=[a-z])|\d{1,3}[.、)）]\s*|[（(]\d{1,2}[)）]\s*)`;
const head = new RegExp(`^(\\s*)${bullet}(${first})${pair}`);
const below = new RegExp(`^(\\s*)([a-z]\\w*)${pair}`);

/** What was found, and which lines are read rightly once it is mended. */
interface OddBullets {
  problems: Problem[];
  /** True for a line of such an item, numbered as problems are. */
  covers(line: number): boolean;
}

/**
 * @param isList whether the whole file is a list, whose items' keys may begin in the first column
 * @param start the place of the first line
 * @example oddBullets(['* hans: 罗立', '  hant: 羅立'], true, place).problems[0].params.better // '- { hans: 罗立, hant: 羅立 }'
 */
export function oddBullets(lines: readonly string[], isList: boolean, start: Place): OddBullets {
  const problems: Problem[] = [];
  const covered = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const [, indent, key, value] = head.exec(line) ?? [];
    if (indent === undefined || !key || !value) continue;
    const pairs: [string, unknown][] = [[key, readValue(value)]];
    let last = at;
    for (const next of lines.slice(at + 1)) {
      const [, deeper, name, more] = below.exec(next) ?? [];
      const isOfItem = deeper !== undefined && (isList || deeper.length > indent.length);
      if (!isOfItem || !name || !more || pairs.some(([one]) => one === name)) break;
      pairs.push([name, readValue(more)]);
      last++;
    }
    for (let one = at; one <= last; one++) covered.add(start.line + one);
    const rows = [start.line + at, start.line + last] as const;
    const better = `${indent}- ${flow(Object.fromEntries(pairs))}`;
    const mistake = line.trimStart().startsWith('-') ? 'ITEM_BLANK' : 'ITEM';
    problems.push(
      problem(
        'yaml-syntax',
        { mistake, better, ...(last > at && { rows }) },
        { ...start, line: start.line + at, column: 1 },
      ),
    );
  }
  const entries = bareEntries(lines, start);
  return {
    problems: [...problems, ...entries.problems],
    covers: (line) => covered.has(line) || entries.covers(line),
  };
}
