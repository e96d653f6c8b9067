/** Labels that name who speaks, as interviews print them before what is said. */
import { foldScript } from '../comparable.ts';
import { withoutTrade } from '../extract/described-author.ts';
import type { Labelled } from '../extract/labels.ts';
import { isName } from './patterns.ts';

/**
 * True where what stands behind a label of a person is what he said: neither names nor one with his trade.
 * @example isSpoken(readLabels('记者：会长，今年的订单如何？')) // true
 */
export const isSpoken = (labels: readonly Labelled[]): boolean =>
  labels.some(
    ({ kind, value }) =>
      (kind === 'reporter' || kind === 'author') &&
      /[，。？！?!]/.test(withoutTrade(value)) &&
      !foldScript(value)
        .split(/[，、\s　]+/)
        .every(isName),
  );
