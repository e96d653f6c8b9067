/** Titles in phrases: what is read stays what was written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesHtml } from '../../src/components/phrases.ts';
import { escapeText } from '../../src/core/escape.ts';

const phrasesOf = (title: string) =>
  [...phrasesHtml(title).matchAll(/<span class="phrase">(.*?)<\/span>/g)].map(([, one]) => one);

describe('phrases of a title', () => {
  it('end behind punctuation and the quotation mark that closes with it', () => {
    expect(phrasesOf('年会：“办。”他说，散会')).toEqual(['年会：', '“办。”', '他说，', '散会']);
    expect(phrasesOf('夜行——一辆车……')).toEqual(['夜行——', '一辆车……']);
  });

  it('end where a space stands between Chinese characters, which is kept', () => {
    expect(phrasesHtml('换届 范志远连任')).toBe(
      '<span class="phrase">换届</span> <span class="phrase">范志远连任</span>',
    );
    expect(phrasesOf('《会刊》 “上线”')).toEqual(['《会刊》', '“上线”']);
    expect(phrasesOf('访问 Tan Cheng Lock 先生')).toEqual([]);
  });

  it('are not made of a title that is one phrase', () => {
    expect(phrasesHtml('会刊旧稿上线记')).toBe('会刊旧稿上线记');
    expect(phrasesHtml('<b> & 茶：')).toBe('&lt;b&gt; &amp; 茶：');
  });

  it('read together as the title', () => {
    const title = fc.string({ unit: fc.constantFrom(...'会茶a1  ：，。！？—…“”」』（）<&') });
    fc.assert(
      fc.property(title, (text) => {
        expect(phrasesHtml(text).replace(/<\/?span[^>]*>/g, '')).toBe(escapeText(text));
      }),
    );
  });

  it('never begin with punctuation that ends one', () => {
    const title = fc.string({ unit: fc.constantFrom(...'会茶：，。“”」') });
    fc.assert(
      fc.property(title, (text) => {
        for (const one of phrasesOf(text).slice(1)) expect(one).not.toMatch(/^[：，。”」]/);
      }),
    );
  });
});
