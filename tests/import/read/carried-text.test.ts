import { describe, expect, test } from 'vitest';
import { printedProse, withCarriedText } from '../../../src/import/read/carried-text.ts';
import { readPage } from '../../../src/import/read/page.ts';

const prose = '端午前夕，渡口的龙舟会在左岸的内湖举行，来自各地的十六支队伍划了整整一天，岸上看的人比往年多。';
const markup = `<p>${prose}</p><p>赛后聚餐。</p>`;
const escaped = markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const coded = (text: string, sign: string) =>
  text.replace(/[\u0080-\uffff]/g, (one) => `${sign}u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const page = (carrier: string) =>
  `<html><head><title>龙舟</title></head><body><div>首页 关于我们 会务动态 联系我们</div><h1>龙舟赛开桨</h1>${carrier}</body></html>`;
const textsOf = (html: string) => readPage('a.html', Buffer.from(html)).blocks.map(({ text }) => text);

describe('a text that no browser shows without scripts is read', () => {
  test.each([
    ['a control', `<textarea id=c style="display:none">${escaped}</textarea>`],
    ['a hidden field', `<input type="hidden" id="c" value="${escaped}">`],
    ['an attribute with signs of markup', `<div id=c data-content='${markup.replaceAll("'", '')}'></div>`],
    ['a frame', `<iframe srcdoc="${escaped}"></iframe>`],
    ['what a script writes', `<script>document.write("${markup.replaceAll('/', '\\/')}")</script>`],
    [
      'lines that it writes',
      `<script>document.writeln('<p>${prose}</p>');\ndocument.writeln('<p>赛后聚餐，人都到了。</p>');</script>`,
    ],
    ['escaped characters', `<script>c.innerHTML = "${coded(markup, '\\')}"</script>`],
    ['unescape()', `<script>document.write(unescape("${coded(markup, '%')}"))</script>`],
  ])('%s', (_, carrier) => {
    const texts = textsOf(page(carrier));
    expect(texts).toContain(prose);
    expect(texts.indexOf(prose)).toBeGreaterThan(texts.indexOf('龙舟赛开桨'));
  });
});

test.each([
  ['it prints its own', page(`<p>${prose}${prose}</p><textarea>${escaped}</textarea>`)],
  ['what stands there is short', page('<input type=hidden value="端午前夕。">')],
  ['it is no text', page(`<select data-body="${'端'.repeat(60)}"></select>`)],
])('a page stays as it is where %s', (_, html) => expect(withCarriedText(html)).toBe(html));

test('a menu is no prose', () => {
  expect(printedProse(page(''))).toBe(0);
  expect(printedProse(page(`<p>端午前夕，<b>渡口</b>开赛。</p>`))).toBe(8);
});

test('titles in the script of a menu are no text, however many', () => {
  const titles = ['谁来接任会长？三人呼声最高', '春茗摆了八十席，贺电一封接一封', '码头又要涨价？船家怎么说'];
  const menu = `<script>var body = [${[...titles, ...titles, ...titles].map((title) => `"${title}"`).join()}];</script>`;
  const html = page(`${menu}<p>端午前夕，渡口龙舟赛开桨，两岸站满了人。</p>`);
  expect(withCarriedText(html)).toBe(html);
});

test('a text that the server has drawn already is not put in again with what its script knows of others', () => {
  const second = '赛后在会馆聚餐，会员和家属坐满了二十席，席间还唱了渡口的老调。';
  const others = ['左岸的茶寮明天开张。', '桥头的秤又校准了一回。', '对岸的米船到了码头。']
    .map((one) => `<p>${one}</p>`)
    .join('');
  const script = `<script>var body = "${`<p>${prose}</p><p>${second}</p>${others}`.replaceAll('/', '\\/')}"</script>`;
  const html = page(`<p>${prose}</p><p>${second}</p>${script}`);
  expect(withCarriedText(html)).toBe(html);
  // The page prints the beginning alone.
  expect(textsOf(page(`<p>端午前夕。</p>${script}`))).toContain(second);
});
