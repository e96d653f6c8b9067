/** Covers scripts/train/surnames.ts and scripts/train/settings.ts. */
import { expect, test } from 'vitest';
import { surelyTraditional } from '../../../scripts/train/settings.ts';
import { surnameSentences } from '../../../scripts/train/surnames.ts';

test('names in Traditional, with the form that a surname has', () => {
  const sentences = surnameSentences();
  expect(new Set(sentences).size).toBeGreaterThan(sentences.length / 2);
  const text = sentences.join('');
  for (const form of ['鍾', '于', '余', '范', '姜']) expect(text).toContain(form);
  for (const other of ['於', '餘', '範', '薑', '钟']) expect(text).not.toContain(other);
});

test('a word with a choice on the way to Traditional is no part of a setting', () => {
  expect(surelyTraditional(['会长', '后来'])).toEqual(['會長']);
});
