/** Scores what engines found against the truth. */
import type { Traffic } from './local-fetch.ts';
import type { Truth } from './truth.ts';

/** One query's outcome. */
export interface Outcome {
  category: string;
  /** All that was found, in order. */
  ids: string[];
  traffic: Traffic;
  milliseconds: number;
  truth: Truth;
}

/** The figures of one engine. Shares are from 0 to 1; bytes and requests are those of a query, after the start. */
export interface Score {
  recall: number;
  precision: number;
  /** Of the first ten results. */
  precisionAt10: number;
  /** Of queries that stand in titles: the first result is one of these. */
  titleFirst: number;
  /** Of queries that should find something: finds nothing. */
  falseZero: number;
  bytes: [p50: number, p95: number];
  requests: [p50: number, p95: number];
  milliseconds: [p50: number, p95: number];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** @example quantile([3, 1, 2], 0.5) // 2 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const spread = (values: readonly number[]): [number, number] => [quantile(values, 0.5), quantile(values, 0.95)];

/** Recall and precision are means over queries, each query counting once. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const hits = (ids: readonly string[], truth: Set<string>) => ids.filter((id) => truth.has(id)).length;
  const answerable = outcomes.filter(({ truth }) => truth.relevant.size > 0);
  const answered = outcomes.filter(({ ids }) => ids.length > 0);
  const titled = outcomes.filter(({ truth }) => truth.inTitle.size > 0);
  return {
    recall: mean(answerable.map(({ ids, truth }) => hits(ids, truth.relevant) / truth.relevant.size)),
    precision: mean(answered.map(({ ids, truth }) => hits(ids, truth.relevant) / ids.length)),
    precisionAt10: mean(
      answerable.map(({ ids, truth }) => {
        const first = ids.slice(0, 10);
        return hits(first, truth.relevant) / Math.min(10, Math.max(first.length, Math.min(10, truth.relevant.size)));
      }),
    ),
    titleFirst: mean(titled.map(({ ids, truth }) => (truth.inTitle.has(ids[0] ?? '') ? 1 : 0))),
    falseZero: mean(answerable.map(({ ids }) => (ids.length === 0 ? 1 : 0))),
    bytes: spread(outcomes.map(({ traffic }) => traffic.bytes)),
    requests: spread(outcomes.map(({ traffic }) => traffic.requests)),
    milliseconds: spread(outcomes.map(({ milliseconds }) => milliseconds)),
  };
}
