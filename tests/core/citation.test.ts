import { describe, expect, test } from 'vitest';
import { apa, bibtex, type Cited, gbt7714, ris } from '../../src/core/citation.ts';

const cited: Cited = {
  title: '汝州商人返乡办厂',
  authors: ['黄萍', '李乾'],
  publication: '样本工商报',
  archive: '会刊',
  kept: '收录于会刊',
  date: '2016-04-08',
  when: '2016年4月8日',
  url: 'https://example.org/zh-hans/news/2016/04/ruzhou/',
  key: '2016/04/ruzhou',
};

describe('an article with authors', () => {
  test('GB/T 7714', () =>
    expect(gbt7714(cited)).toBe(
      '黄萍, 李乾. 汝州商人返乡办厂[N/OL]. 样本工商报, 2016-04-08. https://example.org/zh-hans/news/2016/04/ruzhou/.',
    ));
  test('APA', () =>
    expect(apa(cited)).toBe(
      '黄萍, 李乾. (2016, April 8). 汝州商人返乡办厂. 样本工商报. https://example.org/zh-hans/news/2016/04/ruzhou/',
    ));
  test('BibTeX', () =>
    expect(bibtex(cited)).toBe(`@article{2016-04-ruzhou,
  author = {黄萍 and 李乾},
  title = {汝州商人返乡办厂},
  journal = {样本工商报},
  year = {2016},
  date = {2016-04-08},
  library = {会刊},
  url = {https://example.org/zh-hans/news/2016/04/ruzhou/},
}`));
  test('RIS', () =>
    expect(ris(cited)).toBe(`TY  - NEWS
AU  - 黄萍
AU  - 李乾
TI  - 汝州商人返乡办厂
T2  - 样本工商报
DA  - 2016/04/08
DB  - 会刊
UR  - https://example.org/zh-hans/news/2016/04/ruzhou/
ER  - `));
});

test('an article without authors begins with its title', () => {
  const anonymous = { ...cited, authors: [] };
  expect(gbt7714(anonymous)).toMatch(/^汝州商人返乡办厂\[N\/OL\]/);
  expect(apa(anonymous)).toMatch(/^汝州商人返乡办厂\. \(2016, April 8\)\. 样本工商报/);
  expect(bibtex(anonymous)).not.toContain('author');
  expect(ris(anonymous)).not.toContain('AU');
});

test('APA names the months in English', () => {
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  for (const month of months) {
    const name = new Date(`2016-${month}-08T00:00:00Z`).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
    expect(apa({ ...cited, date: `2016-${month}-08` })).toContain(`(2016, ${name} 8)`);
  }
});

test('GB/T 7714 names three authors', () => {
  expect(gbt7714({ ...cited, authors: ['甲'] })).toMatch(/^甲\. 汝州/);
  expect(gbt7714({ ...cited, authors: ['甲', '乙', '丙'] })).toMatch(/^甲, 乙, 丙\. 汝州/);
  expect(gbt7714({ ...cited, authors: ['甲', '乙', '丙', '丁'] })).toMatch(/^甲, 乙, 丙, 等\. 汝州/);
});

describe('an article of an unknown publication is cited as what the archive holds, never as published in it', () => {
  const unknown: Cited = { ...cited, publication: undefined, date: 'unknown', when: '日期不详' };
  test('GB/T 7714', () =>
    expect(gbt7714(unknown)).toBe(
      '黄萍, 李乾. 汝州商人返乡办厂[EB/OL]. [日期不详]. 收录于会刊. https://example.org/zh-hans/news/2016/04/ruzhou/.',
    ));
  test('APA', () =>
    expect(apa(unknown)).toBe(
      '黄萍, 李乾. (n.d.). 汝州商人返乡办厂. Held by 会刊. https://example.org/zh-hans/news/2016/04/ruzhou/',
    ));
  test('BibTeX', () =>
    expect(bibtex(unknown)).toBe(`@misc{2016-04-ruzhou,
  author = {黄萍 and 李乾},
  title = {汝州商人返乡办厂},
  year = {n.d.},
  note = {收录于会刊},
  library = {会刊},
  url = {https://example.org/zh-hans/news/2016/04/ruzhou/},
}`));
  test('RIS', () =>
    expect(ris(unknown)).toBe(`TY  - NEWS
AU  - 黄萍
AU  - 李乾
TI  - 汝州商人返乡办厂
N1  - 日期不详
DB  - 会刊
UR  - https://example.org/zh-hans/news/2016/04/ruzhou/
ER  - `));
});

describe('a hostile title', () => {
  const hostile = { ...cited, title: '甲},\n evil = {100% & 50_乙# $5 \\input{x} ~^\rAU  - 丙\u2028ER  - ' };

  test('stays inside its BibTeX field', () => {
    const lines = bibtex(hostile).split(/[\r\n\u2028]/);
    expect(lines).toHaveLength(bibtex(cited).split('\n').length);
    expect(lines[2]).toBe(
      '  title = {甲, evil = 100\\% \\& 50\\_乙\\# \\$5 inputx \\textasciitilde{}\\textasciicircum{} AU - 丙 ER -},',
    );
  });

  test('is trimmed, and every sign of it that LaTeX knows is escaped', () => {
    const line = (title: string) => bibtex({ ...cited, title }).split('\n')[2];
    expect(line(' \u3000甲\t\n 乙 ')).toBe('  title = {甲 乙},');
    expect(line('~~^^&&%%$$##__{}\\')).toBe(
      `  title = {${'\\textasciitilde{}'.repeat(2)}${'\\textasciicircum{}'.repeat(2)}\\&\\&\\%\\%\\$\\$\\#\\#\\_\\_},`,
    );
    expect(ris({ ...cited, title: ' 甲\r\n乙 ' })).toContain('\nTI  - 甲 乙\n');
  });

  test('stays on its RIS line', () => {
    const lines = ris(hostile).split(/[\r\n\u2028]/);
    expect(lines).toHaveLength(ris(cited).split('\n').length);
    expect(lines[3]).toBe('TI  - 甲}, evil = {100% & 50_乙# $5 \\input{x} ~^ AU - 丙 ER -');
  });

  test('an address is not escaped', () => {
    expect(bibtex({ ...cited, url: 'https://example.org/a_b%20c#d' })).toContain(
      'url = {https://example.org/a_b%20c#d}',
    );
  });
});
