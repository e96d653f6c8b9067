import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFile } from '../../src/archive/files.ts';
import { addressedFiles, digestOf, readArchive, readFile } from '../../src/archive/reading.ts';
import { article, siteYaml, temporaryFolder, writeFiles } from './folder.ts';

const path = 'news/2016/04/a.mdx';
const file = articleFile(path)!;
const settings = { script: 'zh-Hans' as const, categories: undefined };

describe('readArchive', () => {
  test('reads everything but the articles', () => {
    const contentDir = temporaryFolder();
    writeFiles(contentDir, {
      'site.yaml': siteYaml,
      [path]: article({ date: '2016-04-18' }),
      'pages/about.mdx': '---\ntitle: 关于\n---\n\n正文\n',
    });
    const { config, files, own, articleSettings, problems } = readArchive({ contentDir, shown: 'content' });
    expect(problems).toEqual([]);
    expect(config.sound).toBe(true);
    expect(files).toEqual([file]);
    expect(own.sources.map(({ id }) => id)).toEqual(['about']);
    expect(articleSettings.categories!.map(({ id }) => id)).toEqual(['members']);
  });

  test('tells everything that is wrong with them, and knows no categories without settings', () => {
    const contentDir = temporaryFolder();
    writeFiles(contentDir, { 'news/a.mdx': '', 'pages/news.mdx': '', 'glossary/b.yaml': '' });
    const { articleSettings, problems } = readArchive({ contentDir, shown: 'content' });
    expect(problems.map(({ code, file: name }) => `${code} ${name}`)).toEqual([
      'no-settings content/site.yaml',
      'unknown-glossary-file content/glossary/b.yaml',
      'misplaced-file content/news/a.mdx',
      'misplaced-file content/pages/news.mdx',
    ]);
    expect(articleSettings).toEqual({ script: 'zh-Hans', sections: {}, categories: undefined });
  });
});

describe('readFile', () => {
  test('gives the text, the article and the digest of its bytes', () => {
    const contentDir = temporaryFolder();
    const text = article({ date: '2016-04-18' });
    writeFiles(contentDir, { [path]: text });
    const reading = readFile({ contentDir, shown: 'content' }, file, settings);
    expect([...reading.sources]).toEqual([[path, text]]);
    expect(reading.digest).toBe(digestOf([Buffer.from(text)]));
    expect(reading.article!.front.date).toBe('2016-04-18');
    expect(reading.problems).toEqual([]);
  });

  test.each([
    ['draft: true', true],
    ['draft:true', true],
    ['draft: \t true  # noch nicht', true],
    ['draft: true#', true],
    ['draft: false', false],
    ['draft: truer', false],
    ['draft: true, a: b', false],
    ['  draft: true', false],
    ['nodraft: true', false],
    ['date: 2016-04-18 draft: true', false],
    ['title: 甲', false],
  ])(
    'takes what is wrong with a file for that of a draft where it says so in a line of its own: %s',
    (line, isDraft) => {
      const contentDir = temporaryFolder();
      writeFiles(contentDir, { [path]: `---\ntitle: "甲\n${line}\n---\n\ndraft: true\n` });
      const { problems } = readFile({ contentDir, shown: 'content' }, file, settings);
      expect(problems.length).toBeGreaterThan(0);
      for (const { draft } of problems) expect(draft ?? false).toBe(isDraft);
    },
  );

  test('reads the other text beside it, with the addresses of both, and the body where there is no article', () => {
    const contentDir = temporaryFolder();
    const parallel = { path: 'news/2016/04/a.zh-hant.mdx', edition: 'zh-Hant' as const };
    const both = { ...file, parallels: [parallel] };
    const read = (own: string, other: string) => {
      writeFiles(contentDir, { [path]: own, [parallel.path]: other });
      return readFile({ contentDir, shown: 'content' }, both, settings);
    };
    const own = article({ date: '2016-04-18' }, '[甲](/a/)');
    const well = read(own, article({ title: '乙' }, '[乙](/b/)'));
    expect(well.problems).toEqual([]);
    expect(well.article!.parallel!.front.title).toBe('乙');
    expect(well.article!.addresses.map(({ address, parallel: other }) => [address, other])).toEqual([
      ['/a/', undefined],
      ['/b/', true],
    ]);
    expect([...well.sources.keys()]).toEqual([path, parallel.path]);
    // A text that cannot be read leaves the article as it is.
    const alone = read(own, '正文');
    expect(alone.article).not.toHaveProperty('parallel');
    expect(alone.problems.map(({ code, file: name }) => [code, name])).toEqual([
      ['no-front-matter', join('content', parallel.path)],
    ]);
    const none = read('---\ndate: 2016-04-31\n---\n\n[甲](/a/)', article({ title: '乙' }));
    expect(none.article).toBeUndefined();
    expect(none.addresses).toMatchObject([{ address: '/a/' }]);
    expect(well).not.toHaveProperty('addresses');
  });

  test('tells bytes that are no text', () => {
    const contentDir = temporaryFolder();
    writeFiles(contentDir, { [path]: '' });
    writeFileSync(join(contentDir, path), new Uint8Array([0x2d, 0x00, 0x00, 0xd8, 0x00]));
    const { sources, article: none, problems } = readFile({ contentDir, shown: 'content' }, file, settings);
    expect(sources.size).toBe(0);
    expect(none).toBeUndefined();
    expect(problems.map(({ file: name }) => name)).toEqual([join('content', path)]);
  });
});

describe('addressedFiles', () => {
  test('an article that cannot be read is something to link to', () => {
    expect(addressedFiles(file, 'content', {})).toEqual([
      { file: join('content', path), key: '2016/04/a', addresses: [], draft: false },
    ]);
  });

  test('an article that has moved is known at both places', () => {
    const undated = articleFile('news/undated/a.mdx')!;
    expect(addressedFiles(undated, 'content', { key: '2016/04/a', name: 'b', draft: true })[0]).toEqual({
      file: join('content', 'news/undated/a.mdx'),
      key: '2016/04/a',
      addresses: [],
      draft: true,
      name: 'b',
      formerly: 'undated/a',
    });
  });

  test('addresses of the other text stand in its own file', () => {
    const parallels = [{ path: 'news/2016/04/a.zh-hant.mdx', edition: 'zh-Hant' as const }];
    const address = (own: object) => ({ kind: 'link' as const, address: '/a/', line: 1, column: 1, ...own });
    const [own, other] = addressedFiles({ ...file, parallels }, 'content', {
      addresses: [address({}), address({ parallel: true })],
    });
    expect([own!.file, own!.addresses]).toEqual([join('content', path), [address({})]]);
    expect(other).toMatchObject({
      file: join('content', parallels[0]!.path),
      key: '',
      addresses: [{ parallel: true }],
    });
  });
});

test('the digest of several files changes with each of them and with their order', () => {
  const [a, b] = [Buffer.from('a'), Buffer.from('b')];
  const digests = [[a], [b], [a, b], [b, a], [a, a]].map((files) => digestOf(files));
  expect(new Set(digests).size).toBe(digests.length);
});
