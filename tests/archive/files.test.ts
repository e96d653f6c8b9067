import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLinks, listArticles } from '../../src/archive/files.ts';
import { walk } from '../../src/core/walk.ts';
import { article, temporaryFolder, writeFiles } from './folder.ts';

test('every other file under news/ is told of, but for hidden ones', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'news/2016/04/b.mdx': '',
    'news/2016/04/a.mdx': '',
    'news/2016/04/photo.jpg': '',
    'news/README.md': '',
    'news/.DS_Store': '',
    'news/2016/.cache/x.mdx': '',
    'pages/about.mdx': '',
  });
  const { files, problems } = listArticles(folder, 'content');
  expect(files.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'content/news/2016/04/photo.jpg misplaced-file',
    'content/news/README.md misplaced-file',
  ]);
});

test('a folder that is not there has no files', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { file: '' });
  expect(walk(`${folder}/nowhere`)).toEqual([]);
  expect(walk(`${folder}/file`)).toEqual([]);
});

describe('an article outside the folders of months', () => {
  const told = (path: string, source = article({ date: '2016-05-07' })) => {
    const folder = temporaryFolder();
    writeFiles(folder, { [path]: source });
    const { files, problems } = listArticles(folder, 'content');
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ code: 'misplaced-file', file: join('content', path), line: 1, column: 1 }]);
    return (problems[0]!.params as { better?: string }).better;
  };

  test.each([
    ['news/gala.mdx', 'news/2016/05/gala.mdx'],
    ['news/Spring Gala.md', 'news/2016/05/spring-gala.mdx'],
    ['news/2016/Spring Gala.mdx', 'news/2016/05/spring-gala.mdx'],
    ['news/2015/Gala.md', 'news/2016/05/gala.mdx'],
  ])('belongs where its date says: %s', (path, better) => {
    expect(told(path)).toBe(join('content', better));
    expect(told(path, article({ date: '2016-05-07' }).replaceAll('\n', '\r\n'))).toBe(join('content', better));
  });

  test.each([
    // Deeper down its folder says it.
    ['news/2015/4/gala.mdx', 'news/2015/04/gala.mdx'],
    ['news/a/Gala.mdx', undefined],
    ['news/undated/Gala.mdx', 'news/undated/gala.mdx'],
  ])('or where its folder does: %s', (path, better) => expect(told(path)).toBe(better && join('content', better)));

  test('has no place where it has no date', () => expect(told('news/gala.mdx', '正文。')).toBeUndefined());
});

test('texts in the other script stand with their articles', () => {
  const folder = temporaryFolder();
  const names = ['a.mdx', 'a.zh-hans.mdx', 'a.zh-hant.mdx', 'b.mdx', '.c.zh-hant.mdx'];
  writeFiles(folder, Object.fromEntries(names.map((name) => [`news/2016/04/${name}`, ''])));
  const { files, problems } = listArticles(folder, 'content');
  expect(problems).toMatchObject([{ code: 'misplaced-file', severity: 'warning', params: { hidden: true } }]);
  expect(files.map(({ id, parallels }) => [id, parallels])).toEqual([
    [
      'a',
      [
        { path: 'news/2016/04/a.zh-hans.mdx', edition: 'zh-Hans' },
        { path: 'news/2016/04/a.zh-hant.mdx', edition: 'zh-Hant' },
      ],
    ],
    ['b', undefined],
  ]);
});

describe('a text in the other script without its article', () => {
  const told = (...names: string[]) => {
    const folder = temporaryFolder();
    writeFiles(folder, Object.fromEntries(names.map((name) => [`news/${name}`, ''])));
    return listArticles(folder, 'content').problems;
  };
  const lone = '2016/04/ruzhuo.zh-hant.mdx';

  test('is told with the article that it looked for', () =>
    expect(told(lone)).toMatchObject([
      {
        code: 'lone-parallel',
        file: join('content/news', lone),
        line: 1,
        params: { main: join('content', 'news/2016/04/ruzhuo.mdx') },
      },
    ]));

  test.each([
    ['one that is called nearly so', ['2016/04/ruzhou.mdx'], 'news/2016/04/ruzhou.zh-hant.mdx'],
    ['none in another month', ['2016/05/ruzhou.mdx'], undefined],
    ['none that has such a text', ['2016/04/ruzhou.mdx', '2016/04/ruzhou.zh-hant.mdx'], undefined],
    [
      'one that has only another',
      ['2016/04/ruzhou.mdx', '2016/04/ruzhou.zh-hans.mdx'],
      'news/2016/04/ruzhou.zh-hant.mdx',
    ],
    ['none that is called otherwise', ['2016/04/gala.mdx'], undefined],
  ])('is told with the name that it should have: %s', (_, others, near) => {
    const [problem] = told(lone, ...others);
    expect((problem!.params as { near?: string }).near).toBe(near && join('content', near));
  });

  test('is misplaced where no article could stand', () =>
    expect(told('A/b.zh-hant.mdx').map(({ code }) => code)).toEqual(['misplaced-file']));
});

test('of a link that stands where an article may, only where it leads is told', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'news/2016/04/a.mdx': '' });
  symlinkSync('nowhere.mdx', join(folder, 'news/2016/04/gone.mdx'));
  symlinkSync('a.mdx', join(folder, 'news/2016/04/same.mdx'));
  symlinkSync('a.mdx', join(folder, 'news/2016/04/Other Name.mdx'));
  const { files, problems } = listArticles(folder, 'content');
  expect(files.map(({ id }) => id)).toEqual(['a', 'same']);
  expect(problems.map(({ file }) => file)).toEqual([join('content', 'news/2016/04/Other Name.mdx')]);
});

test('links are looked at in every folder from which something is published', () => {
  const folder = temporaryFolder();
  const published = ['exhibits', 'files', 'glossary', 'images', 'news', 'pages'];
  for (const name of [...published, 'other']) {
    mkdirSync(join(folder, name));
    symlinkSync('nowhere', join(folder, name, 'link'));
  }
  expect(checkLinks(folder, 'content').map(({ file }) => file)).toEqual(
    published.map((name) => join('content', name, 'link')),
  );
});

test('a link that leads out of the archive, to a folder or nowhere is told with its target', () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  writeFiles(elsewhere, { 'names.yaml': '' });
  writeFiles(folder, { 'glossary/own.yaml': '', 'news/2016/04/a.mdx': '', 'images/a.jpg': '' });
  const link = (path: string, target: string) => symlinkSync(target, join(folder, path));
  link('glossary/names.yaml', join(elsewhere, 'names.yaml'));
  link('glossary/same.yaml', 'own.yaml');
  link('images/all', elsewhere);
  link('images/b.jpg', 'a.jpg');
  link('news/2016/04/gone.mdx', 'nowhere.mdx');
  expect(checkLinks(folder, 'content').map(({ code, file, params }) => [code, file, params])).toEqual([
    ['outside-content', 'content/glossary/names.yaml', { target: join(elsewhere, 'names.yaml') }],
    ['outside-content', 'content/images/all', { target: elsewhere }],
    ['outside-content', 'content/news/2016/04/gone.mdx', { target: 'nowhere.mdx' }],
  ]);
});
