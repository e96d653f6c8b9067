import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/index.ts';
import { makeCanonicalise } from '../../src/search/canonical.ts';
import { equivalentCharacters } from '../../src/search/equivalence.ts';
import { linesOf } from '../../src/search/terms.ts';

const fold = makeCanonicalise(equivalentCharacters());
const folded = (text: string): string[] => linesOf(fold(text));
const archives = ['tests/fixtures/sample', 'tests/fixtures/hongkong'];

describe.each(archives)('every article of %s', (contentDir) => {
  let cacheDir: string;
  let archive: Archive;

  beforeAll(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'huikan-content-'));
    const opening = await openArchive({ contentDir, publicDir: 'public', cacheDir, program: 'test' });
    archive = opening.archive!;
  });
  afterAll(async () => {
    archive.close();
    await rm(cacheDir, { recursive: true, force: true });
  });

  it('folds to the same in both editions: title, summary, body, names', () => {
    for (const article of archive.articles) {
      // Where a person wrote both, they say what they say.
      if (article.parallel) continue;
      const { 'zh-Hans': hans, 'zh-Hant': hant } = archive.pages(article).text;
      expect(folded(hant.title)).toEqual(folded(hans.title));
      expect(folded(hant.summary ?? '')).toEqual(folded(hans.summary ?? ''));
      expect(folded(hant.plain)).toEqual(folded(hans.plain));
      expect(hant.credits.map(({ name }) => fold(name))).toEqual(hans.credits.map(({ name }) => fold(name)));
      for (const { key, hant: label } of article.topics) expect(fold(label)).toBe(fold(key));
    }
  });
});
