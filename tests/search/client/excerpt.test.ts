import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCanonicalise } from '../../../src/search/canonical.ts';
import { excerptOf, findSpans, markSpans, toHtml } from '../../../src/search/client/excerpt.ts';
import { equivalentCharacters } from '../../../src/search/equivalence.ts';

const canonicalise = makeCanonicalise(equivalentCharacters());
const marks = (text: string, ...needles: string[]) => toHtml(markSpans(text, findSpans(text, needles, canonicalise)));

describe('marks', () => {
  it.each([
    ['憑藉回歸工程', '凭借', '<mark>憑藉</mark>回歸工程'],
    ['建５Ｇ 基站', '5g基站', '建<mark>５Ｇ 基站</mark>'],
    ['共1,234万元', '1234万', '共<mark>1,234万</mark>元'],
    ['会员会员会', '会员', '<mark>会员</mark><mark>会员</mark>会'],
    ['<b>&会', '会', '&lt;b&gt;&amp;<mark>会</mark>'],
    ['《豫商》杂志', '豫商杂志', '《<mark>豫商》杂志</mark>'],
    ['二〇〇九年', '2009年', '<mark>二〇〇九年</mark>'],
    ['联\u00ad合会', '联合会', '<mark>联\u00ad合会</mark>'],
    ['没有', '会', '没有'],
    ['"会"', '会', '&quot;<mark>会</mark>&quot;'],
  ])('marks in %j where %j stands', (text, needle, html) => expect(marks(text, needle)).toBe(html));

  it('marks several words, the longer of two that begin together', () => {
    expect(marks('汝州市商会', '汝州', '汝州市', '商会')).toBe('<mark>汝州市</mark><mark>商会</mark>');
  });

  it('changes no text', () => {
    const words = fc.string({ unit: fc.constantFrom(...'会員發发 ,1\n，𠮷'), maxLength: 30 });
    fc.assert(
      fc.property(words, words, (text, needle) => {
        const pieces = markSpans(text, findSpans(text, [canonicalise(needle)], canonicalise));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('excerptOf', () => {
  const text = `${'前文。'.repeat(60)}汝州市来了客人。${'中文。'.repeat(60)}商会开了会。${'后文。'.repeat(60)}`;

  it('shows every word of the query, however far apart they stand', () => {
    const html = toHtml(excerptOf(text, ['汝州市', '商会'], canonicalise));
    expect(html).toContain('<mark>汝州市</mark>来了客人');
    expect(html).toContain('<mark>商会</mark>开了会');
    expect(html.length).toBeLessThan(300);
  });

  it('begins behind the end of a sentence', () => {
    expect(toHtml(excerptOf(text, ['汝州市'], canonicalise))).toMatch(/^…<mark>/);
  });

  it('shows the beginning where nothing matches', () => {
    expect(toHtml(excerptOf(text, ['台州'], canonicalise))).toMatch(/^前文。/);
  });
});

describe('what an excerpt leaves out', () => {
  const excerpt = (text: string, ...needles: string[]) => toHtml(excerptOf(text, needles, canonicalise));
  const far = '中'.repeat(100);

  it('is marked wherever it stood, and nowhere else', () => {
    expect(excerpt('会。')).toBe('会。');
    expect(excerpt('商会开会。', '商会')).toBe('<mark>商会</mark>开会。');
    expect(excerpt(`商会${far}`, '商会')).toBe(`<mark>商会</mark>${'中'.repeat(40)}…`);
    expect(excerpt(`${far}商会`, '商会')).toBe(`…${'中'.repeat(40)}<mark>商会</mark>`);
    expect(excerpt(`商会${far}年会`, '商会', '年会')).toBe(
      `<mark>商会</mark>${'中'.repeat(40)}…${'中'.repeat(40)}<mark>年会</mark>`,
    );
    // Two stretches that touch are one.
    expect(excerpt(`商会${'中'.repeat(60)}年会`, '商会', '年会')).toBe(
      `<mark>商会</mark>${'中'.repeat(60)}<mark>年会</mark>`,
    );
  });

  it('of a text without a match is its end', () => {
    expect(excerpt(`${'前'.repeat(119)}。`)).toBe(`${'前'.repeat(119)}。`);
    expect(excerpt(`${'前'.repeat(120)}。`)).toBe(`${'前'.repeat(120)}…`);
    expect(excerpt(`${'前'.repeat(119)}𠮷。`)).toBe(`${'前'.repeat(119)}…`);
    expect(excerpt('小标题\n第一句。\n第二句')).toBe('第一句。 第二句');
    expect(excerpt('没有句子\n也没有')).toBe('没有句子 也没有');
  });

  it('never parts the halves of a character', () => {
    const halves = (text: string) =>
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
    for (let before = 0; before < 4; before++)
      for (let after = 0; after < 4; after++) {
        const html = excerpt(
          `${'𠮷'.repeat(40)}${'中'.repeat(before)}商会${'中'.repeat(after)}${'𠮷'.repeat(40)}`,
          '商会',
        );
        expect(halves(html)).toBe(false);
        expect(html).toContain('<mark>商会</mark>');
      }
  });

  it('does not go beyond the paragraph of a match, nor into the sentence before', () => {
    expect(excerpt('前段\n商会开会\n后段', '商会')).toBe('…<mark>商会</mark>开会…');
    for (const end of '。！？；') expect(excerpt(`前句${end}商会`, '商会')).toBe('…<mark>商会</mark>');
    expect(excerpt('前句。再前。后商会', '商会')).toBe('…后<mark>商会</mark>');
  });

  it('has three stretches at most, each word among them first', () => {
    const text = ['商会', '商会', '商会', '商会', '年会'].join(far);
    const html = excerpt(text, '商会', '年会');
    expect(html.match(/<mark>商会/g)).toHaveLength(2);
    expect(html.match(/<mark>年会/g)).toHaveLength(1);
    expect(html.match(/…/g)).toHaveLength(2);
  });
});

it('of matches that overlap the first is taken, of those that begin together the longest', () => {
  const spans = (text: string, ...needles: string[]) =>
    findSpans(text, needles, canonicalise).map(({ start, end, needle }) => [start, end, needle]);
  expect(spans('汝州市商会', '汝州', '汝州市', '商会')).toEqual([
    [0, 3, 1],
    [3, 5, 2],
  ]);
  expect(spans('汝州市商会', '州市商', '汝州市')).toEqual([[0, 3, 1]]);
  expect(spans('会会会', '会会', '')).toEqual([[0, 2, 0]]);
});
