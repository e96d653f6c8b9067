/**
 * Text to learn from and text to measure on, kept apart by a digest of the sentence: the same sentence falls into the
 * same part on every machine, whatever file it stands in.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { digest } from '../../src/core/digest.ts';

/** Learnt from; chosen by; measured on at milestones alone. */
export const parts = ['train', 'dev', 'test'] as const;
export type Part = (typeof parts)[number];

/** Of ten sentences eight are learnt from, one is dev, one is test. @example partOf('会长发言') */
export function partOf(sentence: string): Part {
  const tenth = Number.parseInt(digest(sentence).slice(0, 8), 16) % 10;
  return tenth < 8 ? 'train' : tenth === 8 ? 'dev' : 'test';
}

/** A text, gzipped or not. */
export function textOf(file: string | URL): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The lines of a text that are not blank. */
export const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/**
 * The sentences of a text, a line each, gzipped or not.
 * @param part leaves out the other parts
 */
export const sentencesOf = (file: string | URL, part?: Part): string[] =>
  linesOf(textOf(file)).filter((line) => !part || partOf(line) === part);
