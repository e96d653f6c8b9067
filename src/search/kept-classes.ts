/** The classes of equivalent characters, out of the cache: to find them takes a third of a second, in every build. */
import { readCacheJson, writeCacheJson } from '../core/cache-file.ts';
import type { Classes } from './canonical.ts';
import { equivalentCharacters } from './equivalence.ts';

const kindOf = (program: string): string => `classes-${program}`;

/**
 * What `equivalentCharacters` gives.
 * @param path a file of the cache; @param program digest of the program, whose dictionaries they follow from
 */
export function keptClasses(path: string, program: string): Classes {
  const kept = readCacheJson<[string, string][]>(path, kindOf(program));
  if (kept) return new Map(kept);
  const classes = equivalentCharacters();
  writeCacheJson(path, kindOf(program), [...classes]);
  return classes;
}
