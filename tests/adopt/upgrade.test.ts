import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addScripts, migrateFiles, removeOldTarballs, versionOf } from '../../src/adopt/upgrade/archive.ts';
import { changesSince, isLater } from '../../src/adopt/upgrade/changelog.ts';
import { changedLines } from '../../src/adopt/upgrade/converted.ts';
import { migrations, withVersion } from '../../src/adopt/upgrade/migrations.ts';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

const everything = (): boolean => true;

describe('migrations', () => {
  const pieces = fc.constantFrom(
    '---\n',
    'title: 会刊\n',
    'image: { src: images/a.jpg, alt: 会场 }\n',
    'image:\n  src: "../../images/a.jpg"\n',
    '见[联系我们](../contact/)。',
    '[一](./a/#b) [二](https://example.org/../c/) [三](/x/)\n',
    '```\n](../x\n',
    '\r\n',
    '　　正文 src: images/a.jpg\n',
  );

  test('change a text once, and only where they say', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        for (const { edit } of migrations) {
          const once = edit(text, everything);
          expect(edit(once, everything)).toBe(once);
          // What is left of both texts without the steps of addresses is the same.
          const bare = (one: string) => one.replace(/(?:\.{1,2}\/)+|(?<=src: ["']?)\/(?=images)|(?<=\]\()\//g, '');
          expect(bare(once)).toBe(bare(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('bring an archive of 0.1 to this version, and leave all else byte for byte', () => {
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

  test.each([
    ['title: 会刊', 'title: 会刊\nhuikan: 0.3.0\n'],
    ['huikan: 0.2.0 # 版本\ntitle: 会刊\n', 'huikan: 0.3.0 # 版本\ntitle: 会刊\n'],
    ['title: 会刊\r\n', 'title: 会刊\r\nhuikan: 0.3.0\r\n'],
  ])('the version of %j', (before, after) => expect(withVersion(before, '0.3.0')).toBe(after));
});

describe('the changelog', () => {
  const text = [
    '# 变更',
    '## 未发布 Unreleased',
    '### 内容 Content',
    '- 甲 → 乙 · A → B',
    '### 导入 Import',
    '- 丙 · C',
    '## 0.2.0 (2026-12-01)',
    '### 内容 Content',
    '- 丁 · D',
    '## 0.1.0 (2026-11-22)',
    '### 内容 Content',
    '- 戊 · E',
  ].join('\n');

  test('tells the entries of later versions, in one language, of the sections that concern', () => {
    expect(changesSince(text, '0.1.0', 'en', (section) => !section.startsWith('导入'))).toEqual([
      { section: '内容 Content', entries: ['A → B', 'D'] },
    ]);
    expect(changesSince(text, '0.2.0', 'zh-Hans', everything)).toEqual([
      { section: '内容 Content', entries: ['甲 → 乙'] },
      { section: '导入 Import', entries: ['丙'] },
    ]);
  });

  test("the program's own is read whole", () => {
    const own = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    const told = changesSince(own, '0.0.0', 'en', everything).flatMap(({ entries }) => entries);
    expect(told.length).toBe([...own.matchAll(/^- /gm)].length);
    expect(told.filter((entry) => /\p{Script=Han}/u.test(entry.replace(/`[^`]*`/g, ''))).length).toBeLessThan(
      told.length / 4,
    );
  });

  test.each([
    ['0.2.0', '0.1.9', true],
    ['0.10.0', '0.9.0', true],
    ['1.0.0', '1.0.0', false],
    ['0.1.0', '0.2.0', false],
  ])('%s is later than %s: %s', (one, other, later) => expect(isLater(one, other)).toBe(later));
});

test('a converted line that differs is told, a changed source is not', () => {
  const article = (id: string, hans: string, hant: string) =>
    [id, { id, script: 'zh-Hans', title: both('题', '題'), summary: both('', ''), text: both(hans, hant) }] as const;
  const both = (hans: string, hant: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant });
  const before = new Map([
    article('a', '皇后\n头发', '皇后\n頭發'),
    article('b', '旧', '舊'),
    article('c', '里', '裡'),
  ]);
  const after = new Map([article('a', '皇后\n头发', '皇后\n頭髮'), article('b', '新', '新'), article('d', '里', '裏')]);
  expect(changedLines(before, after)).toEqual([{ id: 'a', before: '頭發', after: '頭髮' }]);
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
