/** Lets a builder build an archive from nothing, then again after one article has changed. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../../src/core/root.ts';
import { type Usage, watch } from '../process-tree.ts';
import { type Builder, type Place, peerPackages, type Step } from './builders.ts';

/** What a builder took. */
export interface Result {
  /** HTML pages in the site, those at permanent addresses among them. */
  pages: number;
  /** From nothing. */
  full: Usage;
  /** After one article changed. */
  changed: Usage;
}

/** A builder's results without a search index and, if asked for, with one. */
export interface Results {
  plain: Result;
  search?: Result;
}

/** The steps follow one another: times add up, memory does not. */
const sum = (a: Usage, b: Usage): Usage => ({
  wall: a.wall + b.wall,
  cpu: a.cpu + b.cpu,
  memory: Math.max(a.memory, b.memory),
});

/** Runs steps one after another. @throws when one fails */
export async function take(steps: readonly Step[]): Promise<Usage> {
  let total: Usage = { wall: 0, cpu: 0, memory: 0 };
  for (const { program, args, ...rest } of steps) total = sum(total, await watch(program, args, rest));
  return total;
}

/** @returns an article's file after an editor's correction of its headline and its text, in signs of both scripts */
const corrected = (mdx: string): string => `${mdx.replace(/^title: "/m, '$&更正：').trimEnd()}\n\n更正：日期有出入。\n`;

/**
 * Pages of the editions and at permanent addresses: neither the root, where an edition is chosen, nor the redirects
 * that Hugo makes for the first page of every list.
 */
const countPages = (out: string): number =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!page\/1)\/index\.html$/.test(file))
    .length;

const peersDir = fileURLToPath(new URL('peers', import.meta.url));

/**
 * Room for one builder. What the last one left stays until all have been measured: a file system that has just freed
 * a hundred thousand files makes new ones several times as slowly, whoever comes next.
 */
export function preparePlace(folder: string): Place {
  const room = mkdtempSync(join(folder, 'room-'));
  cpSync(peersDir, join(room, 'peers'), { recursive: true });
  if (existsSync(peerPackages)) symlinkSync(peerPackages, join(room, 'peers/node_modules'), 'junction');
  mkdirSync(join(room, 'cache'));
  return {
    peers: join(room, 'peers'),
    content: join(folder, 'content'),
    out: join(room, 'out'),
    cache: join(room, 'cache'),
  };
}

/** Lets the peers' projects find the packages that this project has installed. */
export const linkPackages = (folder: string): void =>
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');

/**
 * @param folder holds the archive in `content`; see {@link linkPackages}
 * @param article the file, below `content`, that is changed and put back
 */
export async function compete(builder: Builder, folder: string, article: string, search: boolean): Promise<Results> {
  const file = join(folder, 'content', article);
  const before = readFileSync(file, 'utf8');
  const pass = async (build: (place: Place) => Step[]): Promise<Results> => {
    const place = preparePlace(folder);
    const index = search ? builder.index?.(place) : undefined;
    try {
      const full = await take(build(place));
      const pages = countPages(place.out);
      const fullIndex = index && (await take(index));
      writeFileSync(file, corrected(before));
      const changed = await take(build(place));
      const plain = { pages, full, changed };
      if (!index || !fullIndex) return { plain };
      return { plain, search: { pages, full: sum(full, fullIndex), changed: sum(changed, await take(index)) } };
    } finally {
      writeFileSync(file, before);
    }
  };
  const results = await pass((place) => builder.build(place, false));
  if (!search || builder.index) return results;
  return { ...results, search: (await pass((place) => builder.build(place, true))).plain };
}
