/** Which pictures of an archive are published: all of its folder, those that stand for pages also as cards, and originals. */
import type { Archive } from '../archive/index.ts';
import { decodedPath } from '../core/address-text.ts';
import type { FileSink } from '../core/file-sink.ts';
import { isKeptOriginal, type OriginalKind, originalKind } from '../core/originals.ts';
import { makePictures } from '../pictures/make.ts';
import type { PrepareOptions } from './prepare.ts';

/** An archive's pictures, and where they go. */
interface PicturesOptions {
  options: Pick<PrepareOptions, 'contentDir' | 'cacheDir' | 'shown' | 'progress'>;
  archive: Archive;
  output: FileSink;
}

/** Measures the pictures of an archive and tells their files. */
export function picturesOf({ options, archive, output }: PicturesOptions) {
  const { contentDir, cacheDir, shown, progress } = options;
  progress.phase('pictures');
  return makePictures({
    contentDir,
    cacheDir,
    base: archive.settings.base,
    shown,
    shared: sharedPictures(archive),
    besides: keptOriginals(archive, 'picture'),
    output,
    progress: (done, total) => progress.step(done, total),
  });
}

/** The originals that the import kept and an article shows, of one kind: paths in the archive. */
export const keptOriginals = ({ articles }: Archive, kind: OriginalKind): string[] => [
  ...new Set(
    articles
      .flatMap(({ originals = [] }) => originals)
      .filter((path) => isKeptOriginal(path) && originalKind(path) === kind)
      .map((path) => decodedPath(path).slice(1)),
  ),
];

/** The paths of the pictures that stand for an article, an exhibit or the archive. */
const sharedPictures = ({ articles, exhibits, settings: { base, image } }: Archive): Set<string> =>
  new Set(
    [
      ...[
        ...articles.map((article) => article.image),
        ...exhibits.map(({ text }) => text['zh-Hans'].image?.src),
      ].flatMap((src) => src?.slice(base.length - 1) ?? []),
      ...(image ? [image] : []),
    ].map(decodedPath),
  );
