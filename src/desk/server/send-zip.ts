/** A folder as one file to take away: packed file by file, so that a large site does not lie in memory. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { walk } from '../../core/walk.ts';
import { deskWords } from '../../i18n/desk.ts';
import { Refusal } from '../refusal.ts';

/** A zip without its extension to 64 bits names no more files (APPNOTE.TXT, 4.4.22). */
const most = 65_535;
/** What is compressed already. */
const packed = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.woff2', '.gz', '.br', '.zip', '.pdf']);

/** @throws {Refusal} for a folder that is not there or has more files than a zip can name */
export async function sendZip(response: ServerResponse, folder: string): Promise<void> {
  const paths = walk(folder);
  if (paths.length === 0) throw new Refusal(deskWords.notBuilt, 404);
  if (paths.length > most) throw new Refusal(deskWords.zipTooLarge(folder), 413);
  response.writeHead(200, {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="${basename(folder)}.zip"`,
  });
  const zip = new Zip((error, chunk) => {
    if (error) response.destroy(error);
    else response.write(chunk);
  });
  for (const path of paths) {
    const file = packed.has(extname(path)) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(file);
    file.push(readFileSync(join(folder, path)), true);
    if (response.destroyed) return;
    if (response.writableNeedDrain) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  zip.end();
  response.end();
}
