/** An original as harmless HTML: its own text and the plainest markup, nothing that runs or is fetched. */
import { readFile } from 'node:fs/promises';
import { escapeText } from '../../core/escape.ts';
import { readDocument } from '../../import/formats/documents.ts';
import { kindOf } from '../../import/formats/kind.ts';
import { decode } from '../../import/read/decode.ts';
import { type Piece, plainPieces } from '../../import/read/plain-html.ts';
import type { Original } from './find-original.ts';
import { type Around, type Found, findInOriginal } from './han-search.ts';

/** A table of a hundred thousand rows is shown around the place. */
const longest = 60_000;

/** @returns HTML with the place as `<mark>`, and whether it was found */
export async function drawOriginal(
  original: Original,
  quote: string | undefined,
  around: Around | undefined,
): Promise<{ html: string; found: boolean }> {
  const pieces = plainPieces(await textOf(original));
  const whole = pieces.map((piece) => piece.text ?? '').join('');
  const found = findInOriginal(whole, quote, around);
  return { html: written(pieces, found, whole.length), found: found !== undefined };
}

/** What the original says, whatever its format. */
async function textOf({ file, name, type }: Original): Promise<string> {
  const bytes = await readFile(file);
  const kind = kindOf(`original${type}`, bytes.subarray(0, 4096));
  if (kind === 'page' || kind === 'markdown' || kind === 'csv') return decode(bytes).text;
  const document = await readDocument(name, kind, bytes);
  return 'text' in document ? document.text : decode(bytes).text;
}

/** The pieces with the place marked; of a very long text only what stands around it. */
function written(pieces: readonly Piece[], found: Found | undefined, length: number): string {
  const middle = found?.from ?? 0;
  const [first, last] = length > longest ? [middle - longest / 2, middle + longest / 2] : [0, length];
  let at = 0;
  let out = '';
  for (const { html, text } of pieces) {
    out += html;
    if (text === undefined) continue;
    const start = at;
    at += text.length;
    const cut = (from: number, to: number): string =>
      escapeText(text.slice(Math.max(from, first, start) - start, Math.max(0, Math.min(to, last, at) - start)));
    if (!found || found.to <= start || found.from >= at) out += cut(start, at);
    else out += `${cut(start, found.from)}<mark>${cut(found.from, found.to)}</mark>${cut(found.to, at)}`;
  }
  return out;
}
