/** Somebody takes Huikan: the packed program, an archive of one's own, old files, three articles, a site in a sub-folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { articles, type Newcomer, playNewcomer } from '../../scripts/trials/newcomer/newcomer.ts';
import { pack } from '../../scripts/trials/newcomer/package.ts';
import { walk } from '../../src/core/walk.ts';
import { hasNginx, startNginx } from '../seo/nginx-server.ts';
import { runCommand, temporary } from '../site/command.ts';
import { leaveBrowser, startBrowser } from './pages.ts';

describe('a newcomer with a packed program', () => {
  let newcomer: Newcomer;
  beforeAll(() => {
    const place = temporary('newcomer');
    newcomer = playNewcomer(place, pack(join(place, 'packed')), 'links');
  });

  test('has a site of sixteen articles after eight commands, and every one says that all is well but for three sources to look at', () => {
    const { steps, archive } = newcomer;
    expect(steps.filter(({ code }) => code !== 0)).toEqual([]);
    expect(steps.length).toBe(8);
    // The society that the old site names behind each source is its own: left empty, and told.
    expect(steps.at(-3)!.output).toContain('错误 0，提醒 3。');
    expect(steps.at(-3)!.output.match(/提醒 (?!review-open|\d)/g)).toBeNull();
    expect(steps.map(({ output }) => output).join('')).not.toMatch(/^\s+at .*:\d+:\d+|Warning/m);
    expect(walk(join(archive, 'content/news')).filter((path) => path.endsWith('.mdx')).length).toBe(16);
  });

  test('has nothing of the program in the repository, and nothing of the archive in the program', () => {
    const { archive } = newcomer;
    const own = walk(archive, '', (path) => /^(node_modules|\.git|dist|\.cache)$/.test(path));
    expect(own.filter((path) => !/^(content|public|packages|hosting|\.github)\//.test(path))).toEqual([
      '.gitattributes',
      '.gitignore',
      '.npmrc',
      'README.md',
      'package.json',
      '工作台.cmd',
      '工作台.command',
      '工作台.desktop',
    ]);
    const program = join(archive, 'node_modules/huikan');
    expect(walk(program).filter((path) => /^(content|dist|\.cache)\//.test(path))).toEqual([]);
    expect(walk(join(archive, '.cache')).length).toBeGreaterThan(0);
  });

  test('publishes what a clone of the program publishes', () => {
    const { archive } = newcomer;
    const place = temporary('clone');
    const out = join(place, 'dist');
    const built = runCommand(['build', '--content', join(archive, 'content'), '--out', out], join(place, 'cache'));
    expect(built.code, built.output).toBe(0);
    // The index of search is named by the lockfile, too, which the newcomer has none of here.
    const pages = (folder: string) => walk(folder).filter((path) => !/^(search\/|manifest|\.huikan)/.test(path));
    expect(pages(join(archive, 'dist'))).toEqual(pages(out));
    for (const path of pages(out))
      expect(readFileSync(join(archive, 'dist', path)).equals(readFileSync(join(out, path))), path).toBe(true);
  });

  test.skipIf(!hasNginx)('is read and searched in Chromium, served by nginx as its own file says', async () => {
    const dist = join(newcomer.archive, 'dist');
    const nginx = await startNginx(dist, '', readFileSync(join(newcomer.archive, 'hosting/nginx.conf'), 'utf8'));
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('response', (response) => response.status() >= 400 && wrong.push(response.url()));
      page.on('pageerror', (error) => wrong.push(String(error)));
      await page.goto(`${nginx.origin}/archive/zh-hans/`);
      await page.getByRole('link', { name: articles[0]!.title }).first().click();
      await page.locator('article[data-article-id]').waitFor();
      expect(await page.locator('article').innerText()).toContain('头发店');
      await page.locator('[data-edition-switch] a[hreflang="zh-Hant"]').first().click();
      await page.locator('html[lang="zh-Hant"]').waitFor();
      expect(await page.locator('article').innerText()).toContain('頭髮店');
      await page.goto(`${nginx.origin}/archive/zh-hant/search/?q=碼頭夜班`);
      await page.locator('li[data-search-result] a[href]').first().waitFor();
      expect(wrong).toEqual([]);
      const missing = await page.goto(`${nginx.origin}/archive/none/`);
      expect(missing!.status()).toBe(404);
    } finally {
      await leaveBrowser();
      await nginx.stop();
    }
  });
});
