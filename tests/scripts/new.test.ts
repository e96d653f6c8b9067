import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { run as make } from '../../scripts/new.ts';
import { today } from '../../src/core/date.ts';
import { walk } from '../../src/core/walk.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { siteYaml, temporaryFolder, writeFiles } from '../archive/folder.ts';
import { runCommand } from './command.ts';

const check = (folder: string) =>
  checkArchive({ contentDir: folder, shown: 'content', publicDir: join(folder, 'public'), today: today() });

test('a new article stands in the folder of the day, as a draft without a mistake', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'site.yaml': siteYaml });
  const { code, out } = await runCommand(make, ['汝州市“回归工程”', '结硕果', '--content', folder]);
  expect(code).toBe(0);
  const [path] = walk(join(folder, 'news'));
  const [year, month] = today().split('-');
  expect(path).toBe(`${year}/${month}/ru-zhou-shi-hui-gui-gong-cheng-jie-shuo-guo.mdx`);
  expect(out).toContain(path);
  const text = readFileSync(join(folder, 'news', path!), 'utf8');
  expect(text).toMatch(/^---\ntitle: 汝州市“回归工程” 结硕果\ndate: \d{4}-\d\d-\d\d\ndraft: true\n/);
  expect(text).toContain('# category: members');
  expect(check(folder)).toEqual([]);
});

test('every line of the template can be used as it is', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'site.yaml': siteYaml, 'images/文件名.jpg': 'GIF89a;' });
  await runCommand(make, ['甲', '--content', folder]);
  const path = join('news', walk(join(folder, 'news'))[0]!);
  const text = readFileSync(join(folder, path), 'utf8');
  writeFiles(folder, { [path]: text.replace(/^# (?=[a-zA-Z]+:)/gm, '').replace('https://…', 'https://example.org') });
  expect(check(folder)).toEqual([]);
});

test('an article that is there is never written over', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'site.yaml': siteYaml });
  await runCommand(make, ['甲', '--content', folder]);
  const [first] = walk(join(folder, 'news'));
  writeFiles(folder, { [join('news', first!)]: '我的文章' });
  await runCommand(make, ['甲', '--content', folder]);
  await runCommand(make, ['贾', '--content', folder]);
  expect(walk(join(folder, 'news')).map((path) => path.split('/').at(-1))).toEqual([
    'jia-2.mdx',
    'jia-3.mdx',
    'jia.mdx',
  ]);
  expect(readFileSync(join(folder, 'news', first!), 'utf8')).toBe('我的文章');
});

test('any title makes an article that can be checked', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const title = fc
    .string({
      unit: fc.constantFrom(
        '汝',
        'a',
        ' ',
        '"',
        "'",
        ':',
        '#',
        '&',
        '*',
        '{',
        '[',
        '-',
        '|',
        '\n',
        '\t',
        '𠮷',
        '…',
        '!',
        '%',
        '@',
      ),
      minLength: 1,
    })
    .filter((text) => text.trim() !== '' && !text.trim().startsWith('-'));
  await fc.assert(
    fc.asyncProperty(title, async (text) => {
      const folder = temporaryFolder();
      writeFiles(folder, { 'site.yaml': siteYaml });
      expect(await make([text, '--content', folder])).toBe(0);
      // Of a title's signs an editor may hear; its file has to be one.
      expect(check(folder).filter(({ code }) => !/^(?:half-width-punctuation|unpaired-mark)$/.test(code))).toEqual([]);
    }),
    { numRuns: 60 },
  );
  vi.restoreAllMocks();
});
