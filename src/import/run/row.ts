/** One article as a table or an export holds it. */
import { findDates, isEpoch } from '../extract/dates.ts';
import type { GivenFields } from '../extract.ts';

/** One article of a file that holds many. */
export interface Row {
  /** Its number in the file, from 1. */
  number: number;
  text: string;
  given: GivenFields;
}

/** What a row says of its article. @param field its columns by what they mean */
export function givenOf(field: (name: keyof GivenFields) => string | undefined): GivenFields {
  const date = dateOf(field('date'));
  const given: GivenFields = {};
  for (const name of ['title', 'source', 'author', 'editor', 'url', 'summary'] as const) {
    const value = field(name);
    if (value) given[name] = value;
  }
  return date ? { ...given, date } : given;
}

/** A column's date, or seconds since 1970 as databases keep them. */
function dateOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const found = /^\d{9,10}$/.test(text)
    ? new Date(Number(text) * 1000).toISOString().slice(0, 10)
    : findDates(text)[0]?.date;
  return found && !isEpoch(found) ? found : undefined;
}
