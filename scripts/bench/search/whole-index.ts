/** Engines that download their whole index: MiniSearch and FlexSearch, given this archive's fold and pairs. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';
import { readQuery } from '../../../src/search/query.ts';
import { linesOf } from '../../../src/search/terms.ts';
import type { Engine } from './engine.ts';
import { trafficOf } from './local-fetch.ts';

const canonicalise = makeCanonicalise(equivalentCharacters());
const pairsOf = (run: string): string[] =>
  run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
const tokens = (text: string): string[] =>
  linesOf(canonicalise(text)).flatMap((line) => line.split(',').flatMap(pairsOf));
const wanted = (query: string): string =>
  readQuery(query)
    .wanted.map(({ text }) => text)
    .join('\n');

/** The size of a library as a browser gets it. */
const codeOf = (module: string, file: string): Promise<Buffer> =>
  readFile(new URL(`../node_modules/${module}/${file}`, import.meta.url));

interface WholeIndex {
  module: string;
  code: string;
  make(): {
    add(id: string, title: string, text: string): void;
    write(): string;
    read(written: string): (query: string) => string[];
  };
}

function engineOf({ module, code, make }: WholeIndex): Engine {
  return {
    async build({ entries, read }, dir) {
      const index = make();
      for (const { id } of entries) {
        const { title, body, names } = (await read(id)).text['zh-Hans'];
        index.add(id, title, [body, ...names].join('\n'));
      }
      await mkdir(dir, { recursive: true });
      await writeFile(join(dir, 'index.gz'), gzipSync(index.write()));
      await writeFile(join(dir, 'code.js'), await codeOf(module, code));
    },
    async open(_, dir) {
      const search = make().read(gunzipSync(await readFile(join(dir, 'index.gz'))).toString());
      return {
        start: await trafficOf(dir, ['index.gz', 'code.js']),
        ask: async (query) => ({ ids: search(query), traffic: { bytes: 0, requests: 0 } }),
      };
    },
  };
}

export const miniSearch: Engine = engineOf({
  module: 'minisearch',
  code: 'dist/umd/index.js',
  make() {
    const options = {
      fields: ['title', 'text'],
      tokenize: tokens,
      processTerm: (term: string) => term,
      searchOptions: { combineWith: 'AND' as const, boost: { title: 8 } },
    };
    const index = new MiniSearch(options);
    return {
      add: (id, title, text) => index.add({ id, title, text }),
      write: () => JSON.stringify(index),
      read(written) {
        const loaded = MiniSearch.loadJSON(written, options);
        return (query) => loaded.search(wanted(query)).map(({ id }) => id);
      },
    };
  },
});

export const flexSearch: Engine = engineOf({
  module: 'flexsearch',
  code: 'dist/flexsearch.compact.min.js',
  make() {
    const index = new FlexSearch.Index({ encode: tokens, tokenize: 'strict' });
    return {
      add: (id, title, text) => index.add(id, `${title}\n${text}`),
      write() {
        const parts: [string, string][] = [];
        index.export((key: string, data: string) => {
          parts.push([key, data]);
        });
        return JSON.stringify(parts);
      },
      read(written) {
        for (const [key, data] of JSON.parse(written)) index.import(key, data);
        return (query) => index.search(wanted(query), { limit: 1_000_000 }).map(String);
      },
    };
  },
});
