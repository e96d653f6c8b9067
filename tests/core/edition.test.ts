import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  type Edition,
  editionOf,
  editionSlug,
  editions,
  forEditions,
  lazyForEditions,
  otherEdition,
} from '../../src/core/edition.ts';

test('the editions are the BCP 47 tags of both scripts, Simplified first', () => {
  expect(editions).toEqual(['zh-Hans', 'zh-Hant']);
});

test('an address begins with the tag in small letters', () => {
  expect(editions.map(editionSlug)).toEqual(['zh-hans', 'zh-hant']);
});

test('an edition is known by its slug alone', () => {
  for (const edition of editions) expect(editionOf(editionSlug(edition))).toBe(edition);
  fc.assert(
    fc.property(fc.string(), (slug) => {
      fc.pre(slug !== 'zh-hans' && slug !== 'zh-hant');
      expect(editionOf(slug)).toBeUndefined();
    }),
  );
  for (const slug of [undefined, '', 'zh-Hans', 'zh-hans/']) expect(editionOf(slug)).toBeUndefined();
});

test('each edition is the other of the other', () => {
  expect(otherEdition('zh-Hans')).toBe('zh-Hant');
  expect(otherEdition('zh-Hant')).toBe('zh-Hans');
});

test('a value is made for each edition once, Simplified first', () => {
  const asked: string[] = [];
  const made = forEditions((edition) => {
    asked.push(edition);
    return `${edition}!`;
  });
  expect(made).toEqual({ 'zh-Hans': 'zh-Hans!', 'zh-Hant': 'zh-Hant!' });
  expect(asked).toEqual(['zh-Hans', 'zh-Hant']);
});

test('makes what exists once for each edition when it is asked for', () => {
  const make = vi.fn((edition: Edition) => edition.length);
  const lengths = lazyForEditions(make);
  expect(make).not.toHaveBeenCalled();
  expect([lengths['zh-Hant'], lengths['zh-Hant']]).toEqual([7, 7]);
  expect(make).toHaveBeenCalledTimes(1);
  expect({ ...lengths }).toEqual({ 'zh-Hans': 7, 'zh-Hant': 7 });
});
