/** Measures the pictures of an archive and makes smaller files of them; what was made before is kept. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { readCacheFile, readCacheJson, writeCacheFile, writeCacheJson } from '../core/cache-file.ts';
import { digest } from '../core/digest.ts';
import type { FileSink } from '../core/file-sink.ts';
import { withBase } from '../core/url.ts';
import { walk } from '../core/walk.ts';
import type { Picture } from '../views/picture.ts';

/** Raise this whenever the same picture would be made into other files. */
const revision = 1;
/** Widths in pixels: a list on a dense screen, a phone, the column of an article on a dense screen. */
const widths = [320, 720, 1280] as const;
/** AVIF is half the size of JPEG but slow to make; at effort 2 a picture takes a third of a second. */
const formats = [
  { type: 'image/avif', ending: 'avif', options: { quality: 50, effort: 2 } },
  { type: 'image/webp', ending: 'webp', options: { quality: 75, effort: 4 } },
] as const;

/** Where the smaller files are published: their names say what is in them, so browsers keep them. */
const folder = '_assets/pictures';

/** What to make pictures of. */
export interface PictureOptions {
  contentDir: string;
  /** Pictures are kept by what is in them, so all archives of a machine share one cache. */
  cacheDir: string;
  /** The site's base path. */
  base: string;
  /** How the content's folder is called in messages. */
  shown: string;
  /** Where the smaller files are published. */
  output: FileSink;
  progress: (done: number, total: number) => void;
}

/** The pictures, and what could not be read. */
export interface MadePictures {
  pictures: Map<string, Picture>;
  problems: Problem[];
}

const recordKind = 'picture-1';
const fileKind = 'smaller-picture-1';

/** What the cache says of a picture. */
interface Measured {
  width: number;
  height: number;
  widths: number[];
}

/** Makes all pictures in `images/`. A damaged one is told and left as it is. */
export async function makePictures({
  contentDir,
  cacheDir,
  base,
  shown,
  output,
  progress,
}: PictureOptions): Promise<MadePictures> {
  const made: MadePictures = { pictures: new Map(), problems: [] };
  const paths = walk(join(contentDir, 'images'), 'images').filter((path) =>
    /\.(jpe?g|png|webp|avif|gif|svg)$/i.test(path),
  );
  const dir = join(cacheDir, 'pictures');
  const found: { path: string; name: string; measured: Measured }[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const bytes = readFileSync(join(contentDir, path));
      const name = digest(`${revision}|${digest(bytes)}`).slice(0, 16);
      try {
        found.push({ path, name, measured: await measure(bytes, path, join(dir, name), output) });
      } catch (error) {
        // A full disk is no fault of the picture.
        if ((error as NodeJS.ErrnoException).syscall) throw error;
        made.problems.push(
          problem('unreadable-image', { reason: (error as Error).message }, fileStart(join(shown, path))),
        );
      }
      progress(found.length + made.problems.length, paths.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  for (const { path, name, measured } of found) {
    const src = withBase(base, `/${path}`);
    const sources = formats.map(({ type, ending }) => ({
      type,
      srcset: measured.widths
        .map((width) => `${withBase(base, `/${folder}/${name}-${width}.${ending}`)} ${width}w`)
        .join(', '),
    }));
    made.pictures.set(src, {
      src,
      width: measured.width,
      height: measured.height,
      sources: measured.widths.length > 0 ? sources : [],
    });
  }
  return made;
}

/**
 * Measures one picture and publishes its smaller files; those that neither the site nor the cache has are made.
 * @param kept where the cache keeps what belongs to the picture: the beginning of its files' paths
 */
async function measure(bytes: Uint8Array, path: string, kept: string, output: FileSink): Promise<Measured> {
  const record = `${kept}.json`;
  const known = readCacheJson<Measured>(record, recordKind);
  if (known && publishKept(known, kept, output)) return known;
  // Loaded where a picture is new: most builds need none of it.
  const { default: sharp } = await import('sharp');
  const { autoOrient } = await sharp(bytes).metadata();
  const { width, height } = autoOrient;
  // Drawings are sharp at any size, and few animations survive.
  const still = !/\.(svg|gif)$/i.test(path);
  const measured: Measured = { width, height, widths: still ? widthsFor(width) : [] };
  for (const wide of measured.widths)
    for (const { ending, options } of formats) {
      const smaller = sharp(bytes).autoOrient().resize({ width: wide });
      writeCacheFile(`${kept}-${wide}.${ending}`, fileKind, await smaller.toFormat(ending, options).toBuffer());
    }
  // The record comes last: what it names is there.
  writeCacheJson(record, recordKind, measured);
  if (!publishKept(measured, kept, output)) throw new Error('the cache lost it while it was made');
  return measured;
}

/** Publishes a picture's smaller files from the cache. @returns false where one that the site lacks is gone or damaged */
function publishKept({ widths: made }: Measured, kept: string, output: FileSink): boolean {
  for (const suffix of made.flatMap((width) => formats.map(({ ending }) => `-${width}.${ending}`))) {
    const path = `${folder}/${basename(kept)}${suffix}`;
    if (!output.needs(path, path)) continue;
    const content = readCacheFile(kept + suffix, fileKind);
    if (!content) return false;
    output.write(path, content);
  }
  return true;
}

/** No picture is made larger than it is. @example widthsFor(800) // [320, 640, 800] */
export const widthsFor = (width: number): number[] => [
  ...widths.filter((one) => one < width),
  ...(width <= widths.at(-1)! ? [width] : []),
];
