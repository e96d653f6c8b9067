/** Pagefind as it comes: one page an edition, its own cutting of words, its own script in the browser. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type Edition, editions } from '../../../src/core/edition.ts';
import type { Engine } from './engine.ts';
import { localFetch, localOrigin, trafficOf } from './local-fetch.ts';

/** What is used of Pagefind's script. */
interface Script {
  createInstance(options: { basePath: string }): {
    init(): Promise<void>;
    search(query: string): Promise<{ results: { id: string }[] }>;
  };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Pagefind's script asks the page for its language. */
function pretendPage(edition: Edition): void {
  const html = { getAttribute: () => edition.toLowerCase() };
  Object.assign(globalThis, {
    window: { location: { origin: localOrigin } },
    document: { querySelector: () => html, currentScript: null },
  });
}

export const stockPagefind: Engine = {
  async build({ entries, read }, dir) {
    delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
    const { index } = await createIndex();
    for (const { id } of entries) {
      const { text } = await read(id);
      for (const edition of editions) {
        const { title, body, names } = text[edition];
        const paragraphs = [...body.split('\n'), ...names].map((line) => `<p>${escaped(line)}</p>`).join('');
        const content = `<html lang="${edition}"><body><h1>${escaped(title)}</h1>${paragraphs}</body></html>`;
        await index!.addHTMLFile({ url: `/${edition}/${id}`, content });
      }
    }
    await index!.writeFiles({ outputPath: join(dir, 'pagefind') });
    await close();
  },
  async open(_, dir) {
    const root = join(dir, 'pagefind');
    const ids = new Map<string, string>();
    for (const name of await readdir(join(root, 'fragment'))) {
      const { url } = JSON.parse(
        gunzipSync(await readFile(join(root, 'fragment', name)))
          .subarray(12)
          .toString(),
      );
      ids.set(name.replace('.pf_fragment', ''), url.split('/').at(-1));
    }
    const entry = JSON.parse(await readFile(join(root, 'pagefind-entry.json'), 'utf8'));
    const startFiles = (edition: Edition): string[] => {
      const { hash, wasm } = entry.languages[edition.toLowerCase()];
      const names = [
        'pagefind.js',
        'pagefind-worker.js',
        'pagefind-entry.json',
        `pagefind.${hash}.pf_meta`,
        `wasm.${wasm ?? 'unknown'}.pagefind`,
      ];
      return names.map((name) => `pagefind/${name}`);
    };
    const script: Script = await import(join(root, 'pagefind.js'));
    return {
      start: await trafficOf(dir, startFiles('zh-Hans')),
      async ask(query, edition) {
        const { fetch, take } = localFetch(dir, new Set(startFiles(edition)));
        const before = { fetch: globalThis.fetch };
        pretendPage(edition);
        globalThis.fetch = fetch;
        try {
          const instance = script.createInstance({ basePath: `${localOrigin}/pagefind/` });
          await instance.init();
          const { results } = await instance.search(query);
          return { ids: results.map(({ id }) => ids.get(id)!), traffic: take() };
        } finally {
          Object.assign(globalThis, before);
          for (const name of ['window', 'document']) Reflect.deleteProperty(globalThis, name);
        }
      },
    };
  },
};
