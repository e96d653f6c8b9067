/** Documents that hold one article each, by their kind. */
import { gunzipSync } from 'node:zlib';
import type { Engine } from '../ocr/engine.ts';
import { readPicture, readScannedPdf } from '../ocr/scans.ts';
import { TooLarge } from '../read/bounds.ts';
import { decode } from '../read/decode.ts';
import { type Pictures, takeDataPictures } from './embedded-pictures.ts';
import type { Entry } from './entry.ts';
import { type FileKind, kindOf } from './kind.ts';
import { isLocked } from './locked.ts';
import { readMarkdown } from './markdown.ts';
import { readMhtml } from './mhtml.ts';
import { readOdt } from './open-document.ts';
import { readPdf } from './pdf.ts';
import { readRtf } from './rtf.ts';
import { readDoc, readDocx } from './word.ts';

/** A page as it lies in a file: its own bytes are read, since they may be mojibake. */
export interface PageBytes {
  bytes: Uint8Array;
  pictures?: Pictures;
}

/** Larger documents are named and skipped. */
export const largestDocument = 64 << 20;

/**
 * Reads a document of one article; the bytes themselves where it is a page. One that cannot be read is told by what it
 * is: what its library says of it helps no editor.
 * @param engine reads scans, where it was asked for
 */
export async function readDocument(
  name: string,
  kind: FileKind,
  bytes: Uint8Array,
  engine?: Engine,
): Promise<Entry | PageBytes> {
  if (isBlank(bytes)) return { number: 1, skipped: 'empty-file' };
  if (bytes.length > largestDocument) return { number: 1, skipped: 'too-large' };
  // The words of a locked OpenDocument text look like an empty part.
  if (kind === 'odt' && isLocked(bytes)) return { number: 1, skipped: 'password-protected' };
  try {
    const document = await readKind(name, kind, bytes, engine);
    return 'text' in document && saysNothing(document.text) ? { number: 1, skipped: 'empty' } : document;
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    const isProtected = isLocked(bytes) || (error instanceof Error && error.name === 'PasswordException');
    return { number: 1, skipped: isProtected ? 'password-protected' : 'broken' };
  }
}

async function readKind(
  name: string,
  kind: FileKind,
  bytes: Uint8Array,
  engine: Engine | undefined,
): Promise<Entry | PageBytes> {
  switch (kind) {
    case 'page':
      return pageOf(bytes);
    case 'markdown':
      return readMarkdown(name, decode(bytes).text);
    case 'docx':
      return readDocx(bytes);
    case 'doc':
      return readDoc(bytes);
    case 'odt':
      return readOdt(bytes);
    case 'pdf':
      return orScan(await readPdf(bytes), engine && (() => readScannedPdf(bytes, engine)));
    case 'rtf':
      return readRtf(bytes);
    case 'mhtml':
      return readMhtml(bytes);
    case 'gzip': {
      const inner = gunzipSync(bytes, { maxOutputLength: largestDocument });
      const inside = name.replace(/\.gz$/i, '');
      const innerKind = kindOf(inside, inner);
      return innerKind === 'gzip' ? { number: 1, skipped: 'unknown' } : readDocument(inside, innerKind, inner, engine);
    }
    case 'dump':
      return { number: 1, skipped: 'database-dump' };
    case 'picture':
      return engine ? readPicture(bytes, engine) : { number: 1, skipped: 'picture-without-page' };
    default:
      return { number: 1, skipped: isLocked(bytes) ? 'password-protected' : 'unknown' };
  }
}

const orScan = (entry: Entry, read: (() => Promise<Entry>) | undefined): Entry | Promise<Entry> =>
  read && 'skipped' in entry && entry.skipped === 'scan' ? read() : entry;

/** Browsers and office programs save pages with their pictures inside. Every encoding of pages but UTF-16 has ASCII in it. */
function pageOf(bytes: Uint8Array): PageBytes {
  const { text, pictures } = takeDataPictures(Buffer.from(bytes).toString('latin1'));
  return Object.keys(pictures).length > 0 ? { bytes: Buffer.from(text, 'latin1'), pictures } : { bytes };
}

const mostBlank = 4096;

/** Nothing but white space, a byte order mark or zeros. */
const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length <= mostBlank &&
  /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?[\s\0]*$/.test(Buffer.from(bytes).toString('latin1'));

const saysNothing = (html: string): boolean =>
  !/<img\b/.test(html) && !/[^\s\u00A0　]/.test(html.replace(/<[^>]*>/g, ''));
