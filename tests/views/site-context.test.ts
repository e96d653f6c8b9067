import { expect, test } from 'vitest';
import { siteContext } from '../../src/views/site-context.ts';
import { paperArchive } from './paper-archive.ts';

const { settings, converters } = paperArchive([]);
const site = siteContext(settings, converters);

test('a page finds the settings', () => {
  expect(site.settings).toBe(settings);
});

test('finished HTML is converted in its texts, and stays in the script that it was written in', () => {
  expect(site.into('zh-Hant', 'zh-Hans', '<p class="发">商会 &lt; 头发</p>')).toBe(
    '<p class="发">商會 &#x3C; 頭髮</p>',
  );
  expect(site.into('zh-Hans', 'zh-Hans', '<p>頭髮</p>')).toBe('<p>頭髮</p>');
});
