import { expect, test } from 'vitest';
import { asciiSlug, distinctSlug, slugOf } from '../../src/core/slug.ts';

test.each([
  ['招商引资', 'zhao-shang-yin-zi'],
  ['绿色', 'lv-se'],
  ['IT产业2016', 'it-chan-ye-2016'],
  ['ＡＢＣ公司', 'abc-gong-si'],
])('%s → %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a name without a reading gets a digest, and no slug is longer than 60 characters or ends in a hyphen', () => {
  expect(slugOf('！？')).toMatch(/^[0-9a-f]{8}$/);
  expect(asciiSlug('！？')).toBe('');
  expect(asciiSlug('张'.repeat(40))).toMatch(/^(?:zhang-)+z?h?a?n?g?$/);
  expect(asciiSlug('张'.repeat(40)).length).toBe(59);
  expect(asciiSlug('一'.repeat(40))).toBe(Array.from({ length: 20 }, () => 'yi').join('-'));
  expect(slugOf('张'.repeat(40))).toBe(asciiSlug('张'.repeat(40)));
});

test('a number of syllables may be asked for', () => {
  expect(asciiSlug('汝州市结硕果', 3)).toBe('ru-zhou-shi');
});

test('names with the same slug are told apart', () => {
  expect(distinctSlug('zhang-san', '章三')).not.toBe(distinctSlug('zhang-san', '张三'));
  expect(distinctSlug('zhang-san', '章三')).toMatch(/^zhang-san-[0-9a-f]{4}$/);
});
