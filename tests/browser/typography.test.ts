import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/core/root.ts';
import { runCommand, temporary } from '../site/command.ts';
import { sharedCache } from '../workspace.ts';
import { openPage, type Visit, visit } from './pages.ts';

type Region = 'tw' | 'hk';

const shared = join(root, '../shared/page-cases');
/** The pages that are drawn, where they are at hand. */
const sharedCases = ['typography.mdx', 'alt-in-summary.mdx'].filter((name) => existsSync(join(shared, name)));

/** What mixed text has that Chinese lines do not expect; written for this test. */
const own = `---
title: 混排：外文、网址与注
date: 2025-06-01
---

会刊的网址是 https://archive.example.org/zh-hans/news/2025/06/a-very-long-name-of-an-article-that-no-telephone-has-room-for/ ，请收藏。联系邮箱 secretariat.of.the.chamber@henan-chamber.example.org 随时可用，电话 +886-2-1234-5678 分机 90123456789012345678901234567890。

会长在致辞里说：“Thank you all for coming to the tenth annual meeting of the chamber, and welcome home.” 随后全场起立。章程第三条写明名称为 Persatuan Perniagaan dan Perindustrian Negeri bagi anak Henan，简称商会。

The chamber was founded in 1911 and has published its “monthly bulletin” ever since, as the minutes of its first meeting say.

到会的有 Tan Cheng Lock 与 Lee Kong Chian 等人，代表四百二十一家会员企业投票通过了新章程。[^一] 他们随后参观了展览，看了旧账簿、旧信件和一口补过两回的锅，直到傍晚才散。[^二]

[^一]: 章程全文见会刊第三期。
[^二]: 展品目录另印。
`;

/** What no line may begin with and what none may end with (CLREQ 6.1.1), beside what might part them from their words. */
const edges = `---
title: 行首行尾：书名号、引号与数
date: 2025-06-02
---

![会场的照片](/images/a.jpg)

## 三种刊物

馆里收着《会刊》《通讯》《年鉴》三种刊物（1998—2024年），共一千二百期；“老照片”“旧账簿”“来往信件”各占一柜——有的残破，有的完好……馆员说：“‘修旧如旧’最难。”**《会刊》**（见[《年鉴》](https://example.org/)第12页）、*《通讯》*（第3期），都在“*一号柜*”里。[^甲]（钥匙在李乾处。）[^乙]

会费收入1,234,567.89元，比上年增长12.5%，库房温度18.5℃、湿度45%——55%；章程第3.2.1条、第15（2）款各有修订。参加者：王某（河南）、李某（台湾）、张某（香港）；列席者：赵某、钱某、孙某，《联合日报》《晚报》各派一人。

- **第一项：**《会刊》扫描；
- “第二项”：《通讯》录入（2025年底前）。

> 有人问：“这些旧纸，还有用吗？”答：“有。”——《会刊》第100期

[^甲]: 《年鉴》（2019）。
[^乙]: “一号柜”即原来的“铁皮柜”。
`;

function writeArchive(traditional: Region): string {
  const content = join(temporary('typography'), 'content');
  mkdirSync(join(content, 'news/2025/05'), { recursive: true });
  mkdirSync(join(content, 'news/2025/06'), { recursive: true });
  mkdirSync(join(content, 'images'));
  copyFileSync(join(root, 'tests/fixtures/sample/images/wheat.jpg'), join(content, 'images/a.jpg'));
  writeFileSync(join(content, 'site.yaml'), `title: 字样\nurl: https://example.org\ntraditional: ${traditional}\n`);
  writeFileSync(join(content, 'news/2025/06/mixed.mdx'), own);
  writeFileSync(join(content, 'news/2025/06/edges.mdx'), edges);
  for (const name of sharedCases) copyFileSync(join(shared, name), join(content, 'news/2025/05', name));
  return content;
}

const sites = new Map<Region, Visit>();
afterAll(() => Promise.all([...sites.values()].map((site) => site.close())));

/** The archive with the Traditional of a region, built when it is first asked for. */
async function siteOf(traditional: Region): Promise<Visit> {
  const known = sites.get(traditional);
  if (known) return known;
  const content = writeArchive(traditional);
  const out = join(content, '../out');
  const { code, output } = runCommand(['build', '--content', content, '--out', out], sharedCache());
  expect(code, output).toBe(0);
  const site = await visit({ dir: out, base: '/', home: 'https://example.org/' });
  sites.set(traditional, site);
  return site;
}

/** The faces that Chromium drew an element's text with. */
async function facesOf(session: CDPSession, selector: string): Promise<string[]> {
  const { root: document } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: document.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

describe('typography', () => {
  let site: Visit;
  beforeAll(async () => {
    site = await siteOf('tw');
  });

  const articles = ['2025/06/mixed', '2025/06/edges', ...sharedCases.map((name) => `2025/05/${name.slice(0, -4)}`)];
  const pages = articles.flatMap((key) => ['zh-hans', 'zh-hant'].map((edition) => `${edition}/news/${key}/`));

  describe.each([320, 360, 390, 1280])('at %d px', (width) => {
    test.each(pages)('%s: no line is spread or begins or ends as none may, no word letterspaced', async (path) => {
      const { context, page } = await openPage(site.browser, 'wide', 'light', { viewport: { width, height: 900 } });
      await page.goto(site.url + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const { words, gaps, marks, edges: parted } = await measure(page);
      expect(words).toEqual([]);
      expect(gaps).toEqual([]);
      expect(marks).toEqual([]);
      expect(parted).toEqual([]);
      await context.close();
    });
  });

  test('a passage says its language and keeps its quotation marks; a name stands whole', async () => {
    const { context, page } = await openPage(site.browser, 'narrow');
    for (const edition of ['zh-hans', 'zh-hant']) {
      await page.goto(`${site.url}${edition}/news/2025/06/mixed/`);
      const texts = await page.locator('.prose [lang=en]').allTextContents();
      expect(texts[0]).toBe('Thank you all for coming to the tenth annual meeting of the chamber, and welcome home.');
      expect(texts[1]).toContain('“monthly bulletin”');
      expect(await page.locator('.prose [lang=ms]').allTextContents()).toEqual([
        'Persatuan Perniagaan dan Perindustrian Negeri bagi anak Henan',
      ]);
      expect(await page.locator('.prose .whole').allTextContents()).toEqual(['Tan Cheng Lock', 'Lee Kong Chian']);
    }
    await context.close();
  });

  test.each([
    ['2025/06/edges', '馆里收着《会刊》', '会场的照片', '三种刊物 '],
    ...(sharedCases.includes('alt-in-summary.mdx')
      ? [['2025/05/alt-in-summary', '（本报讯）正文从这里开始', '会场照片', '![']]
      : []),
  ])(
    '%s: a summary begins with the text, not with a picture’s description or a heading',
    async (key, begins, alt, not) => {
      const textOf = async (path: string) => (await fetch(site.url + path)).text();
      const article = await textOf(`zh-hans/news/${key}/`);
      expect(article).toContain(`<meta name="description" content="${begins}`);
      const list = await textOf('zh-hans/archive/');
      const summary = new RegExp(`${key}/".*?<p class="entry-summary">([^<]*)`, 's').exec(list)![1]!;
      expect(summary.startsWith(begins!)).toBe(true);
      for (const one of [alt!, not!]) expect(summary).not.toContain(one);
      const feed = JSON.parse(await textOf('zh-hans/feed.json')) as { items: { url: string; summary: string }[] };
      expect(feed.items.find(({ url }) => url.includes(key!.slice(8)))!.summary.startsWith(begins!)).toBe(true);
    },
  );

  test('the Traditional edition has corner brackets around Chinese and its dots below', async () => {
    const { context, page } = await openPage(site.browser, 'wide');
    await page.goto(`${site.url}zh-hant/news/2025/06/edges/`);
    const text = await page.locator('.prose').innerText();
    expect(text).toContain('「『修舊如舊』最難。」');
    expect(text).not.toMatch(/[“”‘’]/);
    const dots = await page
      .locator('.prose em')
      .first()
      .evaluate((em) => getComputedStyle(em).textEmphasisPosition);
    expect(dots).toBe('under');
    await context.close();
  });

  test('English quotation marks are drawn by a Latin face', async () => {
    const { context, page } = await openPage(site.browser, 'wide');
    await page.goto(`${site.url}zh-hans/news/2025/06/mixed/`);
    const session = await context.newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    expect((await facesOf(session, '.prose p[lang=en]')).filter((face) => /CJK/.test(face))).toEqual([]);
    await context.close();
  });
});

test.each([
  ['tw', 'TC'],
  ['hk', 'HK'],
] as const)(
  'the Traditional edition of %s has the glyphs of its region, in text, headings and titles',
  async (region, face) => {
    const site = await siteOf(region);
    const { context, page } = await openPage(site.browser, 'wide');
    const session = await context.newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const faces: string[] = [];
    for (const selector of ['.prose p:not([lang])', 'h1', '.masthead-title', '.facts-line time']) {
      await page.goto(`${site.url}zh-hant/news/2025/06/mixed/`);
      faces.push(...(await facesOf(session, selector)));
    }
    await page.goto(site.url);
    faces.push(...(await facesOf(session, '.chooser-edition[lang=zh-Hant] span')));
    faces.push(...(await facesOf(session, 'h1 [lang=zh-Hant]')));
    const chinese = faces.filter((name) => name.includes('CJK'));
    expect(chinese.length).toBeGreaterThan(4);
    expect([...new Set(chinese.map((name) => name.replace(/^Noto (?:Sans|Serif) CJK /, '')))]).toEqual([face]);
    await page.goto(`${site.url}zh-hans/news/2025/06/mixed/`);
    expect((await facesOf(session, '.prose p:not([lang])')).filter((name) => name.includes('CJK'))).toEqual([
      'Noto Sans CJK SC',
    ]);
    await context.close();
  },
);

/** What is wrong with the lines of an article, as one who looks closely would say it. */
async function measure(page: Page): Promise<{ words: string[]; gaps: string[]; marks: string[]; edges: string[] }> {
  return page.evaluate(() => {
    const prose = document.querySelector<HTMLElement>('.prose')!;
    const range = document.createRange();
    const rectOf = (node: Node, from: number, to: number) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return range.getClientRects();
    };
    const textNodes: Text[] = [];
    const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) textNodes.push(walker.currentNode as Text);
    const widths = () =>
      textNodes.flatMap((node) =>
        [...node.data.matchAll(/[A-Za-z]{2,}/g)].flatMap(({ 0: word, index }) => {
          const rects = rectOf(node, index, index + word.length);
          return [{ word, lines: rects.length, width: rects[0]?.width ?? 0 }];
        }),
      );
    const justified = widths();
    const gaps: string[] = [];
    for (const node of textNodes) {
      const size = Number.parseFloat(getComputedStyle(node.parentElement!).fontSize);
      for (const { index } of node.data.matchAll(/\p{Script=Han}(?=\p{Script=Han})/gu)) {
        const step = node.data.codePointAt(index)! > 0xffff ? 2 : 1;
        const [here] = rectOf(node, index, index + step);
        const [next] = rectOf(
          node,
          index + step,
          index + step + (node.data.codePointAt(index + step)! > 0xffff ? 2 : 1),
        );
        if (!here || !next || Math.abs(here.top - next.top) > 2) continue;
        const pitch = (next.left - here.left) / size;
        if (pitch > 1.3) gaps.push(`${node.data.slice(index, index + 3)} ${pitch.toFixed(2)} em`);
      }
    }
    const edges: string[] = [];
    for (const block of prose.querySelectorAll('p, li, td, th, h2, h3, figcaption')) {
      let last: { char: string; left: number } | undefined;
      for (const node of textNodes.filter(
        (one) => one.parentElement!.closest('p, li, td, th, h2, h3, figcaption') === block,
      ))
        for (const { 0: char, index } of node.data.matchAll(/\S/gu)) {
          const { left } = rectOf(node, index, index + char.length)[0] ?? { left: Number.NaN };
          if (last && left < last.left) {
            const isAddress = node.parentElement!.closest('.address') !== null;
            const isParted =
              /[，。、；：？！）》」』”’·％%℃]/.test(char) ||
              /[（《「『“‘￥]/.test(last.char) ||
              (/[—…]/.test(char) && char === last.char) ||
              (!isAddress && /[\d.,]/.test(char) && /[\d.,]/.test(last.char));
            if (isParted) edges.push(`${last.char} | ${char} ${node.data.slice(index, index + 6)}`);
          }
          last = { char, left };
        }
    }
    for (const p of prose.querySelectorAll('p')) p.classList.add('ragged');
    const ragged = widths();
    const words = justified
      .filter(({ lines, width }, i) => lines === 1 && ragged[i]!.lines === 1 && width > ragged[i]!.width + 0.5)
      .map(({ word }) => word);
    const marks = [...prose.querySelectorAll('sup a[role=doc-noteref]')].flatMap((mark) => {
      const before = mark.parentElement!.previousSibling;
      const node = before instanceof Text ? before : null;
      if (!node) return [];
      const end = node.data.trimEnd().length;
      const [last] = rectOf(node, end - 1, end);
      return last && mark.getBoundingClientRect().left >= last.left ? [] : [mark.textContent ?? ''];
    });
    return { words, gaps, marks, edges };
  });
}
