/** Documents that hold one article each, by their kind. */
import { gunzipSync } from 'node:zlib';
import type { Engine } from '../ocr/engine.ts';
import { readPicture, readScannedPdf } from '../ocr/scans.ts';
import { decode } from '../read/decode.ts';
import type { Entry } from './entry.ts';
import { type FileKind, kindOf } from './kind.ts';
import { readMarkdown } from './markdown.ts';
import { readMhtml } from './mhtml.ts';
import { readPdf } from './pdf.ts';
import { readRtf } from './rtf.ts';
import { readDoc, readDocx } from './word.ts';
import { readOdt } from './zipped-xml.ts';

/** A page as it lies in a file: its own bytes are read, since they may be mojibake. */
export interface PageBytes {
  bytes: Uint8Array;
}

/** Larger documents are named and skipped. */
export const largestDocument = 64 << 20;

/** Reads a document of one article; the bytes themselves where it is a page. @param engine reads scans, where it was asked for */
export async function readDocument(
  name: string,
  kind: FileKind,
  bytes: Uint8Array,
  engine?: Engine,
): Promise<Entry | PageBytes> {
  if (bytes.length > largestDocument) return { number: 1, skipped: 'too-large' };
  switch (kind) {
    case 'page':
      return { bytes };
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
      return engine ? readPicture(bytes, engine) : { number: 1, skipped: 'scan' };
    default:
      return { number: 1, skipped: 'unknown' };
  }
}

const orScan = (entry: Entry, read: (() => Promise<Entry>) | undefined): Entry | Promise<Entry> =>
  read && 'skipped' in entry && entry.skipped === 'scan' ? read() : entry;
