import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/import/extract/extract-article.ts';
import { readText } from '../../../src/import/read/text.ts';
import { mendCertain } from '../../../src/import/write/certain-repairs.ts';

const article = (text: string) => extractArticle(readText('a.txt', text));
const traditional =
  '江城商會召開關于發展的座談會\n來源：江城日報 時間：2015-03-08\n三月八日，江城商會關于產業發展的座談會在江城賓館舉行，20余名干部參加了會議，就優化環境、把握髮展先機進行了討論，會后聯系各方。';

describe('a Traditional page that a bad converter made', () => {
  const { article: mended, repairs } = mendCertain(article(traditional));
  const text = mended.blocks.map((block) => block.text).join('\n');

  test('is written with the right words, in the title too', () => {
    expect(mended.title).toBe('江城商會召開關於發展的座談會');
    for (const word of ['關於', '20餘', '幹部', '發展先機', '聯繫']) expect(text).toContain(word);
    expect(text).not.toMatch(/關于|余名|干部|髮展|聯系/);
  });

  test('says of each pair how often it stood', () => {
    expect(repairs).toContainEqual({ kind: 'half-converted', from: '關于', to: '關於', count: 2 });
    expect(repairs.map(({ from, to }) => `${from}→${to}`)).toEqual(expect.arrayContaining(['干部→幹部', '20余→20餘']));
    expect(repairs.some(({ from, to }) => from.includes('髮') && to.includes('發'))).toBe(true);
  });

  test('asks nobody about what is settled', () => {
    const settled = mended.flags.filter(({ kind }) => kind === 'misconversion-fixed' || kind === 'half-converted');
    expect(settled.filter(({ quote = '' }) => /關于|干部|20余/.test(quote))).toEqual([]);
  });

  test('stays in its record as its source has it', () => {
    expect(
      article(traditional)
        .blocks.map((block) => block.text)
        .join(''),
    ).toContain('關于');
  });
});

test('a page in Simplified is left alone', () => {
  const plain = article(
    '江城商会召开大会\n来源：江城日报 时间：2015-03-08\n关于20余名干部的事，江城商会召开会员大会进行了研究和讨论。',
  );
  const { article: mended, repairs } = mendCertain(plain);
  expect([mended, repairs]).toEqual([plain, []]);
});
