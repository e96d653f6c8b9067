/** Writes what all segments share: the manifest, the names of the topics, Pagefind's reader. */
import { digest } from '../core/digest.ts';
import { forEditions } from '../core/edition.ts';
import type { FileSink } from '../core/file-sink.ts';
import type { Classes } from './canonical.ts';
import { writeClasses } from './classes.ts';
import { classesIn } from './equivalence.ts';
import { type Facet, type Manifest, publishedFormat, type Synonyms, type TableTexts } from './index-format.ts';
import { nameTopics, type TopicLabels } from './names.ts';
import { packed } from './packed.ts';
import type { SegmentSummary } from './segment-outline.ts';

/** A segment, the name of its folder and the size of its texts. */
export interface PublishedSegment extends SegmentSummary {
  key: string;
  bytes: number;
}

/** The manifest holds columns of several kinds: coded each by itself, they take an eighth less. */
const shortBlocks = 5;

/** What the segments rest on. */
export interface Shared {
  /** Pagefind's, compressed. */
  reader: Buffer;
  /** The folder of the index's facets and dates below `search/`. */
  index: string;
  /** The digests of its groups of shards. */
  groups: string;
  tables: TableTexts;
  /** How large its files are. */
  indexBytes: number;
  /** All equivalent characters; the manifest takes those that stand in the archive. */
  classes: Classes;
  labels: TopicLabels;
  /** Groups of words that name the same; none where the glossary has none. */
  synonyms: Synonyms;
}

/** A file that was written. */
export interface WrittenFile {
  name: string;
  bytes: number;
}

/** A digest that is part of a file's name. @example shortDigest('甲').length // 12 */
export const shortDigest = (content: string | Uint8Array): string => digest(content).slice(0, 12);

/** How many articles each topic has, by kind and slug. */
const countTopics = (facets: Record<string, Facet>): Record<string, Record<string, number>> =>
  Object.fromEntries(
    Object.entries(facets).map(([kind, facet]) => [
      kind,
      Object.fromEntries(Object.entries(facet).map(([slug, numbers]) => [slug, numbers.length])),
    ]),
  );

/** @param output the site @param segments oldest articles first */
export function publishManifest(
  output: FileSink,
  segments: readonly PublishedSegment[],
  { reader, index, groups, tables, indexBytes, classes, labels, synonyms }: Shared,
): WrittenFile[] {
  const written: WrittenFile[] = [];
  const write = (name: string, content: Buffer): string => {
    const path = `search/${name}`;
    if (output.needs(path, digest(content))) output.write(path, content);
    written.push({ name, bytes: content.length });
    return name;
  };
  /** A file whose name changes with its content. */
  const writeNamed = (kind: 'reader' | 'names' | 'synonyms', content: Buffer): string =>
    write(`${kind}-${shortDigest(content)}`, content);

  const used = new Set(segments.flatMap(({ characters }) => [...characters]));
  const counted = segments.map(({ facets }) => countTopics(facets));
  const names = forEditions((edition) => packed(nameTopics(counted, labels, edition)));
  const named: Omit<Manifest, 'bytes'> = {
    format: publishedFormat,
    reader: writeNamed('reader', reader),
    index,
    groups,
    tables,
    classes: writeClasses(classesIn(classes, used)),
    segments: segments.map(({ key, count, pack, years }) => ({ key, count, pack, years })),
    names: forEditions((edition) => writeNamed('names', names[edition])),
    ...(synonyms.length > 0 && { synonyms: writeNamed('synonyms', packed(synonyms)) }),
  };
  const bytes = [...segments, ...written].reduce((sum, one) => sum + one.bytes, indexBytes);
  write('manifest', packed({ ...named, bytes } satisfies Manifest, shortBlocks));
  return written;
}
