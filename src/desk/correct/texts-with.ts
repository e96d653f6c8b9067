/** The articles that have certain words. */
import { setImmediate } from 'node:timers/promises';
import type { DeskContext } from '../context.ts';
import { plainOf } from '../text/file-text.ts';

/** Files that are looked at between two other requests. */
const atOnce = 50;

/** An article as it is being typed, also where it has no file yet. */
export interface OpenText {
  path: string;
  text: string;
}

/** The articles that have one of the words, as editors see them; the open one as it is being typed. */
export async function textsWith(
  desk: DeskContext,
  words: readonly string[],
  open?: OpenText,
): Promise<[path: string, text: string][]> {
  const has = (text: string): boolean => words.some((word) => text.includes(word));
  const found: [string, string][] = open && has(open.text) ? [[open.path, open.text]] : [];
  for (const [i, { path }] of desk.index.files().entries()) {
    if (i % atOnce === 0) await setImmediate();
    const raw = path === open?.path ? undefined : desk.files.readRaw(path);
    if (raw !== undefined && has(raw)) found.push([path, plainOf(raw)]);
  }
  return found;
}
