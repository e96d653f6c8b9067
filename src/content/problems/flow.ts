/** Values as they are written in one line of YAML. */
import { stringify } from 'yaml';

/** Text as YAML writes it, quoted where it must be. */
export const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

/** @example flow({ role: 'author' }) // '{ role: author }' */
export const flow = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
    .trimEnd()
    .replace(/\[ (?=\S)/g, '[')
    .replace(/ \](?=[,\s}]|$)/g, ']');

/** A value as the text that it is, or would be in one line. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : flow(value));

/** True for keys with values. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
