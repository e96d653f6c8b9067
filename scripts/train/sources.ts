/** The texts that the context model learns from. The texts do not ship; the table says where it comes from. */

/** Where the texts lie. */
export const corpora = new URL('../../../shared/corpora/', import.meta.url);

/** A text, how it was written, and why it is free to learn from. */
export interface Corpus {
  file: string;
  about: string;
  licence: string;
  /** True for Traditional that people wrote, false for Simplified, which the lattice labels. */
  human: boolean;
  /** True for a list, which nothing is measured on: no part of it is held back. */
  whole?: boolean;
}

/** The texts that `npm run train` makes of checkouts (prepare.ts, elections.ts). */
export const gazette = 'taiwan-legislature.zh-Hant.txt.gz';
export const president = 'taiwan-president.zh-Hant.txt.gz';
export const transcripts = 'taiwan-transcripts.zh-Hant.txt.gz';
export const villages = 'taiwan-villages.zh-Hant.txt.gz';
export const candidates = 'taiwan-candidates.zh-Hant.txt.gz';
export const phrases = 'mcbopomofo-phrases.zh-Hant.txt.gz';

export const sources: readonly Corpus[] = [
  {
    file: 'taiwan-press.zh-Hant.txt.gz',
    about: 'press releases of the Tainan City Government, 2018-2023 (github.com/kiang/www.tainan.gov.tw)',
    licence: 'no subject of copyright: Copyright Act of Taiwan, article 9, paragraph 1 (1) and paragraph 2',
    human: true,
  },
  {
    file: gazette,
    about: "records of Taiwan's Legislative Yuan in its gazette (github.com/clkao/ly-gazette, dd7e6897, raw/)",
    licence: 'no subject of copyright: Copyright Act of Taiwan, article 9, paragraph 1 (1) and paragraph 2',
    human: true,
  },
  {
    file: president,
    about: 'news of the Office of the President, Taiwan (github.com/kiang/www.president.gov.tw, 7e5cb2fd, news_json/)',
    licence: 'no subject of copyright: Copyright Act of Taiwan, article 9, paragraph 1 (1) and paragraph 2',
    human: true,
  },
  {
    file: transcripts,
    about: 'transcripts of public meetings and talks in Taiwan (github.com/audreyt/transcript, 1524a5d2)',
    licence: 'CC0',
    human: true,
  },
  {
    file: villages,
    about:
      'villages of the local elections of 2014, 2018 and 2022 in settings of news (github.com/kiang/db.cec.gov.tw, 2062502b, data/)',
    licence: "CC BY 4.0, Finjon Kiang, of the Central Election Commission's data",
    human: true,
    whole: true,
  },
  {
    file: candidates,
    about: "the same elections' candidates in settings of news (github.com/kiang/db.cec.gov.tw, 2062502b, data/)",
    licence: "CC BY 4.0, Finjon Kiang, of the Central Election Commission's data",
    human: true,
  },
  {
    file: phrases,
    about:
      "words of an input method's phrase list (github.com/openvanilla/McBopomofo, 73d0379e, Source/Data/phrase.occ)",
    licence: 'MIT, Copyright 2011-2026 Mengjuei Hsieh et al.',
    human: true,
  },
  {
    file: 'mainland-reports.zh-Hans.txt.gz',
    about:
      "work reports of the State Council, 1978-2025, and of the provinces' governments, 2025 (github.com/aldohemsn/chinese-political-corpora)",
    licence: 'no subject of copyright: Copyright Law of the PRC, article 5 (1)',
    human: false,
  },
  {
    file: 'mainland-law.zh-Hans.txt.gz',
    about: 'laws and local regulations of the PRC (github.com/LawRefBook/Laws)',
    licence: 'no subject of copyright: Copyright Law of the PRC, article 5 (1)',
    human: false,
  },
];
