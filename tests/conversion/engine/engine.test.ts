/**
 * The converter as a whole; covers, in src/conversion, converter.ts, index.ts, engine/run-converter.ts,
 * engine/to-traditional.ts, engine/to-simplified.ts, engine/walk-text.ts and engine/rule.ts too.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyGlossary } from '../../../src/content/schema/glossary.ts';
import { lexicon } from '../../../src/conversion/engine/lattice-data.ts';
import { type Converter, createConverter } from '../../../src/conversion/index.ts';

const converters: [string, Converter][] = [
  ['zh-Hant tw', createConverter({ to: 'zh-Hant', region: 'tw' })],
  ['zh-Hant hk', createConverter({ to: 'zh-Hant', region: 'hk' })],
  ['zh-Hans', createConverter({ to: 'zh-Hans' })],
];

/** Text as news is: words of the lattice, numbers, Latin, punctuation, quotation marks. */
const word = fc.constantFrom(...[...lexicon().trie.entries()].map(([text]) => text).filter((_, i) => i % 3 === 0));
const other = fc.constantFrom(
  '，',
  '。',
  '、',
  ' ',
  '\n',
  '12',
  'GDP',
  '“',
  '”',
  '‘',
  '’',
  '「',
  '」',
  '（',
  '）',
  '·',
  '😀',
  '𠮷',
  '\uD842',
);
const news = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, other), { maxLength: 30 })
  .map((parts) => parts.join(''));
const anything = fc.oneof(news, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

const notHan = (text: string): string => text.replace(/[\p{Script=Han}“”‘’「」『』]/gu, '');

describe.each(converters)('%s', (_, converter) => {
  test('explains exactly what it converts', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: converted, decisions } = converter.explain(text);
        expect(converter.convert(text)).toBe(converted);
        let out = '';
        let at = 0;
        for (const { start, end, source, output, confidence } of decisions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(source);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          out += text.slice(at, start) + output;
          at = end;
        }
        expect(out + text.slice(at)).toBe(converted);
      }),
      { numRuns: 2000 },
    );
  });

  test('notable decisions are among those explained: between them every character stays in its place', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const all = converter.explain(text);
        const { text: converted, decisions } = converter.notableDecisions(text);
        expect(converted).toBe(all.text);
        let longer = 0;
        for (const decision of decisions) {
          const { start, source, output } = decision;
          // A word may keep a character that would change alone.
          const found = all.decisions.some((one) => one.start === start && one.rule === decision.rule);
          expect(found || source === output).toBe(true);
          expect(converted.slice(start + longer, start + longer + output.length)).toBe(output);
          longer += output.length - source.length;
        }
        expect(converted.length).toBe(text.length + longer);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['面\tand 面 were left', '二噁英', '二𫫇英', '米、面'])('reads %j in one way', (text) => {
    const { text: converted } = converter.explain(text);
    expect([converter.convert(text), converter.notableDecisions(text).text]).toEqual([converted, converted]);
  });

  test('keeps everything that is neither Han nor a quotation mark', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(notHan(converter.convert(text))).toBe(notHan(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('changes nothing that is converted already', () => {
    fc.assert(
      fc.property(news, (text) => {
        const once = converter.convert(text);
        expect(converter.convert(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('rules of an article', () => {
  const converter = createConverter({ to: 'zh-Hant' });
  const rules = { keep: ['头发'], hant: { 发展: '發　展' }, hans: {} };

  test('come before all others', () => {
    expect(converter.withRules(rules).convert('头发发展')).toBe('头发發　展');
  });

  test('say who decided', () => {
    const { decisions } = converter.withRules(rules).explain('头发发展发生');
    expect(decisions.map(({ rule }) => rule)).toEqual(['keep', 'article', 'lattice']);
  });

  test('make another version, and none make the same', () => {
    expect(converter.withRules(rules).version).not.toBe(converter.version);
    expect(converter.withRules(undefined).version).toBe(converter.version);
  });
});

describe('the glossary', () => {
  const glossary = {
    ...emptyGlossary(),
    names: [
      { hans: '于明', hant: '于明', aliases: [] },
      { hans: '李乾', hant: '李乾', aliases: [] },
    ],
    terms: [{ hans: '金发', hant: '金發', aliases: [] }],
    places: [{ hans: '后里', hant: '后里', aliases: [] }],
  };
  const hant = createConverter({ to: 'zh-Hant', glossary });
  const hans = createConverter({ to: 'zh-Hans', glossary });

  test.each([
    ['于明到后里', '于明到后里'],
    ['金发集团', '金發集團'],
    ['关于明年的计划', '關於明年的計劃'],
    ['李干事', '李幹事'],
  ])('%s → %s', (text, expected) => {
    expect(hant.convert(text)).toBe(expected);
  });

  test('is read in both directions', () => {
    expect(hans.convert('李乾在後方')).toBe('李乾在后方');
  });

  test('makes another version', () => {
    expect(hant.version).not.toBe(createConverter({ to: 'zh-Hant' }).version);
  });
});
