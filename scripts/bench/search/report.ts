/** Prints the figures of the search benchmark. */
import type { Edition } from '../../../src/core/edition.ts';
import type { Usage } from '../process-tree.ts';
import type { StartTraffic } from './local-fetch.ts';
import { type Outcome, type Score, scoreOf } from './score.ts';

const percent = (share: number): string => (share * 100).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
const pair = ([middle, high]: readonly [number, number], write: (value: number) => string): string =>
  `${write(middle)}/${write(high)}`;
const whole = (value: number): string => value.toFixed(0);

const columns = [
  ['engine', 10],
  ['typed', 8],
  ['recall', 7],
  ['prec.', 6],
  ['P@10', 6],
  ['title1', 7],
  ['0!', 5],
  ['kB p50/95', 11],
  ['req.', 8],
  ['ms', 9],
  ['start kB', 9],
  ['index MB', 9],
  ['build s', 8],
  ['CPU s', 7],
  ['MB', 6],
] as const;

const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at < 2 ? cell.padEnd(columns[at]![1]) : cell.padStart(columns[at]![1]))).join(' ');

/** The names of the columns. `0!`: queries that find nothing though something is there; `start`: as it lies there, and gzipped. */
export const heading = (): string => row(columns.map(([name]) => name));

/** One engine's figures with the queries typed in one script. */
export const line = (
  name: string,
  script: Edition,
  score: Score,
  start: StartTraffic,
  size: number,
  usage: Usage,
): string =>
  row([
    name,
    script,
    percent(score.recall),
    percent(score.precision),
    percent(score.precisionAt10),
    percent(score.titleFirst),
    percent(score.falseZero),
    pair(score.bytes, kilobytes),
    pair(score.requests, whole),
    pair(score.milliseconds, whole),
    pair([start.bytes, start.gzipped], kilobytes),
    (size / 1e6).toFixed(1),
    usage.wall.toFixed(1),
    usage.cpu.toFixed(1),
    whole(usage.memory),
  ]);

/** The figures of each category of queries. */
export function printCategories(outcomes: readonly Outcome[]): void {
  for (const [category, own] of Map.groupBy(outcomes, (outcome) => outcome.category)) {
    const score = scoreOf(own);
    const found = own.reduce((sum, { ids }) => sum + ids.length, 0) / own.length;
    console.log(
      `  ${category}: recall ${percent(score.recall)}, precision ${percent(score.precision)}, ` +
        `kB ${pair(score.bytes, kilobytes)}, ms ${pair(score.milliseconds, whole)}, found ${whole(found)}`,
    );
  }
}
