/** Texts in one script: what the lattice reads, whatever script the text is written in. */

import { lazy } from '../core/lazy.ts';
import { compatibilityCharacters, standardCharacters, toSimplifiedCharacters } from './dictionary.ts';

/** The Simplified form of each code unit, itself where there is none. */
export const foldUnits = lazy(() => {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  const put = (from: string, to: string): void => {
    if (from.length === 1 && to.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0);
  };
  for (const [from, to] of toSimplifiedCharacters()) put(from, to);
  for (const [from, to] of standardCharacters('hk'))
    if (units[from.charCodeAt(0)] === from.charCodeAt(0)) put(from, String.fromCharCode(units[to.charCodeAt(0)]!));
  for (const [from, to] of compatibilityCharacters()) put(from, String.fromCharCode(units[to.charCodeAt(0)]!));
  return units;
});

/**
 * The text with each character in its Simplified form: what the lattice reads, so that text in either script is cut
 * into the same words. The length stays. @example fold('會長發言') // '会长发言'
 */
export function fold(text: string): string {
  const units = foldUnits();
  let first = 0;
  while (first < text.length && units[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  // Most text is Simplified already.
  if (first === text.length) return text;
  const out = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) out[i] = units[text.charCodeAt(i)]!;
  return Buffer.from(out.buffer).toString('utf16le');
}
