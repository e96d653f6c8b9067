import { expect, test } from 'vitest';
import { isBioOf, takeBio } from '../../../src/import/extract/bio.ts';
import { paragraph } from '../../../src/import/page.ts';

const prose = ['老秤挂在渡口。', '秤砣是铜的。', '渡口如今有桥了。'];
const read = (...end: string[]) => {
  const { blocks, claims } = takeBio([...prose, ...end].map((text) => paragraph(text)));
  return { left: blocks.length, claims: claims.map(({ field, value, flag }) => [field, value, flag?.kind]) };
};

test('a name and behind it who he is are the card of the author', () => {
  expect(read('尤三省', '尤三省，公会理事，专栏作家，著有《渡口志》。')).toEqual({
    left: 3,
    claims: [['author', '尤三省', 'author-guessed']],
  });
  expect(read('（作者：尤三省，系公会秘书长）')).toEqual({ left: 3, claims: [['author', '尤三省', undefined]] });
  expect(read('作者簡介｜尤三省（渡口小學教師）')).toMatchObject({
    left: 3,
    claims: [['author', '尤三省', undefined]],
  });
});

test.each([
  ['a sentence about somebody', ['尤三省，公会理事，每年来校秤。']],
  ['a name alone', ['尤三省']],
  ['a name with a sentence that does not say who he is', ['尤三省', '尤三省，明天再来。']],
  ['a card far above the end', ['尤三省', '尤三省，公会理事。', ...prose, ...prose]],
])('%s is none', (_, end) => expect(read(...end)).toEqual({ left: 3 + end.length, claims: [] }));

test('where the author works names nobody, and is no part of the text', () => {
  expect(read('（作者单位：渡口博物馆）')).toEqual({ left: 3, claims: [] });
});

test('who somebody is stands at either end of a text', () => {
  expect(isBioOf('尤三省', '渡口评论员尤三省为河西大学博士。以上全为个人意见。', 19, 20)).toBe(true);
  expect(isBioOf('尤三省', '尤三省（2000-），生于渡口，河西大学硕士生。', 1, 20)).toBe(true);
  expect(isBioOf('尤三省', '尤三省。', 2, 20)).toBe(true);
  expect(isBioOf('尤三省', '渡口评论员尤三省为河西大学博士。', 10, 20)).toBe(false);
  expect(isBioOf('尤三省', '昨日会长尤三省到渡口看老秤。', 0, 20)).toBe(false);
});
