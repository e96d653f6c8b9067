import { expect, test } from 'vitest';
import { languageOf } from '../../../src/content/body/language.ts';

test.each([
  ['The Chamber of Commerce was founded in 1911.', 'en'],
  ['Dewan Perniagaan dan Perindustrian', 'ms'],
  ['PERSATUAN YANG DI Malaysia', 'ms'],
  ['Persatuan dan the', 'ms'],
  ['dan the chamber', 'en'],
  ['Tan Cheng Lock', undefined],
  ['in the', undefined],
  ['商会的 in 与 the', undefined],
  ['商会 the chamber of 1911', 'en'],
  ['', undefined],
  ['don’t they know', 'en'],
])('%j: %s', (passage, language) => expect(languageOf(passage)).toBe(language));
