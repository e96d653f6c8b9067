import { expect, test } from 'vitest';
import { templateLink, templateParams } from '../../../src/content/body/template-links.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['[茶市]({% post_url 2015-11-02-tea-fair %})', { words: '茶市', target: '2015-11-02-tea-fair' }],
  ['[茶市]({{< ref "tea-fair.md" >}})', { words: '茶市', target: 'tea-fair.md' }],
  ['[茶市]({{ site.baseurl }}/2015/11/tea-fair.html)', { words: '茶市', target: '/2015/11/tea-fair.html' }],
  ["[茶市]({{ '/2015/11/tea-fair/' | relative_url }})", { words: '茶市', target: '/2015/11/tea-fair/' }],
  ['{% post_link tea-fair 茶市 %}', { words: '茶市', target: 'tea-fair' }],
])('%s', (found, link) => {
  expect(found.match(templateLink)).toEqual([found]);
  expect(templateParams(found).link).toEqual(link);
});

test('pictures and files need no article', () => {
  expect(templateParams('![会场]({{ site.url }}/assets/images/a.jpg)').better).toBe('![会场](/images/a.jpg)');
  expect(templateParams('[章程]({{ site.url }}/files/a.pdf)').better).toBe('[章程](/files/a.pdf)');
});

test.each(['{{ count }}', '{% asset_img a.jpg %}', '[茶市](/news/a/)', '[茶市](a) {{ b }}'])('%s is none', (text) =>
  expect(text.match(templateLink)).toBeNull(),
);

test.each(boundsOf('body/template-links', { templateParams }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
