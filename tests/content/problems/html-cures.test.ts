import { expect, test } from 'vitest';
import { htmlCure } from '../../../src/content/problems/html-cures.ts';
import { speak } from '../../../src/content/speak.ts';
import { boundsOf } from '../bounds.ts';
import { expectWorded, sentenceOf, worded } from './worded.ts';

test.each([
  ['b', /\*\*text\*\*/],
  ['font', /\*\*text\*\*/],
  ['a', /\[text\]\(address\)/],
  ['img', /!\[what it shows\]/],
  ['h2', /heading/],
  ['hr', /---/],
  ['li', /- and a space/],
  ['td', /\| a \| b \|/],
  ['blockquote', /> and a space/],
  ['iframe', /<Video src="address"/],
  ['audio', /\[recording\]\(address\)/],
  ['code', /between ` and `/],
  ['del', /~~text~~/],
  ['script', /with what it holds/],
  ['div', /keep the text/],
  ['basefont', /keep the text/],
  ['h7', /keep the text/],
  ['audiobook', /keep the text/],
  ['barcode', /keep the text/],
  ['codex', /keep the text/],
  ['pre', /between ` and `/],
  ['tt', /between ` and `/],
  ['video', /<Video src="address"/],
  ['caption', /\| a \| b \|/],
  ['q', /> and a space/],
  ['strike', /~~text~~/],
  ['textarea', /with what it holds/],
])('%s', (tag, cure) => expect(htmlCure(tag)[1]).toMatch(cure));

const tags =
  'b strong em i font mark big a img picture source figure figcaption h1 h6 hr ul ol li dl dt dd table thead tbody tfoot tr td th caption col colgroup blockquote q iframe video embed object audio code pre kbd samp tt s del strike script style link meta base head title form input button select option textarea noscript div';

test('the cure of every tag, word for word', async () => {
  await expectWorded(
    'html-cures',
    ['a name', ...tags.split(' ')].map((tag) => worded(tag, sentenceOf(htmlCure(tag)))),
  );
});

test('a name that begins or ends like that of a tag is none', () => {
  const other = htmlCure('div');
  for (const tag of ['a name', ...tags.split(' ')])
    for (const name of [`x-${tag}`, `${tag}-x`]) expect(htmlCure(name), name).toBe(other);
});

/** What is said in Simplified Chinese and in English. */
const cure = (tag: string): string[] =>
  (['zh-Hans', 'en'] as const).map((language) => speak(sentenceOf(htmlCure(tag)), language));

test.each(boundsOf('problems/html-cures', { cure }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);

test('the box of a hint is a note, with what stands above it', () => {
  expect(htmlCure('aside', { title: '' })[1]).toBe(
    'write <Note> instead, and </Note> for the </aside> that closes it, each on a line of its own between empty lines',
  );
  const [, english] = htmlCure('details', { title: '须知', summary: true });
  expect(english).toContain('write <Note title="须知"> instead');
  expect(english).toContain('delete the line of <summary>');
});
