import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  addScripts,
  editPackage,
  migrateFiles,
  removeOldTarballs,
  siteOfClone,
  takeOut,
  versionOf,
} from '../../../src/adopt/upgrade/archive.ts';
import { walk } from '../../../src/core/walk.ts';
import { temporaryFolder, writeFiles } from '../../archive/folder.ts';

test('migrations bring an archive of 0.1 to this version, and leave all else byte for byte', () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  const plain = '---\r\ntitle: 旧文\r\ndate: 2016-04-18\r\n---\r\n\r\n正文 ](../x.\r\n';
  writeFiles(folder, {
    'content/site.yaml': 'title: 会刊 # 名称\nurl: https://example.org\n',
    'content/pages/about.mdx': '---\ntitle: 关于\n---\n\n见[联系](../contact/)与[章程](https://example.org/a/)。\n',
    'content/news/2016/04/a.mdx':
      '---\ntitle: 甲\ndate: 2016-04-18\nimage: { src: images/a.jpg, alt: 会场 }\n---\n\n正文。\n',
    'content/news/2016/04/b.mdx': plain,
    'content/news/2016/04/c.mdx': '---\ntitle: 丙\nimage: { src: images/none.jpg, alt: 会场 }\n---\n',
    'content/images/a.jpg': '',
    'content/originals/x': '](../contact/)',
  });
  const before = new Map(walk(content).map((path) => [path, readFileSync(join(content, path), 'utf8')]));
  expect(versionOf(content)).toBe('0.1.0');
  expect(migrateFiles(content, '0.1.0', '0.2.0').map(({ path }) => path)).toEqual([
    'pages/about.mdx',
    'news/2016/04/a.mdx',
  ]);
  expect(versionOf(content)).toBe('0.2.0');
  const changed = walk(content).filter((path) => readFileSync(join(content, path), 'utf8') !== before.get(path));
  expect(changed).toEqual(['news/2016/04/a.mdx', 'pages/about.mdx', 'site.yaml']);
  const read = (path: string) => readFileSync(join(content, path), 'utf8');
  expect(read('pages/about.mdx')).toContain('[联系](/contact/)与[章程](https://example.org/a/)');
  expect(read('news/2016/04/a.mdx')).toContain('src: /images/a.jpg,');
  expect(read('site.yaml')).toBe('title: 会刊 # 名称\nurl: https://example.org\nhuikan: 0.2.0\n');
  expect(migrateFiles(content, '0.2.0', '0.2.0')).toEqual([]);
});

test('package.json gets the commands that it lacks and keeps its own, in its own form', () => {
  const folder = temporaryFolder();
  const own = '{\n    "scripts": {\n        "start": "mine"\n    },\n    "b": 1\n}\n';
  writeFileSync(join(folder, 'package.json'), own);
  expect(addScripts(folder, ['start', 'check', 'types'])).toEqual(['check']);
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(
    own.replace('"mine"', '"mine",\n        "check": "huikan check"'),
  );
  mkdirSync(join(folder, 'packages'));
  writeFiles(folder, { 'packages/huikan-0.1.0.tgz': '', 'packages/huikan-0.2.0.tgz': '', 'packages/other.tgz': '' });
  removeOldTarballs(folder, 'file:packages/huikan-0.2.0.tgz');
  expect(walk(join(folder, 'packages'))).toEqual(['huikan-0.2.0.tgz', 'other.tgz']);
});

test.each([
  ['huikan: 0.3.1 # 版本', '0.3.1'],
  ["huikan: '0.3.1'", '0.3.1'],
  ['title: 会刊', '0.1.0'],
  [': 不是设置\nhuikan: 0.3.1', '0.3.1'],
])('settings with %j are of version %s', (text, version) => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'site.yaml': text });
  expect(versionOf(folder)).toBe(version);
});

test('an archive without settings is of the first version', () => expect(versionOf(temporaryFolder())).toBe('0.1.0'));

test('a package.json in which nothing changes is not written', () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'package.json': '{\n\t"a": 1\n}\n' });
  editPackage(folder, (file) => {
    file.b = 2;
  });
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe('{\n\t"a": 1,\n\t"b": 2\n}\n');
});

test('a clone is known by what it holds, and gives its archive without the reports of imports', () => {
  const [clone, folder] = [temporaryFolder(), temporaryFolder()];
  const settings = 'title: 会刊\nurl: https://example.org\n';
  writeFiles(clone, {
    'content/site.yaml': settings,
    'content/.import/report.html': '',
    'content/.import/state.jsonl': '{}',
    'public/a.svg': '',
  });
  expect(siteOfClone(clone)).toBeUndefined();
  writeFiles(clone, { 'src/a.ts': '', 'package.json': '{}' });
  expect(siteOfClone(clone)).toMatchObject({ title: '会刊' });
  takeOut(clone, folder);
  expect(walk(folder)).toEqual(['content/.import/state.jsonl', 'content/site.yaml', 'public/a.svg']);
});
