import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { filesAt, SearchUnavailable } from '../../../src/search/client/files.ts';

const root = 'https://example.org/b/search/';

/** Answers requests one after another, and notes them. */
function server(...answers: (Response | Error)[]) {
  const asked: { url: string; cache?: RequestCache | undefined }[] = [];
  const fetchFile = (async (url: string, options?: RequestInit) => {
    asked.push({ url, cache: options?.cache });
    const answer = answers.shift()!;
    if (answer instanceof Error) throw answer;
    return answer;
  }) as typeof fetch;
  return { asked, files: filesAt(root, fetchFile) };
}
const json = (value: unknown) => new Response(gzipSync(JSON.stringify(value)));

describe('a file', () => {
  test('is unpacked, whether or not the browser did so already', async () => {
    const { files, asked } = server(json({ a: 1 }), new Response('plain'));
    expect(new TextDecoder().decode(await files.bytes('x/0'))).toBe('{"a":1}');
    expect(new TextDecoder().decode(await files.bytes('x/1'))).toBe('plain');
    expect(asked.map(({ url }) => url)).toEqual([`${root}x/0`, `${root}x/1`]);
  });

  test('that begins as gzip does by its first byte alone is not unpacked', async () => {
    const { files } = server(new Response(new Uint8Array([0x1f, 0x00])));
    expect([...(await files.bytes('x'))]).toEqual([0x1f, 0x00]);
  });

  test('that is not there, or cannot be reached, is told', async () => {
    const cause = new TypeError('offline');
    const { files } = server(new Response('', { status: 404 }), cause);
    await expect(files.bytes('x')).rejects.toThrow(new SearchUnavailable('x: 404'));
    await expect(files.bytes('x')).rejects.toMatchObject({ name: 'SearchUnavailable', message: 'x', cause });
  });
});

describe('JSON', () => {
  test('is asked for once, and again where that failed', async () => {
    const { files, asked } = server(new Error('offline'), json([1]));
    await expect(files.json('names')).rejects.toThrow(SearchUnavailable);
    expect(await files.json('names')).toEqual([1]);
    expect(await files.json('names')).toEqual([1]);
    expect(asked).toHaveLength(2);
  });

  test('that may have changed is asked for each time; without a network what was fetched last will do', async () => {
    const { files, asked } = server(json(1), json(2), new Error('offline'), json(3));
    expect([await files.fresh('manifest'), await files.fresh('manifest'), await files.fresh('manifest')]).toEqual([
      1, 2, 3,
    ]);
    expect(asked.map(({ cache }) => cache)).toEqual(['no-cache', 'no-cache', 'no-cache', 'force-cache']);
  });
});

test('a browser that unpacks nothing fetches what does, once, from beside the worker', async () => {
  const imported: string[] = [];
  vi.resetModules();
  vi.stubGlobal('DecompressionStream', undefined);
  vi.stubGlobal('INFLATE', 'search-inflate.js');
  vi.stubGlobal('self', {
    location: { href: 'https://example.org/b/_assets/search-worker.js' },
    importScripts: (address: string) => imported.push(address),
    huikanInflate: await import('../../../src/search/client/inflate.ts'),
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const own = await import('../../../src/search/client/files.ts');
  const files = own.filesAt(root, async () => json({ a: 1 }));
  expect(new TextDecoder().decode(await files.bytes('x/0'))).toBe('{"a":1}');
  expect(await files.json('x/1')).toEqual({ a: 1 });
  expect(imported).toEqual(['https://example.org/b/_assets/search-inflate.js']);
});

test('a file that may not be read as JSON is a failure, and asked for again', async () => {
  const { files, asked } = server(new Response('<html>'), json([1]));
  await expect(files.json('names')).rejects.toThrow(SyntaxError);
  expect(await files.json('names')).toEqual([1]);
  expect(asked).toHaveLength(2);
});
