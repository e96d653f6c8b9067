import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { offsetOf } from '../../src/content/yaml-places.ts';
import { readPlainYaml } from '../../src/content/yaml-plain.ts';

/** What is read quickly, and what must not be: one line of the latter leaves the whole text to the parser. */
const plain = ['会刊', '甬台商会 成立', '「回归」工程：汝州，台州。', 'GB 18030', '2016-04-18', '2016-04', '甲 - 乙'];
const quoted = ['"汝州 #回归#: 商人"', "'甲: 乙'", '""', 'true', '[]', '[甲, "乙"]', "[甲,'乙', 2016-04-18]"];
const odd =
  "2016|\"a\\nb\"|'it''s'|\"未完|False|null|~||1e3|甲 # 注|甲#乙|甲: 乙|- 甲|&甲|*甲|!甲|甲  乙|甲\u3000乙|>|{ a: b }|[甲 ,乙]|[甲,]".split(
    '|',
  );
const any = fc.string({ maxLength: 4, unit: fc.constantFrom(...'甲乙aZ9 -:,#[]{}"\'\\\t。《') });
const line = fc
  .tuple(
    fc.constantFrom('title', 'date', 'tags', 'people', 'places', 'source', 'category'),
    fc.oneof(
      { weight: 15, arbitrary: fc.constant(': ') },
      { weight: 1, arbitrary: fc.constantFrom(':', ':  ', ' : ') },
    ),
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...plain, ...quoted) },
      { weight: 1, arbitrary: fc.constantFrom(...odd) },
      { weight: 3, arbitrary: any },
      { weight: 2, arbitrary: fc.array(any, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`) },
    ),
  )
  .map((parts) => parts.join(''));
const text = fc
  .tuple(fc.array(line, { maxLength: 4 }), fc.constantFrom('', '\n'))
  .map(([lines, end]) => lines.join('\n') + end);

describe('plain YAML', () => {
  test('is what the parser makes of it, in its places', () => {
    let read = 0;
    fc.assert(
      fc.property(text, (yaml) => {
        const quick = readPlainYaml(yaml);
        if (!quick) return;
        read++;
        const document = parseDocument(yaml);
        expect(document.errors).toEqual([]);
        expect(document.warnings).toEqual([]);
        expect(quick.value).toEqual(document.toJS());
        for (const path of [
          [],
          ...Object.keys(quick.value).flatMap((key) => [[key], [key, 0], [key, 1], [key, 'a'], [key, 0, 'a']]),
          ['none', 0],
        ])
          expect(quick.offsetOf(path)).toBe(offsetOf(document.contents, path));
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test('is an article of the template', () => {
    const yaml = 'title: "会刊"\ndate: 2016-04-18\ncategory: news\ntags: [回归, "招商"]\npeople: []\ndraft: true\n';
    expect(readPlainYaml(yaml)?.value).toEqual({
      title: '会刊',
      date: '2016-04-18',
      category: 'news',
      tags: ['回归', '招商'],
      people: [],
      draft: true,
    });
  });

  test.each([
    '',
    '\n',
    'title:',
    'title: 甲\ntitle: 乙',
    'title: 甲\n\ndate: 2016-04-18',
    'null',
    'title: null',
    'a: [True]',
  ])('%j is left to the parser', (yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined();
  });
});
