import { expect, test } from 'vitest';
import { markdownValue } from '../../../src/content/problems/markdown-value.ts';

test.each([
  ['source', '[汝州日报](https://a.example)', 'source: { name: 汝州日报, url: https://a.example }'],
  ['image', '![会场](/images/a.jpg)', 'image: { src: /images/a.jpg, alt: 会场 }'],
  ['image', '![](/images/a.jpg)', 'image: { src: /images/a.jpg, alt: 图上有什么 }'],
  ['url', '[原文](https://a.example)', 'url: https://a.example'],
  ['title', '[年会](https://a.example)', 'title: 年会'],
])('%s: %s is %s', (name, value, line) => expect(markdownValue(name, value)).toBe(line));

test.each([
  ['source', '[](https://a.example)'],
  ['tags', '[招商](https://a.example)'],
  ['title', '[年会]'],
  ['title', '年会'],
])('%s: %s is nothing else', (name, value) => expect(markdownValue(name, value)).toBeUndefined());
