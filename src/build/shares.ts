/**
 * Shares of an archive's pages, for machines that work side by side. A share holds the pages of its articles as they
 * are published, each with its cache key. The build that joins shares takes every page whose key it has from them and
 * makes the others, so a share that is missing, damaged or of another content costs time and nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, sha256 } from '../core/digest.ts';
import { articleKeyIn } from '../core/url.ts';
import type { PlannedPage } from '../views/page.ts';
import { manifestFile, readManifest } from './manifest.ts';
import { fileOf } from './render-pages.ts';

/** One of so many shares. */
export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

/** The file of a share that has the keys of its pages. */
export const shareFile = 'share.json';

/** What `--shard` says; nothing where it says no share. @example readShard('2/4') // { number: 2, of: 4 } */
export function readShard(text: string): Shard | undefined {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  return number && of && number <= of ? { number, of } : undefined;
}

/** True for the pages of a share's articles. Which they are says the article's key alone: others come and go without moving it. */
export function isOfShard({ number, of }: Shard, path: string): boolean {
  const key = articleKeyIn(path);
  return key !== undefined && Number.parseInt(digest(key).slice(0, 8), 16) % of === number - 1;
}

/** The keys of pages, by path, as a share has them. */
export const shareText = (pages: readonly Pick<PlannedPage, 'path' | 'key'>[]): string =>
  JSON.stringify(pages.map(({ path, key }) => [path, key]));

/** Where a page lies that a share has. */
interface SharedPage {
  key: string;
  file: string;
  /** SHA-256 of its bytes. */
  digest: string;
}

/** The pages of shares, by path. */
export class Shares {
  /** How many pages were taken from them. */
  taken = 0;
  readonly #pages = new Map<string, SharedPage>();

  /** @param folder holds a folder for each share */
  constructor(folder: string) {
    for (const name of readdirSync(folder)) this.#read(join(folder, name));
  }

  /** The bytes of a page. Nothing where no share has it with this key, or as it was made. */
  take({ path, key }: { path: string; key: string }): Buffer | undefined {
    const page = this.#pages.get(path);
    if (page?.key !== key || !existsSync(page.file)) return undefined;
    const bytes = readFileSync(page.file);
    if (sha256(bytes) !== page.digest) return undefined;
    this.taken++;
    return bytes;
  }

  #read(share: string): void {
    const [manifest, keys] = [manifestFile, shareFile].map((name) => join(share, name));
    if (!existsSync(manifest!) || !existsSync(keys!)) return;
    const { digests } = readManifest(readFileSync(manifest!, 'utf8'));
    const text = readFileSync(keys!, 'utf8');
    if (sha256(text) !== digests.get(shareFile)) return;
    for (const [path, key] of JSON.parse(text) as [string, string][]) {
      const own = digests.get(fileOf(path));
      if (own) this.#pages.set(path, { key, file: join(share, fileOf(path)), digest: own });
    }
  }
}
