import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leaveBrowser, startBrowser } from '../../browser/pages.ts';
import { countEffort, type OpenedDesk, oldArticle, oldPath, openDesk, Repositories, settings } from './opened-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(leaveBrowser);

/** What Word puts on the clipboard, shortened. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-name:x}</style></head><body><!--StartFragment-->
<h2 style='mso-outline-level:2'>一、会议情况<o:p></o:p></h2>
<p class=MsoNormal style='text-indent:24.0pt'><span style='font-family:宋体'>会长<b>陈某</b>主持会议，头发花白的老会员也来了。<o:p></o:p></span></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>姓名</p></td><td><p class=MsoNormal>捐款</p></td></tr><tr><td><p class=MsoNormal>李某</p></td><td><p class=MsoNormal>100元</p></td></tr></table>
<!--EndFragment--></body></html>`;

const paste = (page: Page, html: string): Promise<void> =>
  page.locator('.cm-content').evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    clipboardData.setData('text/plain', 'x');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

/** The text of an edition's frame, once it has some words. */
async function edition(page: Page, name: '简体版' | '繁體版', words: string): Promise<string> {
  const frame = page.frameLocator(`iframe[title="${name}"]`);
  await frame.locator('main').getByText(words).first().waitFor();
  return (await frame.locator('main').textContent()) ?? '';
}

/** Selects words of an edition, from outside the frame: nothing runs in it. */
const select = (page: Page, name: '简体版' | '繁體版', words: string): Promise<void> =>
  page.locator(`iframe[title="${name}"]`).evaluate((element, words) => {
    const page = (element as HTMLIFrameElement).contentDocument!;
    const walker = page.createTreeWalker(page.querySelector('.prose')!, NodeFilter.SHOW_TEXT);
    let text = walker.nextNode() as Text;
    while (!text.data.includes(words)) text = walker.nextNode() as Text;
    const at = text.data.indexOf(words);
    page.getSelection()!.setBaseAndExtent(text, at, text, at + words.length);
    text.parentElement!.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  }, words);

/** Types Chinese as an input method does: letters that become characters. */
async function compose(page: Page, steps: readonly string[], chosen: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of steps)
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send('Input.insertText', { text: chosen });
  await session.detach();
}

test('story b: an article from a pasted Word text with pictures and a table, corrected by a click for the whole archive', async () => {
  const repositories = new Repositories({ 'site.yaml': settings, [oldPath]: oldArticle });
  const dir = repositories.clone('writer');
  const opened = await openDesk(browser, dir);
  const { page } = opened;
  const effort = await countEffort(page);
  await page.locator('nav a[href="#write"]').click();
  await page.getByRole('button', { name: '新写一篇' }).click();
  await page.locator('dialog input').fill('商会慈善晚会');
  await page.keyboard.press('Enter');
  await page.locator('.cm-content').waitFor();
  await page.locator('.cm-content').click();
  await paste(page, word);
  await page.getByText('## 一、会议情况').waitFor();
  for (const colour of ['red', 'blue'] as const) {
    const bytes = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: colour } })
      .withExif({ IFD0: { Make: '相机', Model: '机密型号' } })
      .jpeg()
      .toBuffer();
    await page
      .locator('.toolbar input[type=file]')
      .setInputFiles({ name: `${colour}.jpg`, mimeType: 'image/jpeg', buffer: bytes });
    await page.locator('#picture-alt').fill(`会场 ${colour}`);
    await page.locator('#picture-alt').press('Enter');
    await page.locator('dialog button.main').click();
  }
  await page.keyboard.press('Control+End');
  await compose(page, ['h', 'hou', 'houl', 'hou li'], '后里的晚霞很美。');
  expect(await edition(page, '简体版', '的晚霞很美')).toContain('头发花白');
  const traditional = await edition(page, '繁體版', '的晚霞很美');
  expect(traditional).toContain('頭髮花白');
  expect(traditional).toContain('100元');
  const pictures = readdirSync(join(dir, 'images'));
  expect(pictures).toHaveLength(2);
  for (const name of pictures) {
    const { width, exif } = await sharp(join(dir, 'images', name)).metadata();
    expect(width).toBe(2400);
    expect(exif).toBeUndefined();
  }
  // A character of the other edition is wrong: the word is chosen and ruled for the whole archive.
  await select(page, '繁體版', '主持');
  await page.locator('#click-value').fill('主辦');
  await page.getByRole('button', { name: '全档案都改' }).click();
  // The old article and the new one.
  await page.locator('dialog h2', { hasText: '有 2 处会变' }).waitFor();
  await page.locator('dialog button.main').click();
  await page.getByText(/改了 \d 处/).waitFor();
  expect(readFileSync(join(dir, 'glossary/terms.yaml'), 'utf8')).toBe('- { hans: 主持, hant: 主辦 }\n');
  await page.keyboard.press('Control+s');
  await page.locator('.save-state[data-changed=false]').waitFor();
  await page.locator('.more > summary').click();
  await page.getByLabel('草稿（不发布）').uncheck();
  await page.getByRole('button', { name: '保存' }).click();
  await page.locator('.save-state[data-changed=false]').waitFor();
  await page.locator('nav a[href="#publish"]').click();
  await page.locator('.publish-foot button.main').click();
  await page.getByText('已发送').first().waitFor();
  expect(repositories.log()[0]).toContain('商会慈善晚会');
  const path = execFileSync('git', ['ls-tree', '-r', '--name-only', 'main'], {
    cwd: repositories.remote,
    encoding: 'utf8',
  })
    .split('\n')
    .find((one) => /shan.*\.mdx$/.test(one) && one !== oldPath)!;
  const text = repositories.sent(path);
  expect(text).toContain('后里的晚霞很美。');
  expect(text).toContain('| 李某 | 100元 |');
  expect(text).not.toContain('mso');
  expect(text).not.toContain('draft');
  const { keys, clicks } = await effort();
  // Pasting, choosing two pictures and selecting a word, which the test does without keys and mouse.
  console.info(`story b: ${keys} keys, ${clicks + 1} clicks, 1 paste, 2 pictures chosen`);
  expect(opened.errors).toEqual([]);
  await opened.close();
  repositories.remove();
});

test('story c: two desks on two clones edit the same article; nothing is lost and a person settles it in words', async () => {
  const repositories = new Repositories({ 'site.yaml': settings, [oldPath]: oldArticle });
  const desks: OpenedDesk[] = [];
  for (const name of ['one', 'two']) desks.push(await openDesk(browser, repositories.clone(name)));
  const efforts = await Promise.all(desks.map(({ page }) => countEffort(page)));
  const edit = async ({ page }: OpenedDesk, words: string): Promise<void> => {
    await page.locator('nav a[href="#write"]').click();
    await page.getByRole('link', { name: '商会举办重阳茶会' }).click();
    const line = page.locator('.cm-line', { hasText: '大家谈了' });
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(words);
    await page.keyboard.press('Control+s');
    await page.locator('.save-state[data-changed=false]').waitFor();
    await page.locator('nav a[href="#publish"]').click();
    await page.locator('.publish-foot button.main').click();
  };
  const [one, two] = desks as [OpenedDesk, OpenedDesk];
  await edit(one, '茶很香。');
  await one.page.getByText('已发送').first().waitFor();
  await edit(two, '笑声不断。');
  await two.page.locator('dialog .conflict').waitFor();
  expect(await two.page.locator('dialog .conflict').textContent()).toContain('茶很香');
  expect(readFileSync(join(two.desk.contentDir, oldPath), 'utf8')).not.toMatch(/<<<<<<<|>>>>>>>/);
  await two.page.locator('dialog input[value=both]').check();
  await two.page.locator('dialog button.main').click();
  await two.page.getByText('已发送').first().waitFor();
  const merged = repositories.sent(oldPath);
  expect(merged).toContain('茶很香。');
  expect(merged).toContain('笑声不断。');
  expect(merged).not.toMatch(/<<<<<<<|>>>>>>>/);
  const done = await Promise.all(efforts.map((effort) => effort()));
  console.info(`story c: ${done.map(({ keys, clicks }) => `${keys} keys, ${clicks} clicks`).join('; ')}`);
  for (const { errors } of desks) expect(errors).toEqual([]);
  for (const opened of desks) await opened.close();
  repositories.remove();
});

test('a closed window loses nothing that was typed; a file that changed meanwhile is not overwritten', async () => {
  const repositories = new Repositories({ 'site.yaml': settings, [oldPath]: oldArticle });
  const dir = repositories.clone('one');
  const first = await openDesk(browser, dir);
  await first.page.goto(`${first.running.url}#write/${oldPath}`);
  await first.page.locator('.cm-line', { hasText: '散会时' }).click();
  await first.page.keyboard.press('End');
  await first.page.keyboard.insertText('明年再聚。');
  await edition(first.page, '简体版', '明年再聚');
  await first.close();
  expect(readFileSync(join(dir, oldPath), 'utf8')).toBe(oldArticle);
  writeFileSync(join(dir, oldPath), oldArticle.replace('会长陈某', '会长林某'));
  const second = await openDesk(browser, dir);
  await second.page.goto(`${second.running.url}#write/${oldPath}`);
  await second.page.locator('.cm-line', { hasText: '明年再聚' }).waitFor();
  await second.page.keyboard.press('Control+s');
  await second.page.locator('dialog .conflict').first().waitFor();
  expect(readFileSync(join(dir, oldPath), 'utf8')).not.toContain('明年再聚');
  expect(second.errors).toEqual([]);
  await second.close();
  repositories.remove();
});
