/** The font of an edition as its package ships it: some hundred files, each with a few of the characters. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import opentype, { type Font } from 'opentype.js';
import decompress from 'wawoff2/decompress.js';
import type { Edition } from '../../core/edition.ts';

/** Noto Serif: free, and the same hand in both scripts. */
const names = { 'zh-Hans': 'noto-serif-sc', 'zh-Hant': 'noto-serif-tc' } as const;

/** Files that stay open, those asked last: each takes a megabyte or two, and outlines once drawn are not asked for again. */
const kept = 40;

const require = createRequire(import.meta.url);
const fileOf = (edition: Edition, slice: string): string =>
  require.resolve(`@fontsource-variable/${names[edition]}/files/${names[edition]}-${slice}-wght-normal.woff2`);
const packageOf = (edition: Edition): string => dirname(dirname(fileOf(edition, 'latin')));
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The version of an edition's font. @example fontVersion('zh-Hans') // '5.3.1' */
export const fontVersion = (edition: Edition): string =>
  (readJson(join(packageOf(edition), 'package.json')) as { version: string }).version;

/** The characters of an edition's font, and the files that hold them; a file is opened when one of its is asked for. */
export class FontFiles {
  readonly #edition: Edition;
  readonly #slices: ReadonlyMap<number, string>;
  readonly #open = new Map<string, Promise<Font>>();

  constructor(edition: Edition) {
    this.#edition = edition;
    const ranges = readJson(join(packageOf(edition), 'unicode.json')) as Record<string, string>;
    this.#slices = slicesIn(ranges);
  }

  /** The file with a character; nothing if the font does not have it. */
  async fontWith(character: string): Promise<Font | undefined> {
    const slice = this.#slices.get(character.codePointAt(0)!);
    if (!slice) return undefined;
    const font = this.#open.get(slice) ?? openFont(fileOf(this.#edition, slice));
    this.#open.delete(slice);
    this.#open.set(slice, font);
    if (this.#open.size > kept) this.#open.delete(this.#open.keys().next().value!);
    return font;
  }
}

/** The font that was asked for last. */
let opening: Promise<unknown> = Promise.resolve();

/** One after another: what the decompressor gives lies in its own memory, where the next font is written over it. */
function openFont(path: string): Promise<Font> {
  const font = opening.then(async () => opentype.parse(new Uint8Array(await decompress(readFileSync(path))).buffer));
  opening = font.catch(() => {});
  return font;
}

/**
 * Code point → the file with it, from the ranges that the package tells.
 * @example slicesIn({ '[4]': 'U+4e00-4e01', latin: 'U+41' }).get(0x4e01) // '4'
 */
export function slicesIn(ranges: Readonly<Record<string, string>>): Map<number, string> {
  const slices = new Map<number, string>();
  for (const [name, list] of Object.entries(ranges))
    for (const range of list.split(',')) {
      const [from, to] = range.replace('U+', '').split('-');
      for (let code = Number.parseInt(from!, 16); code <= Number.parseInt(to ?? from!, 16); code++)
        if (!slices.has(code)) slices.set(code, name.replace(/[[\]]/g, ''));
    }
  return slices;
}
