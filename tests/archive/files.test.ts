import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFile, checkLinks, listArticles, misplacedFile } from '../../src/archive/files.ts';
import { slugOf } from '../../src/core/slug.ts';
import { walk } from '../../src/core/walk.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

describe('the place of an article', () => {
  test('is its year, month and name', () =>
    expect(articleFile('news/2016/04/hui-gui-1.mdx')).toEqual({
      path: 'news/2016/04/hui-gui-1.mdx',
      folder: '2016/04',
      id: 'hui-gui-1',
      key: '2016/04/hui-gui-1',
    }));

  test.each([
    ['news/2016/hui-gui.mdx', '2016'],
    ['news/undated/hui-gui.mdx', 'undated'],
  ])('is only what is known of its date: %s', (path, folder) =>
    expect(articleFile(path)).toEqual({ path, folder, id: 'hui-gui', key: `${folder}/hui-gui` }),
  );

  test.each([
    'news/2016/4/a.mdx',
    'news/2016/13/a.mdx',
    'news/2016/00/a.mdx',
    'news/16/04/a.mdx',
    'news/2016/04/a.md',
    'news/2016/04/A.mdx',
    'news/2016/04/会.mdx',
    'news/2016/04/a b.mdx',
    'news/2016/04/a--b.mdx',
    'news/2016/04/-a.mdx',
    'news/2016/04/a.mdx.bak',
    'news/2016/04/a/b.mdx',
    'news/a.mdx',
    'news/unknown/a.mdx',
    'news/undated/04/a.mdx',
    'a.mdx',
  ])('is not %s', (path) => expect(articleFile(path)).toBeUndefined());

  test('can be made from any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        expect(articleFile(`news/2016/04/${slugOf(title)}.mdx`)).toBeDefined();
      }),
    );
  });
});

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

test.each([
  ['招商引资', 'zhao-shang-yin-zi'],
  ['汝州市“回归工程”', 'ru-zhou-shi-hui-gui-gong-cheng'],
  ['2016年会 AGM', '2016-nian-hui-agm'],
  ['Café', 'cafe'],
])('the slug of %s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));

test('a name without any letter still has a slug of its own', () => {
  expect(slugOf('！！')).toMatch(/^[0-9a-f]{8}$/);
  expect(slugOf('！！')).not.toBe(slugOf('？？'));
});

test('a long slug ends with a whole letter', () => {
  const slug = slugOf('汝州市工商业联合会第一届常务理事会第二次全体会议');
  expect(slug.length).toBeLessThanOrEqual(60);
  expect(slug).toMatch(/[a-z0-9]$/);
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

describe('where a misplaced file belongs', () => {
  test.each([
    ['news/2016/4/汝州.md', 'news/2016/04/ru-zhou.mdx'],
    ['news/2016.04/a.mdx', 'news/2016/04/a.mdx'],
    ['news/2016-4-18/A B.txt', 'news/2016/04/a-b.mdx'],
    ['news/2016/a.MD', 'news/2016/a.mdx'],
    ['pages/关于.mdx', 'pages/guan-yu.mdx'],
    ['news/2016/04/a.md.txt', 'news/2016/04/a.mdx'],
    ['news/2016/04/汝州 年会（一）.md', 'news/2016/04/ru-zhou-nian-hui-yi.mdx'],
    ['news/2016/04/a.zh-tw.mdx', 'news/2016/04/a.zh-hant.mdx'],
    ['news/2016/04/a.big5.md', 'news/2016/04/a.zh-hant.mdx'],
    ['news/2016/04/a.zh-TW.MDX', 'news/2016/04/a.zh-hant.mdx'],
    ['news/2016/04/a.繁體.txt', 'news/2016/04/a.zh-hant.mdx'],
    ['news/2016/04/a.zh_CN.markdown', 'news/2016/04/a.zh-hans.mdx'],
    ['news/2016/04/a.简.mdx', 'news/2016/04/a.zh-hans.mdx'],
  ])('%s: %s', (path, better) =>
    expect(misplacedFile(path, 'content').params).toEqual({ better: `content/${better}` }),
  );

  test.each([
    'news/2016/04/a.doc',
    'news/a.DOCX',
    'pages/b.htm',
    'news/c.html',
    'news/d.pdf',
    'news/e.xls',
    'news/f.ppt',
  ])('%s is a document to import', (path) => expect(misplacedFile(path, 'content').params).toEqual({ document: true }));

  test.each([
    ['pages/history/index.mdx', 'pages/history.mdx'],
    ['news/2016/04/Ru_Zhou/index.md', 'news/2016/04/ru-zhou.mdx'],
  ])('%s, a folder of its own, belongs to %s', (path, better) =>
    expect(misplacedFile(path, 'content').params).toEqual({ better: join('content', better) }),
  );

  test('a page whose address is one of the site’s own says so', () =>
    expect(misplacedFile('pages/archive.mdx', 'content', true).params).toEqual({ reserved: '/archive/' }));

  test('a picture beside articles belongs among the pictures, and what programs leave nowhere', () => {
    expect(misplacedFile('news/2016/04/photo.jpg', 'content').params).toEqual({ picture: 'photo.jpg' });
    for (const path of ['news/2016/04/a.mdx.orig', 'news/2016/04/~$a.docx', 'pages/a.mdx~'])
      expect(misplacedFile(path, 'content').params).toEqual({ leftover: true });
  });

  test.each(['news/README.md', 'news/a/b/c.md', 'pages/sub/a.md', 'images/a.md'])('nobody knows for %s', (path) =>
    expect(misplacedFile(path, 'content').params).toEqual({}),
  );
});
