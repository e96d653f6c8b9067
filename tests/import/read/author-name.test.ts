import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { authorNameIn, isAssociation, isFormattedName, isOfReplies } from '../../../src/import/read/author-name.ts';
import { type DomElement, elementsOf } from '../../../src/import/read/dom.ts';

const elementOf = (html: string, name = 'i'): DomElement => elementsOf(parse(html), name)[0]!;
const nameIn = (html: string) => authorNameIn(elementOf(html));

test.each([
  ['<i>尤三省</i>', '尤三省'],
  ['<i>作者是<b>尤三省</b>。</i>', '尤三省'],
  ['<i>文大同</i>', '文大同'],
  ['<i>文：尤三省</i>', '尤三省'],
  ['<i>by Mei Yu</i>', 'Mei Yu'],
  ['<i>Mei Yu, Ph.D.</i>', 'Mei Yu'],
  ['<i>Mei Yu MBA</i>', 'Mei Yu'],
  ['<i>Datuk Yu Sam Sing &amp; Mei Ling Ho</i>', 'Datuk Yu Sam Sing & Mei Ling Ho'],
  ['<i itemscope><b itemprop=name>尤三省</b>，住在渡口</i>', '尤三省'],
])('%s names %s', (html, name) => expect(nameIn(html)).toEqual({ name, isCard: false }));

test.each(['<i>Posted on</i>', '<i>发表于</i>', '<i>喜欢就留一盏茶，船家会看见</i>'])('%s names nobody', (html) =>
  expect(nameIn(html)).toBeUndefined(),
);

test('the card of an account names its holder among what stands beside him', () => {
  const card = '<i><u class=name>尤三省</u><u>一直在渡口修秤，也写渡口的人和船，七年</u>关注</i>';
  expect(nameIn(card)).toEqual({ name: '尤三省', isCard: true });
  expect(nameIn(card.replace('name', 'about'))).toBeUndefined();
});

test('an association is told from a person', () => {
  expect(['渡口同乡联谊会', '尤三省'].map(isAssociation)).toEqual([true, false]);
});

describe('what is around it', () => {
  test('a formatted name counts in a byline', () => {
    expect(isFormattedName(elementOf('<p class="byline vcard"><i class=fn>尤三省</i></p>'))).toBe(true);
    expect(isFormattedName(elementOf('<p class="contact vcard"><i class=fn>尤三省</i></p>'))).toBe(false);
  });
  test('who answers in the comments wrote nothing', () => {
    expect(isOfReplies(elementOf('<div class=comment-list><i>尤三省</i></div>'))).toBe(true);
    expect(isOfReplies(elementOf('<body class=comments><div class=post><i>尤三省</i></div>'))).toBe(false);
  });
});
