/** The sentences of a file's prose, made once for all the rules that read them. */

import { matchesIn } from '../core/matches.ts';
import { remembered } from '../core/remembered.ts';
import { printedOf } from './printed.ts';

/** A sentence without the sign that ends it, and its offset in the file. */
export interface Sentence {
  text: string;
  start: number;
}

/** @example sentencesOf('---\ntitle: 甲\n---\n乙。丙')[1] // the title is a line of its own */
export const sentencesOf: (source: string) => readonly Sentence[] = remembered((source: string) =>
  matchesIn(printedOf(source), /[^。；！？\n\uFFFC]+/g).map(({ 0: text, index: start }) => ({ text, start })),
);
