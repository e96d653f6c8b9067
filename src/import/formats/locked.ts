/** Detects encrypted office documents and zip archives by the headers of their containers, which are not encrypted. */
import { strFromU8, unzipSync } from 'fflate';

/** True for documents of office programs and zip archives that are encrypted. A PDF says so only when it is opened. */
export function isLocked(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < 64) return false;
  if (buffer.readUInt32BE(0) === compound) return isLockedCompound(buffer);
  return buffer.subarray(0, 2).toString('latin1') === 'PK' && (hasLockedEntry(buffer) || isLockedOpenDocument(bytes));
}

/** Compound files ([MS-CFB]), in which Word, Excel and PowerPoint kept theirs until 2007, and keep encrypted ones. */
const compound = 0xd0cf11e0;
const entrySize = 128;
const startInEntry = 0x74;

function isLockedCompound(buffer: Buffer): boolean {
  // [MS-OFFCRYPTO] 2.3.4, and 2.3.5 for presentations.
  if (['EncryptedPackage', 'EncryptedSummary'].some((name) => entryOf(buffer, name) !== undefined)) return true;
  const word = streamOf(buffer, 'WordDocument');
  // [MS-DOC] 2.5.2: fEncrypted.
  if (word && word.length > 12 && word.readUInt16LE(0) === 0xa5ec) return (word.readUInt16LE(10) & 0x0100) !== 0;
  const workbook = streamOf(buffer, 'Workbook') ?? streamOf(buffer, 'Book');
  return workbook !== undefined && asksForPassword(workbook);
}

function entryOf(buffer: Buffer, name: string): number | undefined {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = buffer.indexOf(wanted); at >= 0; at = buffer.indexOf(wanted, at + 1))
    if (at % entrySize === 0 && at + entrySize <= buffer.length) return at;
  return undefined;
}

const sizeInEntry = 0x78;
const smallStream = 4096;
const smallSector = 64;

/** The beginning of a stream; small ones lie in the stream of the root, which programs write in one piece. */
function streamOf(buffer: Buffer, name: string): Buffer | undefined {
  const entry = entryOf(buffer, name);
  if (entry === undefined) return undefined;
  const sector = 2 ** buffer.readUInt16LE(30);
  const offsetOf = (number: number): number => (number + 1) * sector;
  const number = buffer.readUInt32LE(entry + startInEntry);
  let start = offsetOf(number);
  if (buffer.readUInt32LE(entry + sizeInEntry) < smallStream) {
    // The entry of the root is the first one.
    const root = offsetOf(buffer.readUInt32LE(48));
    if (root + entrySize > buffer.length) return undefined;
    start = offsetOf(buffer.readUInt32LE(root + startInEntry)) + number * smallSector;
  }
  return start < buffer.length ? buffer.subarray(start, start + entrySize) : undefined;
}

/** [MS-XLS] 2.4.117: a record FilePass behind the first one, with one against writing at most between. */
function asksForPassword(workbook: Buffer): boolean {
  for (let at = 0, count = 0; at + 4 <= workbook.length && count < 3; count++) {
    if (workbook.readUInt16LE(at) === 0x2f) return true;
    at += 4 + workbook.readUInt16LE(at + 2);
  }
  return false;
}

/** APPNOTE.TXT 4.4.4, bit 0, of an entry or of the list of all. */
function hasLockedEntry(buffer: Buffer): boolean {
  if ((buffer.readUInt16LE(6) & 1) === 1) return true;
  for (let at = buffer.indexOf('PK\x01\x02'); at >= 0 && at + 46 <= buffer.length; ) {
    if ((buffer.readUInt16LE(at + 8) & 1) === 1) return true;
    at += 46 + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    if (at + 4 > buffer.length || buffer.readUInt32BE(at) !== 0x504b0102) return false;
  }
  return false;
}

/** OpenDocument 1.2, part 3, 4.4: what is encrypted is listed. */
function isLockedOpenDocument(bytes: Uint8Array): boolean {
  const manifest = 'META-INF/manifest.xml';
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === manifest && originalSize < 1 << 20 });
    return /<(?:\w+:)?encryption-data\b/.test(strFromU8(parts[manifest] ?? new Uint8Array()));
  } catch {
    return false;
  }
}
