/**
 * Where builders work: in memory where there is room. On a disk the same 10,000 files took 0.4 s or 5 s of system time,
 * as many others had been deleted before or not, so that whoever came first would have won.
 */
import { existsSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';

/** Linux' file system in memory. */
const inMemory = '/dev/shm';

/** What a builder's pages and caches take for an article, in bytes, at most. */
const bytesPerArticle = 100_000;

/** The share of free memory that files may take: stock Pagefind alone takes a gigabyte for each thousand articles. */
const share = 3;

/**
 * The folder to work in.
 * @param needed bytes
 * @param memory bytes that are free, in all and for files; 0 where there are no files in memory
 * @example roomFor(1e9, { free: 20e9, files: 10e9 }) // '/dev/shm'
 */
export const roomFor = (needed: number, memory: { free: number; files: number }): string =>
  needed * share <= memory.free && needed <= memory.files ? inMemory : tmpdir();

/** The folder for so many bytes on this machine. */
export function roomHere(needed: number): string {
  const files = existsSync(inMemory) ? statfsSync(inMemory) : undefined;
  return roomFor(needed, { free: freemem(), files: files ? files.bavail * files.bsize : 0 });
}

/** The folder for builders of an archive on this machine. */
export const room = (articles: number, builders: number): string => roomHere(articles * builders * bytesPerArticle);
