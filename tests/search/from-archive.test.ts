import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Archive, ArticlePages, ArticleText } from '../../src/archive/index.ts';
import { readClasses } from '../../src/search/classes.ts';
import { publishSearch } from '../../src/search/from-archive.ts';
import type { Manifest, Names, PackedText } from '../../src/search/index-format.ts';
import { unpackText } from '../../src/search/packed-texts.ts';
import { temporaryFolder } from '../archive/folder.ts';
import { paperArchive } from '../views/paper-archive.ts';

const base = paperArchive([
  { id: 'a', date: '2016-04-18', title: '汝州', people: ['张三'], category: 'members' },
  { id: 'b', date: '2016-05-01', title: '台州', people: [] },
]);

/** Publishes the index of an archive. @returns the files below search/ */
async function published(archive: Archive, cacheDir = join(temporaryFolder(), 'search')) {
  const files = new Map<string, Buffer>();
  const output = {
    needs: () => true,
    write: (path: string, content: string | Uint8Array) => void files.set(path, Buffer.from(content as Uint8Array)),
    reuse: () => false,
    published: () => undefined,
  };
  const report = await publishSearch(archive, { output, cacheDir });
  const read = <T>(name: string): T => JSON.parse(gunzipSync(files.get(`search/${name}`)!).toString());
  const manifest = read<Manifest>('manifest');
  const texts = [...files.keys()]
    .filter((path) => manifest.segments.some(({ key }) => path.startsWith(`search/${key}/`)))
    .flatMap((path) => read<PackedText[]>(path.replace('search/', '')))
    .map((one) => unpackText(one, 'zh-Hant', readClasses(manifest.classes)));
  const synonyms = manifest.synonyms ? read<string[][]>(manifest.synonyms) : undefined;
  return { report, texts, synonyms, names: read<Names>(manifest.names['zh-Hans']) };
}
const withText = (own: Partial<ArticleText>): Archive => ({
  ...base,
  pages: (article): ArticlePages => {
    const { text } = base.pages(article);
    return { text: { 'zh-Hans': { ...text['zh-Hans'], ...own }, 'zh-Hant': { ...text['zh-Hant'], ...own } } };
  },
});

describe('an article is found by', () => {
  test('its title, its text, and the names of its topics', async () => {
    const { report, texts } = await published(base);
    expect(report.articles).toBe(2);
    expect(texts.find(({ url }) => url.endsWith('/a/'))).toEqual({
      url: 'zh-hant/news/2016/04/a/',
      title: '汝州 zh-Hant',
      date: '2016-04-18',
      category: 'members',
      source: '',
      text: '正文。',
      names: '会员\n张三',
    });
  });

  test('its summary, its picture, its corrections, its credits and its source', async () => {
    const { texts } = await published(
      withText({
        summary: '摘要',
        image: { src: '/a.jpg', alt: '会场', caption: '图注' },
        corrections: [{ date: '2016-05-01', text: '更正' }],
        credits: [
          { role: 'reporter', name: '黄萍' },
          { role: 'editor', name: '黄萍' },
        ],
        source: { name: '工商报' },
      }),
    );
    const found = texts.find(({ url }) => url.endsWith('/b/'))!;
    expect(found.text).toBe('摘要\n正文。\n图注\n会场\n更正');
    expect(found.names).toBe('黄萍\n工商报');
  });

  test('what its picture shows once, where the caption says the same', async () => {
    const { texts } = await published(withText({ image: { src: '/a.jpg', alt: '会场', caption: '会场' } }));
    expect(texts[0]!.text).toBe('正文。\n会场');
  });
});

test('topics have the labels of the archive', async () => {
  const { names } = await published(base);
  expect(names.map(({ kind, label, count }) => [kind, label, count])).toEqual([
    ['category', '会员', 1],
    ['person', '张三', 1],
  ]);
});

test('a topic that is called otherwise has its articles indexed again, and nothing else has', async () => {
  const cacheDir = join(temporaryFolder(), 'search');
  expect((await published(base, cacheDir)).report.indexed).toBeGreaterThan(0);
  expect((await published(base, cacheDir)).report.indexed).toBe(0);
  const topics = new Map(base.topics);
  const person = topics.get('person')!.get('张三')!;
  topics.set('person', new Map([['张三', { ...person, label: { ...person.label, 'zh-Hant': '張三' } }]]));
  const { report, texts } = await published({ ...base, topics }, cacheDir);
  expect(report.indexed).toBeGreaterThan(0);
  expect(texts.find(({ url }) => url.endsWith('/a/'))!.names).toBe('会员\n張三');
});

test('what the glossary knows under several names goes with the index, in both scripts', async () => {
  const entry = (hans: string, hant: string, ...aliases: string[]) => ({ hans, hant, aliases });
  const glossary = {
    ...base.glossary,
    people: [entry('张三', '張三')],
    places: [entry('汝州', '汝州', '临汝')],
    organisations: [entry('侨商联合会', '僑商聯合會', '侨商会')],
  } as Archive['glossary'];
  const { synonyms } = await published({ ...base, glossary });
  expect(synonyms?.map((group) => group.toSorted())).toEqual([
    ['汝州', '临汝'].toSorted(),
    ['侨商联合会', '侨商会'].toSorted(),
  ]);
  expect((await published(base)).synonyms).toBeUndefined();
});
