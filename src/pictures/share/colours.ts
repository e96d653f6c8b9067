/** The site's own colours, read from its stylesheet: a chamber that changes them changes its cards, too. */
import { readFileSync } from 'node:fs';
import type { Ink } from './card.ts';

const inks = ['paper', 'ink', 'ink-soft', 'line', 'seal', 'rule'] as const satisfies readonly Ink[];

/**
 * The first value of each colour: what the site shows by day.
 * @throws if the stylesheet does not name a colour
 * @example coloursIn(':root { --paper: #fff; … }').paper // '#fff'
 */
export function coloursIn(stylesheet: string): Record<Ink, string> {
  const colours = inks.map((ink): [Ink, string] => {
    const value = new RegExp(`--${ink}:\\s*(#[0-9a-f]{3,8})`, 'i').exec(stylesheet)?.[1];
    if (!value) throw new Error(`The stylesheet has no colour --${ink}.`);
    return [ink, value];
  });
  return Object.fromEntries(colours) as Record<Ink, string>;
}

/** Those of `src/styles/tokens.css`. */
export const siteColours = (): Record<Ink, string> =>
  coloursIn(readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'));
