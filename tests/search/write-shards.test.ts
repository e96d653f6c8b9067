import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileSink } from '../../src/core/file-sink.ts';
import { groupDigits, groupSize, shardPath } from '../../src/search/index-format.ts';
import { writeShards } from '../../src/search/write-shards.ts';

/** A published folder: files by their paths, with the key of each. */
class Folder implements FileSink {
  readonly files = new Map<string, { key: string; content: Buffer }>();
  readonly written: string[] = [];
  readonly reused: string[] = [];
  readonly #before: Folder | undefined;
  #due = '';

  constructor(before?: Folder) {
    this.#before = before;
  }

  needs(path: string, key: string): boolean {
    const known = this.#before?.files.get(path);
    if (known?.key === key) {
      this.files.set(path, known);
      return false;
    }
    this.#due = key;
    return true;
  }

  write(path: string, content: string | Uint8Array): void {
    this.written.push(path);
    this.files.set(path, { key: this.#due, content: Buffer.from(content as Uint8Array) });
  }

  reuse(path: string, published: string): boolean {
    const known = this.#before?.files.get(published);
    if (known) this.files.set(path, { key: this.#due, content: known.content });
    if (known) this.reused.push(path);
    return known !== undefined;
  }

  published = () => undefined;

  /** What stands in it, by path. */
  get contents() {
    return Object.fromEntries([...this.files].map(([path, { content }]) => [path, gunzipSync(content).toString()]));
  }
}

const bytes = (text: string) => Buffer.from(text);
const publish = (
  folder: Folder,
  contents: readonly string[],
  before?: { made: ReturnType<typeof writeShards>; contents: readonly string[] },
  asked: (shard: number) => void = () => {},
) =>
  writeShards(folder, {
    starts: Uint32Array.from(contents.keys()),
    content: (shard) => {
      asked(shard);
      return bytes(contents[shard]!);
    },
    before: before?.made,
    sameAs: before
      ? contents.map((one) => (before.contents.includes(one) ? before.contents.indexOf(one) : undefined))
      : [],
  });

/** Contents that are all different, as those of shards are. */
const many = Array.from({ length: 3 * groupSize + 5 }, (_, number) => `terms of ${number}`);

describe('shards in groups', () => {
  test('stand where the digests of the groups say, a digest for each', () => {
    const folder = new Folder();
    const { groups, shards } = publish(folder, many);
    expect(groups).toMatch(new RegExp(`^[\\da-f]{${4 * groupDigits}}$`));
    expect(folder.contents).toEqual(
      Object.fromEntries(many.map((content, shard) => [`search/${shardPath(groups, shard)}`, content])),
    );
    expect([...shards.sizes]).toEqual(many.map((content) => content.length));
    expect([...shards.files]).toEqual([...folder.files.values()].map(({ content }) => content.length));
  });

  test('an edit writes the shard that it touches and renames its group, and no other', () => {
    const first = new Folder();
    const made = publish(first, many);
    const now = many.with(groupSize + 3, 'other terms');
    const second = new Folder(first);
    const asked: number[] = [];
    const { groups } = publish(second, now, { made, contents: many }, (shard) => asked.push(shard));
    expect(asked).toEqual([groupSize + 3]);
    expect(second.written).toEqual([`search/${shardPath(groups, groupSize + 3)}`]);
    expect(second.reused).toHaveLength(groupSize - 1);
    const named = (text: string) => text.match(/.{8}/g)!;
    expect(named(groups).map((name, at) => name === named(made.groups)[at])).toEqual([true, false, true, true]);
  });

  test('whatever is new, moved or gone, all is as if it were made anew', () => {
    const contents = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 2 * groupSize + 3 });
    fc.assert(
      fc.property(contents, contents, fc.boolean(), (old, other, isKept) => {
        // Half of what was, in another place.
        const now = [...new Set([...other, ...old.slice(old.length >> 1)])];
        const first = new Folder();
        const made = publish(first, old);
        if (!isKept) first.files.delete(`search/${shardPath(made.groups, old.length - 1)}`);
        const patched = new Folder(first);
        const anew = new Folder();
        expect(publish(patched, now, { made, contents: old })).toEqual(publish(anew, now));
        expect(patched.contents).toEqual(anew.contents);
      }),
    );
  });
});
