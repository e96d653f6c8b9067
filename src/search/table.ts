/**
 * Numbers the articles and the files in the table of a Pagefind index. Pagefind names both by random keys, which no
 * compression makes smaller and which the browser must load before its first question: half of the table. An article
 * needs no key but its number, and a file none but its place, since its folder is named by the content.
 */

import { keyOf } from './published.ts';

/** The head of a CBOR item (RFC 8949) of definite length. */
interface Head {
  /** 0 an unsigned integer, 3 a text, 4 an array. */
  kind: number;
  /** The integer, or how many bytes or items follow. */
  value: number;
  /** Where what follows begins. */
  next: number;
}

function headAt(bytes: Uint8Array, at: number): Head {
  const kind = bytes[at]! >> 5;
  const short = bytes[at]! & 31;
  if (short < 24) return { kind, value: short, next: at + 1 };
  const width = 1 << (short - 24);
  let value = 0;
  for (let byte = 0; byte < width; byte++) value = value * 256 + bytes[at + 1 + byte]!;
  return { kind, value, next: at + 1 + width };
}

/** The end of a text or an integer. */
function endOf(bytes: Uint8Array, at: number): number {
  const { kind, value, next } = headAt(bytes, at);
  return kind === 3 ? next + value : next;
}

/** A key as a CBOR text. */
function keyItem(key: string): Uint8Array {
  const text = Buffer.from(key);
  return Buffer.concat([Buffer.from([0x60 + text.length]), text]);
}

/** Pagefind's signature before the content. */
const signature = 'pagefind_dcd'.length;

/**
 * The table is an array: Pagefind's version, the articles as [key, count of terms], the files of terms as [first
 * term, last term, key], and what this archive does not use.
 *
 * @param table as Pagefind wrote it, unpacked
 * @returns the table with numbers for keys, and the new name of each file by its old one
 */
export function numberTable(table: Uint8Array): { table: Uint8Array; names: Map<string, string> } {
  const names = new Map<string, string>();
  const parts: Uint8Array[] = [];
  let copied = 0;
  const replace = (from: number, to: number, part: Uint8Array): void => {
    parts.push(table.subarray(copied, from), part);
    copied = to;
  };
  const articles = headAt(table, endOf(table, headAt(table, signature).next));
  let at = articles.next;
  for (let number = 0; number < articles.value; number++) {
    const key = headAt(table, at).next;
    const end = endOf(table, key);
    replace(key, end, keyItem(keyOf(number)));
    at = endOf(table, end);
  }
  const files = headAt(table, at);
  at = files.next;
  for (let number = 0; number < files.value; number++) {
    const key = endOf(table, endOf(table, headAt(table, at).next));
    const { value, next } = headAt(table, key);
    names.set(Buffer.from(table.subarray(next, next + value)).toString(), keyOf(number));
    at = next + value;
    replace(key, at, keyItem(keyOf(number)));
  }
  parts.push(table.subarray(copied));
  return { table: Buffer.concat(parts), names };
}
