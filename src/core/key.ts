/**
 * An article's key is its file's place below news/ without the ending, and so says what is known of its date:
 * `2016/04/ruzhou`, `2016/ruzhou` or `undated/ruzhou`. Apart from edtf.ts, since browsers need no parser for it.
 */

/** Stands in place of a year, or of a month, that is not known. */
export const undatedFolder = 'undated';

/** @example knownYear('2016/04/ruzhou') // '2016' */
export const knownYear = (key: string): string | undefined => (/^\d{4}\//.test(key) ? key.slice(0, 4) : undefined);

/** @example knownMonth('2016/ruzhou') // undefined */
export const knownMonth = (key: string): string | undefined => /^\d{4}\/(\d{2})\//.exec(key)?.[1];
