import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isLocked } from '../../../src/import/formats/locked.ts';

const sector = 512;

/** A compound file with one stream. */
function compound(name: string, start: number[], { small = false } = {}): Uint8Array {
  const file = Buffer.alloc(sector * 6);
  file.writeUInt32BE(0xd0cf11e0, 0);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(0, 48);
  const entry = (at: number, called: string, place: number, size: number) => {
    file.write(called, at, 'utf16le');
    file.writeUInt32LE(place, at + 0x74);
    file.writeUInt32LE(size, at + 0x78);
  };
  entry(sector, 'Root Entry', 2, 1024);
  entry(sector + 128, name, small ? 3 : 1, small ? 100 : 5000);
  Buffer.from(start).copy(file, small ? sector * 3 + 3 * 64 : sector * 2);
  return file;
}

/** The beginning of a Word document. */
const word = (flags: number): number[] => [0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, flags & 0xff, flags >> 8, 0, 0];
const workbook = (record: number): number[] => [9, 8, 2, 0, 0, 6, 0x86, 0, 0, 0, record, 0, 2, 0, 0, 0];

/** An archive whose entry says that it is encrypted. */
function zipped(listed: boolean): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'a.txt': strToU8('侨批') }));
  const at = listed ? bytes.indexOf('PK\x01\x02') + 8 : 6;
  bytes.writeUInt16LE(bytes.readUInt16LE(at) | 1, at);
  return bytes;
}

const openDocument = (manifest: string): Uint8Array =>
  zipSync({ 'content.xml': strToU8('x'), 'META-INF/manifest.xml': strToU8(manifest) });

test.each([
  ['a package that is encrypted as a whole', compound('EncryptedPackage', [])],
  ['a presentation', compound('EncryptedSummary', [])],
  ['a Word document', compound('WordDocument', word(0x0100))],
  ['a short one', compound('WordDocument', word(0x0100), { small: true })],
  ['a workbook', compound('Workbook', workbook(0x2f))],
  ['an archive', zipped(false)],
  ['an archive by its list', zipped(true)],
  ['an OpenDocument', openDocument('<manifest:encryption-data manifest:checksum="x"/>')],
])('%s asks for a password', (_, bytes) => expect(isLocked(bytes)).toBe(true));

test.each([
  ['a Word document', compound('WordDocument', word(0x0200))],
  ['a short one', compound('WordDocument', word(0), { small: true })],
  ['a workbook', compound('Workbook', workbook(0x42))],
  ['an archive', zipSync({ 'a.txt': strToU8('侨批') })],
  ['an OpenDocument', openDocument('<manifest:file-entry/>')],
  ['nothing', new Uint8Array()],
  ['a text', strToU8('PK 侨批')],
])('%s does not', (_, bytes) => expect(isLocked(bytes)).toBe(false));

test('what is cut anywhere is told without an error', () => {
  for (const whole of [compound('WordDocument', word(0x0100)), openDocument('<a/>'), zipped(true)])
    for (let size = 0; size < whole.length; size += 7) expect(isLocked(whole.subarray(0, size))).toBeTypeOf('boolean');
});
