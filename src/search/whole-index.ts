/** An index as one thing: what a device keeps that is to search without a network. */
import { editions } from '../core/edition.ts';
import { topicKinds } from '../core/url.ts';
import { keyOf, type Manifest, shardPath } from './index-format.ts';

/** Larger indexes are not kept whole, in bytes: a reader on the way pays for what they may never ask. */
export const keepable = 2_000_000;

const numbered = (count: number): string[] => Array.from({ length: count }, (_, number) => keyOf(number));

/**
 * Every file that a manifest leads to, from /search/.
 * @example filesOfIndex(manifest) // ['reader-…', 'names-…', 'index-…/0', …]
 */
export const filesOfIndex = ({ reader, names, synonyms, index, groups, tables, segments }: Manifest): string[] => [
  reader,
  // One file where the topics are called the same in both editions.
  ...new Set(editions.map((edition) => names[edition])),
  ...(synonyms ? [synonyms] : []),
  ...['dates', ...topicKinds.map((kind) => `facet-${kind}`)].map((name) => `${index}/${name}`),
  ...Array.from(tables.sizes, (_, shard) => shardPath(groups, shard)),
  ...segments.flatMap(({ key, count, pack }) => numbered(Math.ceil(count / pack)).map((name) => `${key}/${name}`)),
];
