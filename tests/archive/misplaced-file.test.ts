import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loneCopy, misplacedFile } from '../../src/archive/misplaced-file.ts';

const told = (path: string, reserved?: string) => misplacedFile(path, 'content', reserved).params;
const inMonth = (...names: string[]): string[] => names.map((name) => `news/2016/04/${name}`);

test('is told at its beginning', () => {
  expect(misplacedFile('news/2016/04/a.doc', 'content')).toMatchObject({
    code: 'misplaced-file',
    file: join('content', 'news/2016/04/a.doc'),
    line: 1,
    column: 1,
  });
});

test('a page whose address is one of the site’s own says so', () =>
  expect(told('pages/archive.mdx', 'archive')).toEqual({
    reserved: '/archive/',
    better: join('content', 'pages/chamber-archive.mdx'),
  }));

describe('a copy', () => {
  test.each([
    ...inMonth('a (1).mdx', 'a(12).md', '会议（2）.mdx', 'a_3).mdx', 'a - 副本.mdx', 'a-副本.mdx', 'a 副本2.mdx'),
    ...inMonth(
      'a copy.mdx',
      'a copy 2.mdx',
      'A COPY 12.MDX',
      'a (copy).md',
      'a复制.mdx'.replace('复', ' 复'),
      'a-複製.mdx',
    ),
    ...inMonth(
      'a_拷贝.mdx',
      'a (Lee 的冲突副本).mdx',
      'a 冲突.mdx',
      'a（衝突 2016-04-18）.mdx',
      'a（衝突 by Lee）.mdx',
      'a conflict.mdx',
    ),
    ...inMonth('a (conflicted copy 2016-04-18).mdx', 'a-conflicted.mdx'),
  ])('is what computers make of a name: %s', (path) => expect(told(path)).toEqual({ copy: true }));

  test.each([
    ...inMonth(
      'photocopy.md',
      'a-copyright.md',
      'a copywriter.mdx',
      'a(123).mdx',
      'a 1.mdx',
      '会议副本.mdx',
      'a copy 123.mdx',
    ),
    ...inMonth('a (1).txt', 'a copy.markdown', 'conflict.md', 'a(b).mdx', 'a copy.md.txt'),
    'news/2016 copy/04/a.md',
    'news/a 冲突/b.md',
  ])('is not %s', (path) => expect(told(path)).not.toHaveProperty('copy'));
});

describe('what programs leave', () => {
  test.each([
    ...inMonth('a.mdx.orig', 'a.bak', 'a.swp', 'a.tmp', 'a.rej', 'a.OLD', '~$a.docx', 'a.mdx~', 'a.md.1', 'a.mdx.12'),
    ...['news/Thumbs.db', 'pages/desktop.ini', 'news/2016/Icon\r', 'news/2016/Icon'],
  ])('is %j', (path) => expect(told(path)).toEqual({ leftover: true }));

  test.each([
    ...inMonth('a.original', 'a.bak.mdx', 'a~b.md', 'a~$.docx', 'a.md.b', 'a.mdx.1.txt', 'a.mp3.1', 'bak'),
    ...['news/Thumbs.db.mdx', 'news/myThumbs.db', 'news/Icons', 'news/desktop.ini/a.md'],
  ])('is not %s', (path) => expect(told(path)).not.toHaveProperty('leftover'));
});

describe('a picture', () => {
  test.each(
    ['jpg', 'jpeg', 'JPG', 'png', 'gif', 'webp', 'avif', 'svg', 'heic', 'bmp', 'tif', 'tiff'].map(
      (one) => `会 1.${one}`,
    ),
  )('beside articles belongs among the pictures: %s', (name) =>
    expect(told(`news/2016/04/${name}`)).toEqual({ picture: name.replace(' ', '%20') }),
  );

  test.each(inMonth('a.jpg.mdx', 'jpg', 'a.jpgx', 'a.xpng'))('is not %s', (path) =>
    expect(told(path)).not.toHaveProperty('picture'),
  );
});

describe('a text in a language without an edition', () => {
  test.each([
    ...['en', 'EN', 'English', 'eng', 'ja', 'jp', 'ko', 'ms', 'vi', 'th', 'fr', 'de'].map((one) => [
      one,
      `a-${one.toLowerCase()}`,
    ]),
    ['英文', 'a-ying-wen'],
    ['英文版', 'a-ying-wen-ban'],
    ['日文', 'a-ri-wen'],
    ['日文版', 'a-ri-wen-ban'],
  ] as [string, string][])('may be an article of its own: a.%s.mdx', (language, id) => {
    for (const ending of ['mdx', 'md'])
      expect(told(`news/2016/04/a.${language}.${ending}`)).toEqual({
        language,
        better: join('content', `news/2016/04/${id}.mdx`),
      });
  });

  test('belongs into its month, by a name that an address can have', () => {
    expect(told('news/2016/4/年会.en.md')).toEqual({
      language: 'en',
      better: join('content', 'news/2016/04/nian-hui-en.mdx'),
    });
    expect(told('images/a.en.mdx')).toEqual({ language: 'en', better: join('content', 'images/a-en.mdx') });
  });

  test.each(inMonth('en.mdx', 'a.es.mdx', 'a.en.txt', 'a.en.mdx.txt', 'a.then.md'))('is not %s', (path) =>
    expect(told(path)).not.toHaveProperty('language'),
  );
});

describe('what is no text', () => {
  const documents = ['doc', 'DOCX', 'wps', 'rtf', 'pdf', 'htm', 'html', 'odt', 'xls', 'xlsx', 'ppt', 'pptx', 'csv'];
  test.each(documents)('is a document to import: .%s', (document) =>
    expect(told(`news/2016/04/a.b.${document}`)).toEqual({ document }),
  );
  test.each(['mp4', 'zip', 'xdoc', 'docm', 'pdfx', 'mdxx', 'xmd'])('is for readers to download: .%s', (other) =>
    expect(told(`news/b.${other}`)).toEqual({ other }),
  );
  test.each([
    'news/README.md',
    'news/a/b/c.markdown',
    'pages/sub/a.mdx',
    'images/a.TXT',
    'news/2016/04/a',
    'news/a.会',
  ])('nobody knows what %s is', (path) => expect(told(path)).toEqual({}));
});

describe('a text in the other script', () => {
  const traditional = 'tw hk mo hant cht tc trad big5 繁 繁体 繁體 正体 正體'.split(' ');
  const simplified = 'cn sg my hans chs sc simp gb 简 简体 簡 簡體'.split(' ');
  test.each([...traditional.map((name) => [name, 'zh-hant']), ...simplified.map((name) => [name, 'zh-hans'])] as [
    string,
    string,
  ][])('is called so by other programs: %s', (name, slug) => {
    for (const sign of ['.', '_'])
      for (const before of ['', 'zh', 'zh-', 'zh_'])
        for (const ending of ['mdx', 'md', 'markdown', 'txt'])
          for (const end of [`${before}${name}.${ending}`, `${before}${name}.${ending}`.toUpperCase()])
            expect(told(`news/2016/04/a.1${sign}${end}`), end).toEqual({
              better: join('content', `news/2016/04/a-1.${slug}.mdx`),
              why: 'script',
            });
  });

  test('belongs beside its article, wherever that does', () =>
    expect(told('news/2016年4月/汝州.zh-tw.md')).toEqual({
      better: join('content', 'news/2016/04/ru-zhou.zh-hant.mdx'),
      why: 'script',
    }));

  test.each([
    ...inMonth('atw.md', 'a-tw.md', 'a.twx.md', 'a.xtw.md', 'a.zh.md', 'tw.md', 'a.tw.md.doc', 'a.zhs-tw.md'),
    // Pages have no other file: they are converted.
    'pages/a.tw.md',
  ])('is not %s', (path) => expect(told(path)).not.toMatchObject({ why: 'script' }));
});

test.each([
  ['news/105/04/a.mdx', 'news/2016/04/a.mdx'],
  ['news/民國105年/4月/a.mdx', 'news/2016/04/a.mdx'],
  ['news/105/a.mdx', 'news/2016/a.mdx'],
])('%s counts the years of the Republic', (path, better) =>
  expect(told(path)).toEqual({ better: join('content', better), why: 'republic' }),
);

test('a folder of three other figures is no year', () => expect(told('news/305/04/a.mdx')).toEqual({}));

test('what is called a copy and has no original is to be called otherwise', () => {
  const better = (path: string, ...others: string[]) => loneCopy(path, 'content', [path, ...others])?.params;
  const [path = '', original = ''] = inMonth('茶会 最终版(2).mdx', '茶会.mdx');
  expect(better(path)).toEqual({ better: join('content', 'news/2016/04/cha-hui.mdx'), why: 'name' });
  expect(better(inMonth('a (1).mdx')[0]!, ...inMonth('a.mdx'))).toBeUndefined();
  expect(better(original)).toBeUndefined();
});
