import { expect, test } from 'vitest';
import { escapeShortcodes } from '../../../src/import/formats/shortcodes.ts';

const pictures = new Map([['7', { url: '/a.jpg', caption: '甲&乙' }]]);
const escaped = (text: string) => escapeShortcodes(text, pictures);

test.each([
  ['[caption id="x"]<img src="a">会场[/caption]', '<figure><img src="a"><figcaption>会场</figcaption></figure>', 0],
  [
    '[caption caption="会场"]<a href="b"><img src="a"></a>[/caption]',
    '<figure><a href="b"><img src="a"></a><figcaption>会场</figcaption></figure>',
    0,
  ],
  ['[gallery ids="7, 8"]', '<figure><img src="/a.jpg" alt=""><figcaption>甲&amp;乙</figcaption></figure>', 0],
  ['[vc_row]甲[/vc_row]', '甲', 2],
  ['甲[own]乙[/own]', '甲乙', 2],
  ['甲[own a=1]乙', '甲乙', 1],
  ['甲[sic]乙', '甲[sic]乙', 0],
  ['甲[1]乙', '甲[1]乙', 0],
  ['https://a.org/b', '<a href="https://a.org/b">https://a.org/b</a>', 0],
  ['见 https://a.org/b', '见 https://a.org/b', 0],
])('%s', (text, html, dropped) => {
  const found = escaped(text);
  expect(found.html.trim()).toBe(html);
  expect(found.dropped.map(({ reason }) => reason)).toEqual(Array.from({ length: dropped }, () => 'shortcode'));
});
