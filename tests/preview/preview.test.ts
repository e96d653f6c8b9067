import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createPreview } from '../../src/preview/preview.ts';
import { article, siteYaml, temporaryFolder, writeFiles } from '../archive/folder.ts';

beforeAll(() => {
  // What is wrong is told in the terminal, too.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** A preview of an archive. */
function previewOf(files: Record<string, string>) {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), { 'site.yaml': siteYaml, ...files });
  const show = createPreview(join(folder, 'content'), join(folder, 'cache'), 'en');
  return {
    write: (more: Record<string, string>) => writeFiles(join(folder, 'content'), more),
    page: async (path: string) => {
      const shown = await show(path);
      return 'problems' in shown ? shown.problems.map(({ code }) => code) : shown.page?.title;
    },
  };
}

describe('a preview', () => {
  test('shows what is there, drafts among it, and nothing at other addresses', async () => {
    const { page } = previewOf({
      'news/2016/04/a.mdx': article({ date: '2016-04-18', title: '甲', draft: true }),
      'pages/about.mdx': '---\ntitle: 关于\n---\n\n正文\n',
    });
    expect(await page('/zh-hans/news/2016/04/a/')).toBe('甲');
    expect(await page('/zh-hant/about/')).toBe('關於');
    expect(await page('/zh-hans/')).toBe('样本会刊');
    expect(await page('/zh-hans/none/')).toBeUndefined();
  });

  test('shows files as they are now', async () => {
    const { page, write } = previewOf({});
    expect(await page('/zh-hans/news/2016/04/a/')).toBeUndefined();
    write({ 'news/2016/04/a.mdx': article({ date: '2016-04-18', title: '甲' }) });
    expect(await page('/zh-hans/news/2016/04/a/')).toBe('甲');
    write({ 'news/2016/04/a.mdx': article({ date: '2016-04-18', title: '乙来访' }) });
    expect(await page('/zh-hans/news/2016/04/a/')).toBe('乙来访');
  });
});

describe('what is wrong', () => {
  test.each(['2016/04/a', '2016/a', 'undated/a'])('with the article %s is shown in its place alone', async (key) => {
    const { page } = previewOf({
      [`news/${key}.mdx`]: article({ date: '2016-04-31' }),
      'news/2016/04/b.mdx': article({ date: '2016-04-18', title: '乙' }),
    });
    expect(await page(`/zh-hans/news/${key}/`)).toEqual(['not-a-date']);
    expect(await page('/zh-hans/news/2016/04/b/')).toBe('乙');
    expect(await page('/zh-hans/')).toBe('样本会刊');
  });

  test('with an own page is shown in its place', async () => {
    const { page } = previewOf({ 'pages/about.mdx': '正文\n' });
    expect(await page('/zh-hant/about/')).toEqual(['no-front-matter']);
    expect(await page('/zh-hans/')).toBe('样本会刊');
  });

  test('with the glossary or the settings is shown on every page', async () => {
    const { page, write } = previewOf({ 'glossary/names.yaml': '- { hans: 甲 }\n' });
    expect(await page('/zh-hans/')).toEqual(['missing-key']);
    write({ 'glossary/names.yaml': '', 'site.yaml': 'title: 会刊\n' });
    expect(await page('/zh-hans/')).toEqual(['missing-key']);
  });
});
