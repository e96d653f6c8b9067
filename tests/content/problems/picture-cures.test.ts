import { expect, test } from 'vitest';
import { foreignCure } from '../../../src/content/problems/foreign-cures.ts';

test.each([
  ['![[tea.jpg]]', '', 'write ![what it shows](/images/tea.jpg)'],
  ['![[tea.jpg]]', '2015/', 'write ![what it shows](/images/2015/tea.jpg)'],
  ['![[2015/tea.jpg]]', '2015/', 'write ![what it shows](/images/2015/tea.jpg)'],
  ['{% asset_img tea.jpg 茶会 %}', '2015/', 'write a picture as ![茶会](/images/2015/tea.jpg)'],
  [
    '{{< figure src="a/tea.jpg" title="茶会" >}}',
    '2015/',
    'write <Figure src="/images/2015/tea.jpg" alt="what it shows" caption="茶会" />',
  ],
])('%s in %j', (found, folder, english) => expect(foreignCure(found, folder)[1]).toBe(english));
