import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Compiled, compileAll, compilerOf, stampOf, stampOfAll, workersFor } from '../../src/archive/compile.ts';
import { articleFile } from '../../src/archive/files.ts';
import { unpackPages } from '../../src/archive/pack.ts';
import { emptyGlossary, type Glossary } from '../../src/content/schema/glossary.ts';
import { site as siteSchema } from '../../src/content/schema/site.ts';
import { article, open, siteYaml, temporaryFolder, writeFiles } from './folder.ts';

const site = siteSchema.parse({
  title: '样本会刊',
  url: 'https://example.org',
  categories: [{ id: 'members', title: '会员' }],
});
const path = 'news/2016/04/a.mdx';
const file = article({ title: '金发科技来访', date: '2016-04-18', people: ['余某里'] }, '金发科技的余某里在发区里。');

/** Compiles the article of a folder with a glossary. */
function compiled(glossary: Partial<Glossary>, files: Record<string, string> = { [path]: file }) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const options = {
    contentDir: folder,
    shown: 'content',
    site,
    articleSettings: site,
    glossary: { ...emptyGlossary(), ...glossary },
    base: '/',
    environment: 'environment',
  };
  return { folder, result: compilerOf(options)(articleFile(path)!) };
}

describe('the glossary', () => {
  const names = [{ hans: '余某里', hant: '余某里', aliases: [], slug: 'yu-mou' }];
  const terms = [{ hans: '金发科技', hant: '金發科技', aliases: [] }];

  test('decides how an article is converted, in its title and in its body', () => {
    const unnamed = article({ title: '金发科技来访', date: '2016-04-18' }, '金发科技的余某里在发区里。');
    const plain = compiled({}, { [path]: unnamed }).result.packed!;
    const ruled = compiled({ names, terms }, { [path]: unnamed }).result.packed!;
    const body = (packed: typeof plain) => unpackPages(Buffer.from(packed.pages)).text['zh-Hant'].plain;
    expect(body(plain)).not.toBe(body(ruled));
    expect(body(ruled)).toMatch(/^金發科技的余某里/);
    expect(ruled.summary.text['zh-Hant'].title).toBe('金發科技來訪');
  });

  test('decides what a person of the front matter is called, and where the page of that person is', () => {
    const { summary } = compiled({ names }).result.packed!;
    expect(summary.topics).toContainEqual(expect.objectContaining({ key: '余某里', hant: '余某里', slug: 'yu-mou' }));
    expect(compiled({}).result.packed!.summary.topics).not.toContainEqual(expect.objectContaining({ slug: 'yu-mou' }));
  });

  test('of an archive reaches its articles', async () => {
    const folder = temporaryFolder();
    const entry = '- { hans: 余某里, hant: 余某里, slug: yu-mou }\n';
    writeFiles(folder, {
      'content/site.yaml': siteYaml,
      [`content/${path}`]: file,
      'content/glossary/names.yaml': entry,
    });
    const { archive } = await open(folder);
    expect(archive!.pages(archive!.articles[0]!).text['zh-Hant'].plain).toContain('余某里');
    expect(archive!.topics.get('person')!.get('余某里')!.slug).toBe('yu-mou');
    archive!.close();
  });
});

test('a file is told by its size and times; the digest is of its bytes and of what it is compiled with', () => {
  const { folder, result } = compiled({});
  expect(result.packed!.stamp).toEqual(stampOf(join(folder, path)));
  expect(compiled({}).result.packed).toMatchObject({
    digest: result.packed!.digest,
    summary: { digest: result.packed!.summary.digest },
  });
  const other = compiled({}, { [path]: `${file}\n又一段。\n` }).result.packed!;
  expect(other.digest).not.toBe(result.packed!.digest);
  expect(other.summary.digest).not.toBe(result.packed!.summary.digest);
});

test('the stamp of two files is that of both: the later times, and all their bytes', () => {
  const folder = temporaryFolder();
  const both = ['a.mdx', 'a.zh-hant.mdx'].map((name) => `news/2016/04/${name}`) as [string, string];
  const of = { ...articleFile(both[0])!, parallels: [{ path: both[1], edition: 'zh-Hant' as const }] };
  writeFiles(folder, { [both[0]]: '甲', [both[1]]: '乙乙' });
  for (const [first, second] of [
    [1000, 2000],
    [4000, 3000],
  ] as const) {
    utimesSync(join(folder, both[0]), 0, first / 1000);
    utimesSync(join(folder, both[1]), 0, second / 1000);
    const [one, other] = both.map((name) => stampOf(join(folder, name)));
    expect(stampOfAll(folder, of)).toEqual({
      mtime: Math.max(first, second),
      ctime: Math.max(one!.ctime, other!.ctime),
      size: 9,
    });
  }
});

test('an article with an error is not compiled, and still tells its addresses', () => {
  const text = article({ date: '2016-04-18', category: 'nothing' }, '[链接](/news/2016/05/b/)');
  const { result } = compiled({}, { [path]: text });
  expect(result.packed).toBeUndefined();
  expect(result.problems.map(({ code }) => code)).toContain('unknown-category');
  expect(result.addresses.map(({ address }) => address)).toEqual(['/news/2016/05/b/']);
});

test('articles come out of a worker as they do one by one', async () => {
  const folder = temporaryFolder();
  const many = Array.from({ length: 320 }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0');
    const front = { title: `第${i}篇报道`, date: `2016-04-${day}`, tags: [`主题${i % 7}`] };
    return [`content/news/2016/04/a${i}.mdx`, article(front, `会长发言，第${i}次。`)];
  });
  writeFiles(folder, { 'content/site.yaml': siteYaml, ...Object.fromEntries(many) });
  const contentDir = join(folder, 'content');
  const options = {
    contentDir,
    shown: 'content',
    site,
    articleSettings: { script: 'zh-Hans' as const, categories: [] },
    glossary: emptyGlossary(),
    base: '/',
    environment: '',
  };
  const articles = many.map(([path]) => articleFile(path!.replace('content/', ''))!);
  const byPath = (a: Compiled, b: Compiled) => (a.path < b.path ? -1 : 1);
  const alone: Compiled[] = [];
  const helped: Compiled[] = [];
  await compileAll(articles, options, (one) => alone.push(one), 0);
  await compileAll(articles, options, (one) => helped.push(one), 1);
  expect(alone).toHaveLength(320);
  // What comes from another thread has lost the class of its bytes.
  const plain = (list: Compiled[]) =>
    list.sort(byPath).map(({ packed, ...rest }) => ({ ...rest, ...packed, pages: [...packed!.pages] }));
  expect(plain(helped)).toEqual(plain(alone));
});

test('every second core helps where there are many articles', () => {
  expect([1, 2, 3, 4, 8, 64].map((cores) => workersFor(10_000, cores))).toEqual([0, 0, 0, 1, 3, 3]);
  expect([100, 300, 301].map((files) => workersFor(files, 8))).toEqual([0, 0, 3]);
});
