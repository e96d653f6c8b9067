import { describe, expect, test } from 'vitest';
import type { CompiledSite } from '../../src/build/compile-site.ts';
import { progressTo } from '../../src/build/progress.ts';
import type { PublishedFolder } from '../../src/build/published-folder.ts';
import { fileOf, renderFixedPages, renderPages } from '../../src/build/render-pages.ts';
import type { Page, PageBatch, PlannedPage } from '../../src/views/page.ts';
import { paperArchive } from '../views/paper-archive.ts';

const planned = (path: string): PlannedPage => ({
  path,
  key: `key of ${path}`,
  make: () => ({ path, kind: 'own' }) as unknown as Page,
});

/** Renders some pages. @param known files whose keys are known @param reasons why pages are rendered singly */
async function render(
  paths: readonly string[],
  {
    known = [],
    reasons = [],
    shared = [],
    kept,
    fails,
  }: { known?: string[]; reasons?: string[]; shared?: string[]; kept?: string[]; fails?: string } = {},
) {
  const written = new Map<string, string>();
  const asked = new Map<string, string>();
  const used: string[] = [];
  const draw = (name: string) => async (batch: PageBatch) => {
    used.push(name);
    for (const page of batch.pages) {
      if (page.path === fails) throw new Error('broken');
      batch.take(page, `<p>${page.path}</p>`);
    }
  };
  const output = {
    needs: (path: string, key: string) => {
      asked.set(path, key);
      return !known.includes(path);
    },
    keep: (path: string) => known.includes(path),
    write: (path: string, content: string | Buffer) => void written.set(path, String(content)),
  } as unknown as PublishedFolder;
  const compiled = {
    key: 'compiled',
    reasons,
    load: async () => ({
      fixedPaths: () => ['/', '/zh-hans/help/', '/zh-hans/search/', '/404/'],
      renderFixed: async (path: string) => `fixed ${path}`,
      renderBatch: draw('batch'),
      renderEach: draw('each'),
    }),
  } as unknown as CompiledSite;
  const archive = paperArchive([]);
  const plan = paths.map(planned);
  const { printed, fixed } = await renderFixedPages({ archive, compiled, output });
  const shares = { take: ({ path }: { path: string }) => (shared.includes(path) ? Buffer.from('shared') : undefined) };
  const rendered = await renderPages({
    archive,
    compiled,
    plan,
    output,
    ...(kept && { before: { isAsBefore: (number) => kept.includes(paths[number]!) } }),
    progress: progressTo(undefined, 'en'),
    shares,
  });
  return { fixed, printed: printed + rendered, written, asked, used };
}

describe('pages', () => {
  test('whose keys are new are rendered, with what begins a document', async () => {
    const { written, printed, used } = await render(['/zh-hans/a/', '/zh-hans/b/'], {
      known: ['zh-hans/a/index.html', 'index.html'],
    });
    expect(written.get('zh-hans/b/index.html')).toBe('<!DOCTYPE html><p>/zh-hans/b/</p>');
    expect(written.has('zh-hans/a/index.html')).toBe(false);
    expect(written.get('zh-hans/help/index.html')).toBe('fixed /zh-hans/help/');
    expect(written.has('index.html')).toBe(false);
    expect(printed).toBe(4);
    expect(used).toEqual(['batch']);
  });

  test('are rendered one by one where a component asks for what a batch cannot give', async () => {
    const { written, used } = await render(['/zh-hans/a/'], { reasons: ['Astro.url'] });
    expect(used).toEqual(['each']);
    expect(written.get('zh-hans/a/index.html')).toBe('<p>/zh-hans/a/</p>');
  });

  test('are asked for by their keys, fixed ones by the program and the archive', async () => {
    const { asked } = await render(['/zh-hans/a/']);
    expect(asked.get('zh-hans/a/index.html')).toBe('key of /zh-hans/a/');
    expect(asked.get('index.html')).not.toBe(asked.get('404.html'));
  });

  test('that are as before are not asked for their keys, unless their files are gone', async () => {
    const { asked, written } = await render(['/a/', '/b/', '/c/'], {
      known: ['a/index.html', 'c/index.html'],
      kept: ['/a/', '/b/'],
    });
    expect([...asked.keys()].filter((path) => /^[abc]\//.test(path))).toEqual(['b/index.html', 'c/index.html']);
    expect([...written.keys()].filter((path) => /^[abc]\//.test(path))).toEqual(['b/index.html']);
  });

  test('that a share has are not rendered again', async () => {
    const { written, used } = await render(['/zh-hans/a/'], { shared: ['/zh-hans/a/'] });
    expect(used).toEqual([]);
    expect(written.get('zh-hans/a/index.html')).toBe('shared');
  });

  test('of which none is due need no rendering', async () => {
    expect((await render(['/zh-hans/a/'], { known: ['zh-hans/a/index.html'] })).used).toEqual([]);
  });
});

test('search engines should know the fixed pages of an edition, but for the search', async () => {
  expect((await render([])).fixed).toEqual(['/zh-hans/help/']);
});

test('a page that cannot be rendered is named', async () => {
  await expect(render(['/zh-hans/a/', '/zh-hans/b/'], { fails: '/zh-hans/b/' })).rejects.toThrow(
    'broken (while making /zh-hans/b/)',
  );
});

test.each([
  ['/', 'index.html'],
  ['/zh-hans/archive/', 'zh-hans/archive/index.html'],
  ['/404/', '404.html'],
])('the file of %s is %s', (path, file) => expect(fileOf(path)).toBe(file));
