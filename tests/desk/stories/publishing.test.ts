import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../src/build/serve.ts';
import { walk } from '../../../src/core/walk.ts';
import { leaveBrowser, startBrowser } from '../../browser/pages.ts';
import { sharedCache } from '../../workspace.ts';
import { buildByButton, countEffort, oldArticle, oldPath, openDesk, Repositories, settings } from './opened-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(leaveBrowser);

const draft = '---\ntitle: 年会筹备\ndate: 2026-11-20\ndraft: true\n---\n\n年会在后院举行，干事们正在准备。\n';

/** The desk looks at the site every five seconds: here when the test says so, with `look`. */
const holdLooks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = setTimeout;
    const held = (work: () => void, ms: number) =>
      ms === 5000 ? Object.assign(globalThis, { look: work }) : own(work, ms);
    Object.assign(globalThis, { setTimeout: held });
  });

test('by buttons alone: a preview with drafts, an article withdrawn and published, a site as a folder and a zip, online', async () => {
  mkdirSync(sharedCache(), { recursive: true });
  const host = mkdtempSync(join(sharedCache(), 'host-'));
  const served = await serve(host, '/', 0);
  const repositories = new Repositories({
    'site.yaml': settings.replace(/^url: .*$/m, `url: ${served.url.slice(0, -1)}`),
    [oldPath]: oldArticle,
    'news/2026/11/nian-hui.mdx': draft,
  });
  const opened = await openDesk(browser, repositories.clone('secretary'));
  const { page } = opened;
  await holdLooks(page);
  const effort = await countEffort(page);

  // The chairman reads the draft before anybody else does.
  await page.locator('nav a[href="#publish"]').click();
  const preview = await buildByButton(page, '做一份预览');
  const chairman = await page.context().newPage();
  await chairman.goto(`${preview}zh-hans/`);
  await chairman.getByRole('link', { name: '年会筹备' }).first().click();
  await chairman.getByText('干事们正在准备').first().waitFor();
  expect(await chairman.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
  await chairman.locator('[data-edition-switch] a[hreflang=zh-Hant]').first().click();
  await chairman.getByText('幹事們正在準備').first().waitFor();
  await chairman.close();

  // An article goes, with its reason.
  await page.locator('nav a[href="#write"]').click();
  await page.getByRole('link', { name: '商会举办重阳茶会' }).click();
  await page.getByRole('button', { name: '撤下' }).click();
  await page.locator('#withdraw-reason').fill('当事人请求撤下');
  await page.locator('dialog button.main').click();
  await page.locator('.save-state[data-changed=false]').waitFor();
  await page.getByRole('button', { name: '放回' }).waitFor();
  await page.locator('nav a[href="#publish"]').click();
  await page.locator('.publish-foot button.main').click();
  await page.getByText('正在等网站更新').waitFor();
  expect(repositories.sent(oldPath)).toContain('当事人请求撤下');

  // Who keeps the site has the same files, no git, and a folder that the host serves.
  const folder = repositories.clone('keeper');
  rmSync(join(folder, '.git'), { recursive: true });
  const keeper = await openDesk(browser, folder, 'zh-Hans', host);
  await keeper.page.locator('nav a[href="#publish"]').click();
  await keeper.page.getByText('没有接上 git').waitFor();
  expect(await keeper.page.locator('.publish-foot').count()).toBe(0);
  await buildByButton(keeper.page, '建成网站');
  const [zip] = await Promise.all([
    keeper.page.waitForEvent('download'),
    keeper.page.getByRole('link', { name: '下载压缩包' }).click(),
  ]);
  expect(Object.keys(unzipSync(readFileSync(await zip.path()))).sort()).toEqual(walk(host).sort());

  await page.evaluate(() => (globalThis as unknown as { look(): void }).look());
  await page.locator('.publish-state', { hasText: '已上线' }).waitFor();
  const text = async (path: string) => (await fetch(`${served.url}${path}`)).text();
  const article = oldPath.replace(/\.mdx$/, '/');
  for (const [edition, reason, gone] of [
    ['zh-hans', '当事人请求撤下', '干事们发言'],
    ['zh-hant', '當事人請求撤下', '幹事們發言'],
  ] as const) {
    expect(await text(`${edition}/${article}`)).toContain(reason);
    expect(await text(`${edition}/${article}`)).not.toContain(gone);
    expect(await text(`${edition}/`)).not.toContain('nian-hui');
  }
  const { keys, clicks } = await effort();
  console.info(`preview, withdrawal, publication: ${keys} keys, ${clicks} clicks`);
  for (const { errors } of [opened, keeper]) expect(errors).toEqual([]);
  for (const one of [opened, keeper]) await one.close();
  await served.close();
  repositories.remove();
  rmSync(host, { recursive: true });
});
