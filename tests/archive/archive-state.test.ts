/** What an opened archive tells of itself: its look, its exhibits, what stands aside; what it holds stands in index.test.ts. */
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ArchiveOptions } from '../../src/archive/index.ts';
import { article, open, siteYaml, temporaryFolder, writeFiles } from './folder.ts';

const date = '2016-04-18';
const exhibit = '---\ntitle: 回家的路\ndate: 2026-11-20\narticles: [a]\n---\n\n导语。\n';

/** Opens an archive of one article and other files. */
async function opened(files: Record<string, string> = {}, options: Partial<ArchiveOptions> = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, { 'content/site.yaml': siteYaml, 'content/news/2016/04/a.mdx': article({ date }), ...files });
  const { archive, problems } = await open(folder, options);
  onTestFinished(() => archive?.close());
  return { folder, archive, problems };
}

describe('the environment of pages', () => {
  test('changes with the look and with whether there are exhibits, and only with these', async () => {
    const environments = await Promise.all(
      [
        opened(),
        opened({}, { look: 'one' }),
        opened({}, { look: 'two' }),
        opened({ 'content/exhibits/road.mdx': exhibit }),
        opened({ 'content/exhibits/road.mdx': exhibit }, { look: 'one' }),
      ].map(async (one) => (await one).archive!.environment),
    );
    expect(new Set(environments).size).toBe(5);
    const { archive } = await opened({
      'content/exhibits/other.mdx': exhibit,
      'content/pages/about.mdx': '---\ntitle: 关于\n---\n',
    });
    expect(archive!.environment).toBe(environments[3]);
  });

  test('is not part of what articles are compiled with', async () => {
    const { folder, archive } = await opened();
    archive!.close();
    writeFiles(folder, { 'content/exhibits/road.mdx': exhibit });
    const again = await open(folder, { look: 'one' });
    onTestFinished(() => again.archive?.close());
    expect(again.archive!.compiled).toBe(0);
  });
});

test('every page leads to the exhibits where there are any', async () => {
  const { archive } = await opened({ 'content/exhibits/road.mdx': exhibit });
  expect(archive!.settings.hasExhibits).toBe(true);
  expect(archive!.exhibits.map(({ id }) => id)).toEqual(['road']);
  expect((await opened()).archive!.settings).not.toHaveProperty('hasExhibits');
});

test('what the glossary says of a name is said of its topic', async () => {
  const { archive } = await opened({
    'content/news/2016/04/b.mdx': article({ date, people: ['李乾'] }),
    'content/glossary/names.yaml': '- { hans: 李乾, hant: 李乾, description: 会长 }\n',
  });
  expect(archive!.topics.get('person')!.get('李乾')!.description).toEqual({ 'zh-Hans': '会长', 'zh-Hant': '會長' });
});

test('an original is given by its bytes, whatever its name', async () => {
  const { archive } = await opened({ 'content/originals/3f/原 件.html': '<p>甲</p>' });
  expect(archive!.original('/originals/3f/%E5%8E%9F%20%E4%BB%B6.html').toString()).toBe('<p>甲</p>');
});

describe('articles in error', () => {
  const files = {
    'content/news/2016/04/links.mdx': article({ date }, '[无](/news/2016/04/none/) [无](/news/2016/05/none/)'),
    'content/news/2016/04/warned.mdx': article({ date }, '[无](/none/)'),
    'content/news/2016/04/broken.mdx': article({ date: '2016-04-31' }, '{a}'),
  };

  test('stand aside with each code once; one of which a link alone leads nowhere is shown as it is', async () => {
    const { archive, problems } = await opened(files, { keepGoing: true });
    expect(archive!.setAside).toEqual([
      { path: 'news/2016/04/broken.mdx', codes: ['not-a-date', 'code-expression'], shows: 'nothing' },
      { path: 'news/2016/04/links.mdx', codes: ['broken-link'], shows: 'new' },
    ]);
    expect(archive!.articles.map(({ id }) => id)).toEqual(['warned', 'links', 'a']);
    expect(problems.some(({ code, severity }) => code === 'dead-link' && severity === 'warning')).toBe(true);
  });

  test('keep an archive from being opened, unless that is asked for; warnings do not', async () => {
    expect((await opened(files)).archive).toBeUndefined();
    const { archive } = await opened({ 'content/news/2016/04/warned.mdx': files['content/news/2016/04/warned.mdx'] });
    expect(archive!.setAside).toEqual([]);
    expect(archive!.articles).toHaveLength(2);
  });

  test('are told in the order of files and places', async () => {
    const { problems } = await opened(
      { ...files, 'content/site.yaml': `${siteYaml}nothing: 1\n` },
      { keepGoing: true },
    );
    const places = problems.map(({ file, line, column }) => [file, line, column] as const);
    expect(places).toEqual([...places].sort(([a, b, c], [d, e, f]) => Number(a > d) - Number(a < d) || b - e || c - f));
    expect(places[0]![0]).toBe(join('content', 'news/2016/04/broken.mdx'));
  });

  test('are not opened with settings in error, whatever is asked for', async () => {
    const settings = { 'content/site.yaml': 'title: 会刊\n' };
    for (const options of [{}, { keepGoing: true }, { despiteErrors: true }])
      expect((await opened(settings, options)).archive).toBeUndefined();
  });
});
