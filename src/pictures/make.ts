/** Publishes the pictures of an archive, measures them and makes smaller files of them; what was made before is kept. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { encodedPath } from '../core/address-text.ts';
import { readCacheFile, readCacheJson, writeCacheFile, writeCacheJson } from '../core/cache-file.ts';
import { digest } from '../core/digest.ts';
import type { FileSink } from '../core/file-sink.ts';
import { pictureFault, tailLength } from '../core/picture-format.ts';
import { withBase } from '../core/url.ts';
import { walk } from '../core/walk.ts';
import type { Picture } from '../views/picture.ts';
import { pictureForShare } from './for-share.ts';
import { safePicture } from './safe.ts';

/** Raise this whenever the same picture would be made into other files. */
const revision = 2;
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
  /** The paths of pictures that stand for an article or the archive: `/images/a.jpg`. */
  shared: ReadonlySet<string>;
  /** Pictures elsewhere in the archive that are published, too: `originals/3f/3f2a.jpg`. */
  besides?: readonly string[];
  /** Where pictures are published. */
  output: FileSink;
  progress: (done: number, total: number) => void;
}

/** The pictures, and what could not be read. */
export interface MadePictures {
  pictures: Map<string, Picture>;
  problems: Problem[];
}

const recordKind = 'picture-2';
const fileKind = 'smaller-picture-1';

/** What the cache says of a picture. */
interface Measured {
  width: number;
  height: number;
  widths: number[];
  /** True where the original cannot be published as it is: another file stands in for it. */
  safe?: true;
  /** Of the picture for shared links, where it was asked for. */
  share?: { width: number; height: number };
}

/** Files of these endings are pictures that browsers show. */
export const isPicture = (path: string): boolean => /\.(?:jpe?g|jpe|jfif|png|webp|avif|gif|svg)$/i.test(path);
/** Files that no browser shows, and that say where they were taken: `check` tells them, nobody is served them. */
export const isUnshown = (path: string): boolean => /\.(?:hei[cf]|tiff?|bmp|psd|dng|cr2|nef|arw|raw)$/i.test(path);

/** Publishes all pictures in `images/` and `files/`. A damaged one is told and not published. */
export async function makePictures(options: PictureOptions): Promise<MadePictures> {
  const { contentDir, cacheDir, shown, output, progress, shared } = options;
  const made: MadePictures = { pictures: new Map(), problems: [] };
  const found = ['images', 'files'].flatMap((one) => walk(join(contentDir, one), one)).filter(isPicture);
  const paths = [...found, ...(options.besides ?? [])];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const bytes = readFileSync(join(contentDir, path));
      const name = digest(`${revision}|${digest(bytes)}`).slice(0, 16);
      try {
        const kept = join(cacheDir, 'pictures', name);
        const measured = await measure({ bytes, path, kept, output, isShared: shared.has(`/${path}`) });
        made.pictures.set(withBase(options.base, `/${path}`), pictureOf(measured, path, name, options.base));
      } catch (error) {
        // A full disk is no fault of the picture.
        if ((error as NodeJS.ErrnoException).syscall) throw error;
        const reason = pictureFault(bytes, bytes.subarray(-tailLength), bytes.length) ?? 'damaged';
        made.problems.push(problem('unreadable-image', { reason }, fileStart(join(shown, path))));
      }
      progress(++done, paths.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made;
}

/** What pages are told of a picture. */
function pictureOf(
  { width, height, widths: made, share }: Measured,
  path: string,
  name: string,
  base: string,
): Picture {
  const fileOf = (suffix: string): string => withBase(base, `/${folder}/${name}${suffix}`);
  const sources = formats.map(({ type, ending }) => ({
    type,
    srcset: made.map((width) => `${fileOf(`-${width}.${ending}`)} ${width}w`).join(', '),
  }));
  return {
    src: withBase(base, encodedPath(`/${path}`)),
    width,
    height,
    sources: made.length > 0 ? sources : [],
    ...(share && { share: { src: fileOf(shareSuffix), ...share } }),
  };
}

/** One picture, and where what belongs to it is kept and published. */
interface Work {
  bytes: Uint8Array;
  path: string;
  /** The beginning of the paths of its files in the cache. */
  kept: string;
  output: FileSink;
  isShared: boolean;
}

const shareSuffix = '-share.jpg';
const safeSuffix = '-safe';

/** Measures one picture and publishes its files; those that neither the site nor the cache has are made. */
async function measure(work: Work): Promise<Measured> {
  const { bytes, path, kept, isShared } = work;
  const record = `${kept}.json`;
  const known = readCacheJson<Measured>(record, recordKind);
  if (known && (known.share || !isShared) && publishKept(known, work)) return known;
  // Loaded where a picture is new: most builds need none of it.
  const { default: sharp } = await import('sharp');
  const metadata = await sharp(bytes).metadata();
  const safe = await safePicture(sharp, bytes, metadata);
  const { width, height } = safe ?? metadata.autoOrient;
  if (safe) writeCacheFile(kept + safeSuffix, fileKind, safe.bytes);
  // Drawings are sharp at any size, and few animations survive.
  const still = !/\.(svg|gif)$/i.test(path);
  const share = isShared ? await pictureForShare(sharp, bytes, metadata) : undefined;
  if (share) writeCacheFile(kept + shareSuffix, fileKind, share.bytes);
  const measured: Measured = {
    width,
    height,
    widths: still ? widthsFor(width) : [],
    ...(safe && { safe: true as const }),
    ...(share && { share: { width: share.width, height: share.height } }),
  };
  for (const wide of measured.widths)
    for (const { ending, options } of formats) {
      const smaller = sharp(bytes).autoOrient().resize({ width: wide });
      writeCacheFile(`${kept}-${wide}.${ending}`, fileKind, await smaller.toFormat(ending, options).toBuffer());
    }
  // The record comes last: what it names is there.
  writeCacheJson(record, recordKind, measured);
  if (!publishKept(measured, work)) throw new Error('the cache lost it while it was made');
  return measured;
}

/** Publishes a picture and its smaller files. @returns false where one that the site lacks is gone from the cache or damaged */
function publishKept({ widths: made, safe, share }: Measured, { bytes, path, kept, output, isShared }: Work): boolean {
  const suffixes = [
    ...made.flatMap((width) => formats.map(({ ending }) => `-${width}.${ending}`)),
    ...(share && isShared ? [shareSuffix] : []),
  ];
  const files = suffixes.map((suffix) => ({ to: `${folder}/${basename(kept)}${suffix}`, suffix }));
  for (const { to, suffix } of files) {
    if (!output.needs(to, to)) continue;
    const content = readCacheFile(kept + suffix, fileKind);
    if (!content) return false;
    output.write(to, content);
  }
  if (!output.needs(path, basename(kept))) return true;
  const content = safe ? readCacheFile(kept + safeSuffix, fileKind) : bytes;
  if (content) output.write(path, content);
  return content !== undefined;
}

/** No picture is made larger than it is. @example widthsFor(800) // [320, 640, 800] */
export const widthsFor = (width: number): number[] => [
  ...widths.filter((one) => one < width),
  ...(width <= widths.at(-1)! ? [width] : []),
];
