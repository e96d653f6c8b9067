import { expect, test } from 'vitest';
import type { Component } from '../../../src/content/body/check-component.ts';
import { attributeInstead, contentOf, tagInstead } from '../../../src/content/body/component-instead.ts';
import { parseBody } from '../../../src/content/body/parse.ts';

const component = (text: string): Component => {
  const [node] = parseBody(text, 'a.mdx').tree.children;
  const inner = node?.type === 'element' ? node.children.find(({ type }) => type.startsWith('mdxJsx')) : node;
  return inner as unknown as Component;
};

test.each([
  ['<Figur src="/images/a.jpg" alt="会场" />', { name: 'Figure' }, '<Figure src="/images/a.jpg" alt="会场" />'],
  ['<Video url="/files/a.mp4" />', { renamed: { url: 'src' } }, '<Video src="/files/a.mp4" />'],
  ['<Figure src="/images/a.jpg" />', { set: { alt: '会场' } }, '<Figure src="/images/a.jpg" alt="会场" />'],
  ["<Figure src={'/images/a.jpg'} alt='会场' />", {}, '<Figure src="/images/a.jpg" alt="会场" />'],
  ['<zh keep>李乾</zh>', { name: 'Zh' }, '<Zh keep>李乾</Zh>'],
  ['<Figure {...all} />', {}, undefined],
  ['<Figure src={a + b} />', {}, undefined],
])('%s', (text, changes, tag) => expect(tagInstead(component(text), changes)).toBe(tag));

test('what has its value keeps it', () =>
  expect(tagInstead(component('<Video src="/files/a.mp4" url="/files/b.mp4" />'), { renamed: { url: 'src' } })).toBe(
    '<Video src="/files/a.mp4" />',
  ));

test.each([
  ['<Figure src="/images/a.jpg" caption="左二" />', 'alt', '图上有什么'],
  ['<Figure src="/images/a.jpg" />', 'alt', '图上有什么'],
  ['<File src="/files/章程.pdf" />', 'name', '章程'],
  ['<File src="/files/a.pdf">章程</File>', 'name', '章程'],
  ['<File src="/files/a.pdf" />', 'name', '附件的名称'],
  ['<Zh hans="万丰号" />', 'hant', '萬豐號'],
  ['<Figure alt="会场" />', 'src', undefined],
])('%s lacks %s', (text, attribute, value) =>
  expect(attributeInstead(component(text), attribute, { before: '', after: '' })).toBe(value),
);

test.each([
  ['他说，', '程表从零开始', '里'],
  ['记在心', '的话', '裡'],
])('the other script of 里 between %s and %s', (before, after, hant) =>
  expect(attributeInstead(component('<Zh hans="里" />'), 'hant', { before, after })).toBe(hant),
);

test('the text between tags in one line', () =>
  expect(contentOf(component('<Note>\n\n甲\n乙\n\n</Note>'))).toBe('甲乙'));
