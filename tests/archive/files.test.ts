import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLinks, listArticles } from '../../src/archive/files.ts';
import { slugOf } from '../../src/core/slug.ts';
import { walk } from '../../src/core/walk.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

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
