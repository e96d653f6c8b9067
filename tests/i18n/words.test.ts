import { describe, expect, test } from 'vitest';
import { creditRoles } from '../../src/content/schema/roles.ts';
import { createConverter } from '../../src/conversion/index.ts';
import { type Edition, editions } from '../../src/core/edition.ts';
import { topicKinds } from '../../src/core/url.ts';
import { type Word, word, wordNames } from '../../src/i18n/words.ts';

const toHans = createConverter({ to: 'zh-Hans' });
const toHant = createConverter({ to: 'zh-Hant' });
/** Words that name the other edition, in its own script. */
const inOtherScript = new Set(['switchTo']);
/** Fills each place with its own name. */
const itself = new Proxy<Record<string, string>>({}, { get: (_, place) => `{${String(place)}}` });
const raw = (edition: Edition, name: Word): string => word(edition, name, itself);
const words = wordNames.map((name) => ({ name, hans: raw('zh-Hans', name), hant: raw('zh-Hant', name) }));
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test.each(words)('$name says something in both scripts, with the same places', ({ hans, hant }) => {
  expect(hans.trim()).not.toBe('');
  expect(hant.trim()).not.toBe('');
  expect(places(hant)).toEqual(places(hans));
});

describe('each word is written in the script of its edition', () => {
  const own = words.filter(({ name }) => !inOtherScript.has(name));
  const letters = (text: string): string => text.replace(/[“”「」‘’『』]/g, '');

  test.each(own)('$name: $hans', ({ hans }) => expect(letters(toHans.convert(hans))).toBe(letters(hans)));

  // A character that is Simplified by itself may still be right in a Traditional word (台, 里): it is foreign
  // where the whole word would be written otherwise, too.
  test.each(own)('$name: $hant', ({ hant }) => {
    const whole = [...toHant.convert(hant)];
    const foreign = [...hant].filter(
      (character, i) => toHant.convert(character) !== character && whole[i] !== character,
    );
    expect(foreign.filter((character) => !/[“”‘’]/.test(character))).toEqual([]);
  });
});

test('every kind of topic and every role has its word', () => {
  for (const name of [...topicKinds, ...creditRoles]) expect(wordNames).toContain(name);
});

test('places are filled, with numbers as with words', () => {
  expect(word('zh-Hant', 'count', { count: 12 })).toBe('共12篇');
  expect(word('zh-Hans', 'pageOf', { page: 2, pages: 3 })).toBe('第2页，共3页');
  for (const edition of editions) expect(word(edition, 'gapLikely', { character: '$&' })).toContain('$&');
});
