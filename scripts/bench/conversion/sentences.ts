/** The human-checked sentences of the benchmark, as they were given and with the slips of slips.tsv mended. */
import { readFileSync } from 'node:fs';
import { readTable } from '../../../src/core/tsv.ts';

/** A sentence in both scripts. */
export interface SentencePair {
  id: string;
  hant: string;
  hans: string;
}

/** The sentences of a table: id, Traditional, Simplified. */
export const readSentences = (table: string): SentencePair[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([id = '', hant = '', hans = '']) => ({ id, hant, hans }));

/** One slip of a reference, and what an authority has. */
interface Slip {
  id: string;
  written: string;
  right: string;
}

/** The slips that somebody reviewed. */
export const reviewedSlips = (): Slip[] =>
  readTable(readFileSync(new URL('slips.tsv', import.meta.url), 'utf8')).map(
    ([id = '', written = '', right = '']): Slip => ({ id, written, right }),
  );

/**
 * The sentences without the slips of their Traditional side.
 * @throws {Error} for a slip that its sentence has not
 */
export function withoutSlips(pairs: readonly SentencePair[], slips: readonly Slip[] = reviewedSlips()): SentencePair[] {
  const mended = pairs.map((pair) => ({ ...pair }));
  for (const { id, written, right } of slips) {
    const pair = mended.find((one) => one.id === id);
    if (!pair?.hant.includes(written)) throw new Error(`slips.tsv: ${id} has no ${written}`);
    pair.hant = pair.hant.replaceAll(written, right);
  }
  return mended;
}
