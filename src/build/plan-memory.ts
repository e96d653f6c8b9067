/**
 * What the cache remembers of the plan that was published last: which articles each page shows. Most pages of an archive
 * of which one article changed need not be asked for their keys: its shape is the same, and they do not show that one.
 */
import { readCacheFile, writeCacheFile } from '../core/cache-file.ts';
import { packColumns, unpackColumns } from '../core/columns.ts';
import type { PlannedPage } from '../views/page.ts';

/** What plans are compared by. */
export interface PlanState {
  /** Of the archive, pictures and exhibits (archive-shape.ts). */
  shape: string;
  /** The digests of the articles in their order. */
  digests: readonly string[];
}

/** The last plan, if it is the one that was published. */
interface Known extends PlanState {
  /** Digest of the manifest that it was published with. */
  manifest: string;
  /** Of each page, where the numbers of its articles end in `shown`, and these. Pages that do not say are `unsaid`. */
  ends: Uint32Array;
  shown: Uint32Array;
}

const memoryKind = 'plan-1';
/** Stands in `shown` for pages that do not say what they show. */
const unsaid = 0xffffffff;

/** Tells which pages are as they were. */
export class PlanMemory {
  readonly #path: string;
  readonly #now: PlanState;
  readonly #known: Known | undefined;
  /** 1 for each article that changed. */
  readonly #changed: Uint8Array;

  /**
   * @param path of the file of the cache
   * @param manifest digest of the manifest of what is published
   * @param now the archive as it is to be published
   */
  constructor(path: string, manifest: string, now: PlanState) {
    this.#path = path;
    this.#now = now;
    const known = readKnown(path);
    const isOf = known !== undefined && known.manifest === manifest && known.shape === now.shape;
    this.#known = isOf ? known : undefined;
    this.#changed = Uint8Array.from(now.digests, (digest, at) => Number(digest !== this.#known?.digests[at]));
  }

  /** True for a page whose key is the one that it was published with. @param number of the page in the plan */
  isAsBefore(number: number): boolean {
    if (!this.#known || number >= this.#known.ends.length) return false;
    const { ends, shown } = this.#known;
    for (let at = ends[number - 1] ?? 0; at < ends[number]!; at++)
      if (shown[at] === unsaid || this.#changed[shown[at]!]) return false;
    return true;
  }

  /**
   * Remembers the plan when it is published.
   * @param manifest digest of the manifest that it was published with
   * @param numberOf the number of an article among the digests
   */
  write(manifest: string, plan: readonly PlannedPage[], numberOf: ReadonlyMap<unknown, number>): void {
    const { shape, digests } = this.#now;
    if (this.#known?.manifest === manifest && !this.#changed.includes(1)) return;
    const { ends, shown } = this.#known ?? shownBy(plan, numberOf);
    const head = Buffer.from(JSON.stringify([manifest, shape, digests]));
    writeCacheFile(this.#path, memoryKind, packColumns({ columns: [ends, shown], runs: [head] }));
  }
}

function shownBy(plan: readonly PlannedPage[], numberOf: ReadonlyMap<unknown, number>): Pick<Known, 'ends' | 'shown'> {
  const ends = new Uint32Array(plan.length);
  const shown: number[] = [];
  for (const [number, { shows }] of plan.entries()) {
    if (shows) for (const article of shows) shown.push(numberOf.get(article) ?? unsaid);
    else shown.push(unsaid);
    ends[number] = shown.length;
  }
  return { ends, shown: Uint32Array.from(shown) };
}

function readKnown(path: string): Known | undefined {
  const content = readCacheFile(path, memoryKind);
  if (!content) return undefined;
  const { columns, runs } = unpackColumns(content, 2, 1);
  const [ends, shown] = columns as [Uint32Array, Uint32Array];
  const [manifest, shape, digests] = JSON.parse(Buffer.from(runs[0]!).toString()) as [string, string, string[]];
  return { manifest, shape, digests, ends, shown };
}
