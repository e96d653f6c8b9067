import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { belowBanner } from '../../../src/import/extract/banner-title.ts';
import { extract } from '../../../src/import/extract.ts';
import { paragraph } from '../../../src/import/page.ts';

const heading = (text: string, linked = 0): Classified => ({
  block: { ...paragraph(text, { linked }), kind: 'heading', level: 2 },
  label: 'chrome',
  zone: 'head',
  margin: 1,
  features: {},
});
const prose: Classified = { ...heading('老秤'), label: 'paragraph', features: { long: 1 } };
const banner = heading('渡口公会', 1);

test('the one heading between a banner and the text is the title', () => {
  const title = heading('老秤校准，会员围观一上午');
  expect(belowBanner([banner, heading('会讯'), title, prose], banner)).toBe('老秤校准，会员围观一上午');
  expect(belowBanner([banner, title, heading('端午龙舟赛今天在渡口开桨'), prose], banner)).toBeUndefined();
  expect(belowBanner([heading('渡口公会'), title, prose], heading('渡口公会'))).toBeUndefined();
  expect(belowBanner([banner, prose, title], banner)).toBeUndefined();
});

test('a page whose head names site and section alone has its title from the heading, with a doubt', () => {
  const text = '渡口的老秤今天在公会的院子里校准，会员们围着看了一个上午，会长说以后每年一次。';
  const html = `<title>渡口公会 - 最新消息</title><body><h1><a href="/">渡口公会</a></h1><ul><li><a href="/news">最新消息</a></li></ul><div><p>2016-03-05</p><h2 class="breadcrumb-title">[会讯] 老秤校准 会员围观一上午</h2></div><p>${text}</p><p>${text}</p>`;
  const { article } = extract({ name: 'a.html', bytes: new TextEncoder().encode(html) });
  expect(article?.title).toBe('[会讯] 老秤校准 会员围观一上午');
  expect(article?.flags.map(({ kind }) => kind)).toContain('title-doubtful');
});
