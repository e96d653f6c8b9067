/** Keys within braces that hold their values and the keys behind them, and values that a comma broke. */
import { parse } from 'yaml';
import { flow, isRecord } from './flow.ts';

/** The signs of keys and values within braces, as a keyboard of Chinese gives them or without the blank that they need. */
export const plainSigns = (inner: string): string =>
  inner
    .replace(/\s*[,;；，]\s*(?=[\w\p{Script=Han}]+\s*[:：])/gu, ', ')
    .replace(/(?<=[^\s,，;；{:：])\s+(?=[A-Za-z]\w*\s*(?::(?!\/\/)|：))/g, ', ')
    .replace(/\s*：\s*|(?<=^\s*[\w\p{Script=Han}]+|[,，]\s*[\w\p{Script=Han}]+):(?!\/\/)\s*/gu, ': ')
    .replace(/,{2,}/g, ',')
    .trim();

/** Keys and values of one line, where they can be read. */
function read(inner: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(`{ ${inner} }`, { logLevel: 'silent', prettyErrors: false });
    return isRecord(value) && Object.values(value).every((one) => one !== null) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A key that was read with its value and all that follows, among the others of its braces, since its signs are of full width. @example wideEntry('hans：发记，hant：發記') // '{ hans: 发记, hant: 發記 }' */
export function wideEntry(name: string, among: Record<string, unknown> = {}): string | undefined {
  const isGlued = (key: string): boolean => /[：，]|^[a-z]\w*:\S/.test(key);
  if (!isGlued(name)) return undefined;
  const all: Record<string, unknown> = {};
  for (const [key, one] of Object.entries({ ...among, [name]: null })) {
    const value = one === null && isGlued(key) ? read(plainSigns(key)) : { [key]: one };
    if (value === undefined) return undefined;
    Object.assign(all, value);
  }
  const entry = flow(all);
  return entry.length > 160 ? undefined : entry;
}

/** A number that a comma broke in two, as in `coordinates: 23.05, 113.55` or `views: 1,203`. @param name what stands behind the comma */
export function brokenPair(among: Record<string, unknown>, name: string): string | undefined {
  const entries = Object.entries(among);
  // Keys that are whole numbers stand first in an object of JavaScript: the key before is the one with a number.
  const before = entries.find(([key, value]) => key === 'coordinates' && typeof value === 'number');
  if (before && /^-?\d+(?:\.\d+)?$/.test(name)) {
    const [one, other] = [Number(before[1]), Number(name)];
    const [latitude, longitude] = Math.abs(one) > 90 ? [other, one] : [one, other];
    const { [name]: _, ...rest } = among;
    return flow({ ...rest, coordinates: { latitude, longitude } });
  }
  const count = entries.find(([key, value]) => key !== name && Number.isInteger(value));
  // What stands behind the comma is a number to YAML, and has lost the zeros before it.
  if (!count || !/^\d{1,3}$/.test(name)) return undefined;
  const { [name]: _, ...rest } = among;
  return flow({ ...rest, [count[0]]: Number(`${count[1]}${name.padStart(3, '0')}`) });
}
