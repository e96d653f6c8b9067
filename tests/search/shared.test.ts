/** Small inputs of ../shared: needs on the sample archive, cases on articles with every edge. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localFetch, localOrigin } from '../../scripts/bench/search/local-fetch.ts';
import { askNeeds, indexContent, ownNeeds, readNeeds, servedShare } from '../../scripts/bench/search/needs.ts';
import { filesAt } from '../../src/search/client/files.ts';
import { createService } from '../../src/search/client/service.ts';
import { temporaryFolder } from '../archive/folder.ts';

const cases = fileURLToPath(new URL('../../../shared/search-cases/', import.meta.url));
const isThere = existsSync(cases);
/** What the benchmark promises: the share of needs whose article stands in the first three. */
const promised = 0.92;

describe('needs', () => {
  let folder: string;
  let site: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'huikan-needs-'));
    site = join(folder, 'site');
    await indexContent('tests/fixtures/sample', site, join(folder, 'cache'));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are served by the first three results', async () => {
    expect(servedShare(await askNeeds(site, await ownNeeds(false)))).toBeGreaterThanOrEqual(promised);
  });

  it.skipIf(!isThere)('of ../shared/search-cases are served', async () => {
    const outcomes = await askNeeds(site, await readNeeds(join(cases, 'needs.tsv')));
    expect(outcomes.filter(({ rank }) => rank === 0 || rank > 3).map(({ query }) => query)).toEqual([]);
  });
});

describe.skipIf(!isThere)('../shared/search-cases on edge-articles', () => {
  it('find their articles first', async () => {
    const folder = temporaryFolder();
    const content = join(folder, 'content');
    mkdirSync(join(content, 'news/2016/04'), { recursive: true });
    cpSync('tests/fixtures/sample/images', join(content, 'images'), { recursive: true });
    for (const file of readdirSync(join(cases, 'edge-articles')))
      cpSync(join(cases, 'edge-articles', file), join(content, file === 'site.yaml' ? '' : 'news/2016/04', file));
    await indexContent(content, join(folder, 'site'), join(folder, 'cache'));
    const service = createService(filesAt(`${localOrigin}/search/`, localFetch(join(folder, 'site')).fetch));
    const failed: string[] = [];
    for (const line of readFileSync(join(cases, 'cases.tsv'), 'utf8').trim().split('\n')) {
      const [query = '', article] = line.split('\t');
      const { found, version } = await service.search(query, { edition: 'zh-Hans' });
      const first = found[0] && (await service.show(found[0], query, 'zh-Hans', version));
      if (first?.url.split('/').at(-2) !== article) failed.push(line);
    }
    expect(failed).toEqual([]);
  }, 120_000);
});
