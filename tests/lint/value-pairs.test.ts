import { expect, test } from 'vitest';
import { checkValuePairs } from '../../src/lint/value-pairs.ts';
import { articleOf } from './article.ts';

const check = (front: Record<string, unknown>) =>
  checkValuePairs(articleOf(front), 'a').map(({ code, params }) => ({ code, ...params }));

test.each(['举办“返乡"座谈会', '举办"返乡”座谈会', '举办"返乡"座谈会'])(
  '%s has quotation marks of two kinds',
  (title) =>
    expect(check({ title })).toEqual([{ code: 'half-width-punctuation', found: title, better: '举办“返乡”座谈会' }]),
);

test('a sign without its other half is told in the title, the summary and the words of the picture', () => {
  expect(check({ title: '举办《返乡座谈会' })).toMatchObject([{ code: 'unpaired-mark', sign: '《' }]);
  expect(check({ summary: '举办（返乡座谈会。' })).toMatchObject([{ code: 'unpaired-mark', sign: '（' }]);
  expect(check({ image: { src: '/images/a.jpg', alt: '会场”一角' } })).toMatchObject([{ code: 'unpaired-mark' }]);
});

test('signs in pairs, and inches of a screen, are right', () => {
  expect(check({ title: '举办“返乡”《创业》座谈会', summary: 'He said "yes" twice.' })).toEqual([]);
});

test.each(['“茶山开园"', '‘茶山开园"', '”茶山开园“', '「茶山开园”'])(
  '%s stands between marks that are no pair',
  (title) =>
    expect(check({ title })).toEqual([
      { code: 'unpaired-mark', sign: title.charAt(0), found: title, better: '茶山开园' },
    ]),
);
