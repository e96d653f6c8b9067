import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../../src/archive/reading.ts';
import type { Problem } from '../../src/content/problem.ts';
import { checkOwnFiles } from '../../src/lint/own-files.ts';
import { siteYaml, temporaryFolder, writeFiles } from '../archive/folder.ts';

/** What is wrong with an archive's own files. */
function problemsOf(files: Record<string, string>): Problem[] {
  const folder = temporaryFolder();
  writeFiles(folder, { 'content/site.yaml': siteYaml, ...files });
  const place = { contentDir: join(folder, 'content'), shown: 'content', publicDir: join(folder, 'public') };
  return checkOwnFiles(place, readArchive(place));
}

/** What is told of them. */
const told = (files: Record<string, string>): string[] =>
  problemsOf(files).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
const page = (body: string, title = '关于'): Record<string, string> => ({
  'content/pages/about.mdx': `---\ntitle: ${title}\n---\n\n${body}\n`,
});
const about = 'content/pages/about.mdx';

test('files that are as they should be have nothing to tell', () => {
  expect(
    told({ ...page('本会成立于汝州。'), 'content/glossary/names.yaml': '- { hans: 李乾, hant: 李乾 }\n' }),
  ).toEqual([]);
});

test.each([
  ['what was left', page('⼈民代表。'), [`${about}:5:1 compatibility-character`]],
  ['a number of a person', page('电话13800138000。'), [`${about}:5:3 private-data`]],
  ['half-width signs', page('甲,乙。'), [`${about}:5:2 half-width-punctuation`]],
  ['a bracket alone', page('甲（乙。'), [`${about}:5:1 unpaired-mark`]],
  ['lines that would be joined', page('地址：汝州街\n电话：一二三'), [`${about}:5:7 joined-lines`]],
  ['pinyin that was left', page('各分会daibiao发言。'), [`${about}:5:4 pinyin-left`]],
  ['a set phrase with a slip', page('办事一如往地认真。'), [`${about}:5:3 set-phrase`]],
  ['words of a template', page('待补充'), [`${about}:2:8 placeholder`]],
  ['the other script', page('會長發言，會員與會。', '關於'), [`${about}:2:8 undeclared-script`]],
])('a page with %s is held to the rules of articles', (_, files, expected) => expect(told(files)).toEqual(expected));

test.each([
  ['url: http://localhost:4321\n', ['2:6 local-site']],
  ['url: http://192.168.1.2\n', ['2:6 local-site']],
  ['url: https://a.org\ndescription: 會長發言\n', ['3:14 undeclared-script']],
  ['url: https://a.org\nnavigation: [{ title: 會員發言, href: / }]\n', ['3:23 undeclared-script']],
  ['url: https://a.org\ncategories: [{ id: a, title: 甲 }, { id: a, title: 乙 }]\n', ['3:41 category-twice']],
  ['url: https://a.org\ndescription: ⼈民\n', ['3:14 compatibility-character']],
])('settings with %j', (more, expected) => {
  expect(told({ 'content/site.yaml': `title: 会刊\n${more}` })).toEqual(
    expected.map((one) => `content/site.yaml:${one}`),
  );
});

test('settings that cannot be read are blamed for that alone', () => {
  expect(told({ 'content/site.yaml': 'title: 会刊\nurl: localhost\n' })).toEqual([]);
});

test('an exhibit is held to the same rules, what its timeline and its picture say among it', () => {
  const exhibit = (line: string, body = '从头说起。') => ({
    'content/exhibits/road.mdx': `---\ntitle: 路\ndate: 2026-11-20\narticles: []\ntimeline: [{ date: 2016, text: ${line} }]\n---\n\n${body}\n`,
  });
  const at = 'content/exhibits/road.mdx';
  expect(told(exhibit('开工。'))).toEqual([]);
  expect(told(exhibit('待补充'))).toEqual([`${at}:2:8 placeholder`]);
  expect(told(exhibit('會長發言，會員與會。'))).toEqual([`${at}:2:8 mixed-script`]);
  expect(told(exhibit('开工。', '甲,乙。'))).toEqual([`${at}:8:2 half-width-punctuation`]);
});

test('the glossary’s text is looked at as well', () => {
  expect(told({ 'content/glossary/names.yaml': '- { hans: ⼈民, hant: 人民 }\n' })).toEqual([
    'content/glossary/names.yaml:1:11 compatibility-character',
  ]);
});

test('a folder with articles or pictures that is none of an archive’s is told by its first', () => {
  expect(
    told({
      'content/new/2016/a.mdx': '',
      'content/photos/a.jpg': '',
      'content/notes/a.txt': '',
      'content/.hidden/a.mdx': '',
      'content/originals/a.jpg': '',
    }),
  ).toEqual(['content/new/2016/a.mdx:1:1 unknown-folder', 'content/photos/a.jpg:1:1 unknown-folder']);
});

test('beside a folder of the right name, what a misspelt one holds is moved', () => {
  const files = { 'content/new/2016/a.mdx': '---\ntitle: 甲\ndate: 2016-04-02\n---\n\n正文。\n' };
  const paramsOf = (more: Record<string, string>) => problemsOf({ ...files, ...more })[0]?.params;
  expect(paramsOf({ 'content/news/2016/04/b.mdx': '' })).toMatchObject({
    near: 'news',
    isThere: true,
    better: 'content/news/2016/04/a.mdx',
  });
  expect(paramsOf({})).not.toHaveProperty('isThere');
});

test.each([
  ['content/img/b.jpg', 'unknown-folder', 'warning', 'content/images/b.jpg'],
  ['content/pdf/b.pdf', 'unknown-folder', 'warning', 'content/files/b.pdf'],
  ['content/post/b.mdx', 'unknown-folder', 'error', 'content/news/2016/04/b.mdx'],
  // What was put aside keeps nothing from being published.
  ['content/drafts/b.mdx', 'unknown-folder', 'warning', 'content/news/2016/04/b.mdx'],
  ['content/files/b.mdx', 'misplaced-file', 'error', 'content/news/2016/04/b.mdx'],
  ['content/site.yaml.txt', 'misplaced-file', 'error', undefined],
])('%s is told as %s, %s', (path, code, severity, better) => {
  const [one] = problemsOf({ [path]: '---\ntitle: 甲\ndate: 2016-04-02\n---\n\n正文。\n' });
  expect(one).toMatchObject({ code, severity });
  expect((one!.params as { better?: string }).better).toBe(better);
});
