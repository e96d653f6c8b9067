import { expect, test } from 'vitest';
import { withoutRepeats } from '../../../src/import/extract/repeats.ts';
import { paragraph } from '../../../src/import/page.ts';

const lines = (...texts: string[]) => texts.map((text) => paragraph(text));
const texts = (blocks: { text: string }[]) => blocks.map(({ text }) => text);

test('a line that stands again directly after itself is one, in either script', () => {
  const { blocks, dropped } = withoutRepeats(lines('会员大会', '會員大會', '正文', '会员大会', '', '会员大会'));
  expect(texts(blocks)).toEqual(['会员大会', '正文', '会员大会', '']);
  expect(dropped).toEqual([
    { text: '會員大會', reason: 'repeated' },
    { text: '会员大会', reason: 'repeated' },
  ]);
});

test('a picture’s alternative text that stands again below it is its caption', () => {
  const picture = { ...paragraph('老秤'), kind: 'image' as const, src: 'a.jpg' };
  expect(withoutRepeats([picture, paragraph('老秤'), paragraph('正文')])).toEqual({
    blocks: [{ ...picture, caption: '老秤' }, paragraph('正文')],
    // One text where the page has two.
    dropped: [{ text: '老秤', reason: 'repeated' }],
  });
});

test('a picture whose caption is a link is as much a link', () => {
  const picture = { ...paragraph('老秤'), kind: 'image' as const };
  const link = paragraph('老秤', { linked: 1 });
  expect(withoutRepeats([picture, link]).blocks[0]!.hints.linked).toBe(1);
  expect(withoutRepeats([picture, paragraph('老秤')]).blocks[0]!.hints.linked).toBe(0);
});

test('the first paragraph in an element for the summary gives way to the same in the text', () => {
  const words = '三月四日，老秤重新校准，三百余人到场。';
  const blocks = [paragraph(words, { names: 'summary' }), paragraph(words, { names: 'content' })];
  const { blocks: kept, dropped } = withoutRepeats(blocks);
  expect(kept).toEqual([blocks[1]]);
  expect(dropped).toEqual([{ text: words, reason: 'summary' }]);
});

test('of a summary with three points and a text of the same words the text stays', () => {
  const { blocks, dropped } = withoutRepeats(
    lines('老秤用了八十年，它准了...', '老秤用了八十年，它准了。', '会长发言。'),
  );
  expect(texts(blocks)).toEqual(['老秤用了八十年，它准了。', '会长发言。']);
  expect(dropped).toEqual([{ text: '老秤用了八十年，它准了...', reason: 'summary' }]);
});

test('of the last step of a breadcrumb and the headline behind it the headline stays', () => {
  const headline = { ...paragraph('老秤'), kind: 'heading' as const, level: 1 };
  const step = { ...paragraph('老秤', { linked: 1 }), kind: 'item' as const };
  expect(withoutRepeats([step, headline, paragraph('正文')]).blocks).toEqual([headline, paragraph('正文')]);
});
