/** Counts how well damaged pages were brought back, and whether anything went wrong without a word. */
import type { ImportedArticle } from '../../src/import/extract/record.ts';
import type { DamagedPage } from './damage.ts';

/** Sums over many pages. */
export interface Account {
  pages: number;
  title: number;
  date: number;
  source: number;
  paragraphs: number;
  exact: number;
  /** Exact but for gaps. */
  gapped: number;
  /** Not exact, and a flag says where. */
  flagged: number;
  /** Not exact, and nothing says so. */
  silent: number;
  glosses: number;
  glossesLeft: number;
  runs: number;
  whole: number;
  /** Restored but for one character, or for two neighbours of which one was an ASCII sign that nothing tells of. */
  oneGap: number;
  asides: number;
  asidesKept: number;
  /** The first few silent differences: page, expected, found. */
  examples: string[];
}

export const newAccount = (): Account => ({
  pages: 0,
  title: 0,
  date: 0,
  source: 0,
  paragraphs: 0,
  exact: 0,
  gapped: 0,
  flagged: 0,
  silent: 0,
  glosses: 0,
  glossesLeft: 0,
  runs: 0,
  whole: 0,
  oneGap: 0,
  asides: 0,
  asidesKept: 0,
  examples: [],
});

const gloss = /\p{Script=Han}[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[）)]/gu;
const aside = /WTO（世贸）|睢\(suī\)县|香港\(HK\)|的\(de\)/;
const runKinds = new Set(['gbk-run-restored', 'gbk-punct-restored']);

/** Adds one page. */
export function count(account: Account, page: DamagedPage, article: ImportedArticle): void {
  account.pages++;
  if (article.title === page.title) account.title++;
  if (article.date === page.date) account.date++;
  if (article.source === page.source) account.source++;
  const texts = article.blocks.map(({ text }) => text);
  account.glosses += page.glosses;
  if (page.glosses > 0) account.glossesLeft += texts.join('\n').match(gloss)?.length ?? 0;
  const flags = article.flags.filter(({ kind }) => /gbk|lost|doubtful|unsolved/.test(kind));
  countRuns(account, article);
  for (const [index, wanted] of page.paragraphs.entries()) {
    account.paragraphs++;
    if (aside.test(wanted)) account.asides++;
    if (texts.includes(wanted)) {
      account.exact++;
      if (aside.test(wanted)) account.asidesKept++;
    } else if (texts.some((text) => sameButGaps(text, wanted))) account.gapped++;
    else if (flags.some(({ quote }) => quote && page.damaged[index]!.includes(quote))) account.flagged++;
    else {
      account.silent++;
      if (account.examples.length < 10)
        account.examples.push(
          `${page.name} ${page.encoding}: ${wanted.slice(0, 60)} | ${texts.find((text) => text.slice(0, 6) === wanted.slice(0, 6))?.slice(0, 60) ?? '—'}`,
        );
    }
  }
}

function countRuns(account: Account, article: ImportedArticle): void {
  const gaps = new Map<string, number>();
  for (const { kind, quote = '' } of article.flags) {
    if (runKinds.has(kind)) {
      account.runs++;
      account.whole++;
    } else if (kind === 'gbk-run-unsolved') account.runs++;
    else if (kind === 'lost-char') gaps.set(quote, (gaps.get(quote) ?? 0) + 1);
  }
  const text = article.blocks.map((block) => block.text).join('\n');
  for (const number of gaps.values()) {
    account.runs++;
    if (number === 1 || (number === 2 && text.includes('〓〓'))) account.oneGap++;
  }
}

const sameButGaps = (text: string, wanted: string): boolean => {
  const a = [...text];
  const b = [...wanted];
  return a.length === b.length && a.every((char, index) => char === '〓' || char === b[index]);
};
