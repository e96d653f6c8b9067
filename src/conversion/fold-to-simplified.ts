/**
 * Folding to Simplified, character by character: many-to-one and of the same length, so that text in either script is
 * segmented into the same words and offsets stay true. It is a key for look-ups, not a conversion: 著 of 著名 folds to 着.
 */
import { lazy } from '../core/lazy.ts';
import { compatibilityCharacters, standardCharacters, toSimplifiedCharacters } from './dictionary.ts';
import { Utf16Builder } from './engine/utf16-builder.ts';

/** The folded form of each UTF-16 code unit, itself where there is none. */
export const foldedUnits: () => Uint16Array = lazy(() => {
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

const folded = new Utf16Builder();

/** Folds a text. @example foldToSimplified('會長發言') // '会长发言' */
export function foldToSimplified(text: string): string {
  const units = foldedUnits();
  let first = 0;
  while (first < text.length && units[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  // Most text is Simplified already.
  if (first === text.length) return text;
  folded.clear();
  const out = folded.reserve(text.length);
  for (let i = 0; i < text.length; i++) out[i] = units[text.charCodeAt(i)]!;
  folded.advance(text.length);
  return folded.toString();
}
