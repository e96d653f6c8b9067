import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createConverter } from '../../../src/conversion/index.ts';

const converter = createConverter({ to: 'zh-Hant' });
const invisible = ['\u00ad', '\u200b', '\u2060', '\ufeff'];

test('a word is read as if nothing stood in it', () => {
  expect(converter.convert('头\u00ad发护理，会长发\u200b言')).toBe('頭\u00ad髮護理，會長發\u200b言');
});

test('wherever invisible characters stand, the text is converted as without them and they stay', () => {
  const words = fc.constantFrom('会长发言', '头发护理', '一只鸡', '着手，', '关于', 'abc', '范文甫', '“好”');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.constantFrom('', ...invisible), fc.nat(4)), { maxLength: 12 }), (parts) => {
      const visible = parts.map(([word]) => word).join('');
      const text = parts.map(([word, c, at]) => word.slice(0, at) + c + word.slice(at)).join('');
      const bare = (s: string): string => s.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
      const { text: converted, decisions } = converter.explain(text);
      expect(converted).toBe(converter.convert(text));
      const place = (s: string): string[] => [...s].map((c) => (invisible.includes(c) ? c : '-'));
      expect(place(converted)).toEqual(place(text));
      if (
        [...text].every(
          (c, i) => !invisible.includes(c) || /\p{Script=Han}.\p{Script=Han}/u.test(text.slice(i - 1, i + 2)),
        )
      )
        expect(bare(converted)).toBe(converter.convert(visible));
      for (const { start, end, source } of decisions) expect(text.slice(start, end)).toBe(source);
    }),
  );
});
