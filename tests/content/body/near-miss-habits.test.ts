import { expect, test } from 'vitest';
import { habits } from '../../../src/content/body/near-miss-habits.ts';
import { boundsOf } from '../bounds.ts';
import { toldOf } from './told.ts';

/** The first habit that a text shows, and what to write instead; markup that was read is U+0000. */
function shown(text: string): string | undefined {
  for (const { code, signs, pattern, better } of habits) {
    if (![...signs].some((sign) => text.includes(sign))) continue;
    const [match] = text.matchAll(pattern);
    if (match) return [code, match[0], better?.(match, match[0])].filter((one) => one !== undefined).join(' → ');
  }
  return undefined;
}

test.each([
  ['##招商', 'heading-sign → ##招商 → ## 招商'],
  ['＃＃　招商 ##', 'heading-sign → ＃＃　招商 ## → ## 招商'],
  ['########招商', 'heading-sign → ########招商 → ###### 招商'],
  ['#招商', 'heading-sign → #招商 → ## 招商'],
  ['＊＊甲＊＊', 'emphasis-sign → ＊＊甲＊＊ → **甲**'],
  ['＿＿甲＿＿', 'emphasis-sign → ＿＿甲＿＿ → **甲**'],
  ['** 甲 **', 'emphasis-sign → ** 甲 ** → **甲**'],
  ['甲**', 'emphasis-sign → **'],
  ['甲*\0', 'emphasis-sign → *'],
  ['•　甲', 'list-sign → •　 → - '],
  ['-甲', 'list-sign → - → - '],
  ['１．甲', 'list-sign → １． → 1. '],
  ['\n\0[x]甲', 'list-sign → [x] → [x] '],
  ['\n\0[] 甲', 'list-sign → [] → [ ]'],
  ['》甲', 'quote-sign → 》 → > '],
  ['甲\n＞乙', 'quote-sign → ＞ → > '],
  ['［甲］（/about/）', 'link-sign → ［甲］（/about/） → [甲](/about/)'],
  ['！【甲】(/images/a b.jpg =100x20)', 'link-sign → ！【甲】(/images/a b.jpg =100x20) → ![甲](/images/a%20b.jpg)'],
  ['[甲] (https://a.org “题”)', 'link-sign → [甲] (https://a.org “题”) → [甲](https://a.org "题")'],
  ['（甲）[/about/]', 'link-sign → （甲）[/about/] → [甲](/about/)'],
  ['[甲](/about/', 'link-sign → [甲](/about/ → [甲](/about/)'],
  ['[甲(/about/)', 'link-sign → [甲(/about/) → [甲](/about/)'],
  ['！\0', 'link-sign → ！ → !'],
  ['【^一】', 'footnote-sign → 【^一】 → [^一]'],
  ['[^一]：', 'footnote-sign → [^一]： → [^一]: '],
  ['[^一]', 'footnote-sign → [^一]'],
  ['＜Note＞', 'tag-sign → ＜Note＞ → <Note>'],
  ['甲\\n', 'foreign-syntax → \\n'],
  ['==甲==', 'foreign-syntax → ==甲=='],
  ['%%甲%%', 'foreign-syntax → %%甲%%'],
  ['甲\n: 乙', 'foreign-syntax → :'],
  ['![[a.jpg]]', 'foreign-syntax → ![[a.jpg]]'],
  ['[TOC]', 'foreign-syntax → [TOC]'],
  ['[caption width=1]', 'foreign-syntax → [caption width=1]'],
  ['::: tip', 'foreign-syntax → ::: tip'],
  ['!!! note', 'foreign-syntax → !!! note'],
  [':smile:', 'foreign-syntax → :smile:'],
  ['m^2^', 'foreign-syntax → ^2^'],
])('%j: %s', (text, expected) => expect(shown(text)).toBe(expected));

test.each(['#2', '#回归#', '3**4', '２０１６．5', '8:30:00', '甲：乙', '[甲]', '（注）', 'C:\\news', '5 > 3', '甲·乙'])(
  '%j is text',
  (text) => expect(shown(text)).toBeUndefined(),
);

test('every habit can be found by its signs, and none keeps a place between texts', () => {
  for (const { signs, pattern } of habits) {
    expect(signs).not.toBe('');
    expect(pattern.flags).toBe('gu');
  }
});

test.each(boundsOf('body/near-miss-habits', { told: toldOf() }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
