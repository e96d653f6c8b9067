import { expect, test } from 'vitest';
import { nearest } from '../../src/content/nearest.ts';
import { boundsOf } from './bounds.ts';

test.each([
  ['titel', 'title'],
  ['tag', 'tags'],
  ['Tags', 'tags'],
  ['tagslist', 'tags'],
  ['dtae', 'date'],
  ['summery', 'summary'],
  ['x', undefined],
  ['nothing', undefined],
])('nearest to %s: %s', (word, key) => expect(nearest(word, ['title', 'tags', 'date', 'summary'])).toBe(key));

test.each(boundsOf('nearest', { nearest }))('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));
