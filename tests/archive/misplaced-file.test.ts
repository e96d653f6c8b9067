import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { misplacedFile } from '../../src/archive/misplaced-file.ts';

describe('where a misplaced file belongs', () => {
  test.each([
    ['news/2016/4/汝州.md', 'news/2016/04/ru-zhou.mdx', 'folder'],
    ['news/2016.04/a.mdx', 'news/2016/04/a.mdx', 'folder'],
    ['news/2016-4-18/A B.txt', 'news/2016/04/a-b.mdx', 'folder'],
    ['news/2016/a.MD', 'news/2016/a.mdx', 'ending'],
    ['pages/关于.mdx', 'pages/guan-yu.mdx', 'name'],
    ['news/2016/04/a.md.txt', 'news/2016/04/a.mdx', 'text'],
    ['news/2016/04/汝州 年会（一）.md', 'news/2016/04/ru-zhou-nian-hui-yi.mdx', 'ending'],
    ['news/2016/04/a.zh-tw.mdx', 'news/2016/04/a.zh-hant.mdx', 'script'],
    ['news/2016/04/a.big5.md', 'news/2016/04/a.zh-hant.mdx', 'script'],
    ['news/2016/04/a.zh-TW.MDX', 'news/2016/04/a.zh-hant.mdx', 'script'],
    ['news/2016/04/a.繁體.txt', 'news/2016/04/a.zh-hant.mdx', 'script'],
    ['news/2016/04/a.zh_CN.markdown', 'news/2016/04/a.zh-hans.mdx', 'script'],
    ['news/2016/04/a.简.mdx', 'news/2016/04/a.zh-hans.mdx', 'script'],
  ])('%s: %s', (path, better, why) =>
    expect(misplacedFile(path, 'content').params).toEqual({ better: `content/${better}`, why }),
  );

  test.each([
    'news/2016/04/a.doc',
    'news/a.DOCX',
    'pages/b.htm',
    'news/c.html',
    'news/d.pdf',
    'news/e.xls',
    'news/f.ppt',
  ])('%s is a document to import', (path) =>
    expect(misplacedFile(path, 'content').params).toEqual({ document: path.split('.').at(-1) }),
  );

  test.each(['news/2016/04/a.mp4', 'news/b.zip'])('%s is for readers to download', (path) =>
    expect(misplacedFile(path, 'content').params).toEqual({ other: path.split('.').at(-1) }),
  );

  test.each([
    ['pages/history/index.mdx', 'pages/history.mdx'],
    ['news/2016/04/Ru_Zhou/index.md', 'news/2016/04/ru-zhou.mdx'],
  ])('%s, a folder of its own, belongs to %s', (path, better) =>
    expect(misplacedFile(path, 'content').params).toEqual({ better: join('content', better), why: 'folder' }),
  );

  test('a page whose address is one of the site’s own says so', () =>
    expect(misplacedFile('pages/archive.mdx', 'content', true).params).toEqual({
      reserved: '/archive/',
      better: 'content/pages/chamber-archive.mdx',
    }));

  test('a picture beside articles belongs among the pictures, and what programs leave nowhere', () => {
    expect(misplacedFile('news/2016/04/photo.jpg', 'content').params).toEqual({ picture: 'photo.jpg' });
    for (const path of ['news/2016/04/a.mdx.orig', 'news/2016/04/~$a.docx', 'pages/a.mdx~', 'news/Thumbs.db'])
      expect(misplacedFile(path, 'content').params).toEqual({ leftover: true });
  });

  test.each(['news/README.md', 'news/a/b/c.md', 'pages/sub/a.md', 'images/a.md'])('nobody knows for %s', (path) =>
    expect(misplacedFile(path, 'content').params).toEqual({}),
  );
});
