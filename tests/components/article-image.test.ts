import { expect, test } from 'vitest';
import { afterFirstParagraph, articleImageHtml } from '../../src/components/article-image.ts';

test.each([
  ['<p>甲</p><p>乙</p>', '<p>甲</p>图<p>乙</p>'],
  ['<p lang="en" class="ragged">A</p>', '<p lang="en" class="ragged">A</p>图'],
  ['<h2>甲</h2><p>乙</p>', '图<h2>甲</h2><p>乙</p>'],
  ['<pre>甲</pre><p>乙</p>', '图<pre>甲</pre><p>乙</p>'],
])('%s', (html, expected) => expect(afterFirstParagraph(html, '图')).toBe(expected));

test('captions are text', () => {
  const image = { src: '/a.jpg', alt: '', caption: '<b>', credit: '李&明' };
  expect(articleImageHtml('zh-Hans', image, '')).toBe(
    '<figure class="article-image"><figcaption>&lt;b&gt;<span class="credit">图：李&amp;明</span></figcaption></figure>',
  );
});
