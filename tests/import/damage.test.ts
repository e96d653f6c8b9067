import { describe, expect, it } from 'vitest';
import { generateArticles } from '../../scripts/bench/generate.ts';
import { seededRandom } from '../../scripts/bench/random.ts';
import { extract } from '../../src/import/extract.ts';
import { count, newAccount } from './account.ts';
import { damagePage } from './damage.ts';

// Two thousand pages are `npm run bench -- import`.
describe('three hundred damaged pages', () => {
  const account = newAccount();
  const random = seededRandom(11);
  let number = 0;
  for (const article of generateArticles(300, { characters: 400, seed: 12, traditional: 0.6 })) {
    const page = damagePage(article, number++, random);
    count(account, page, extract({ name: page.name, bytes: page.bytes }).article);
  }
  it('lose their glosses and keep their authors’ brackets', () => {
    expect(account.glosses).toBeGreaterThan(3000);
    expect(account.glossesLeft / account.glosses).toBeLessThanOrEqual(0.001);
    expect(account.asidesKept).toBe(account.asides);
  });
  it('get half-lost runs back but for at most one gap', () => {
    expect(account.runs).toBeGreaterThan(50);
    expect((account.whole + account.oneGap) / account.runs).toBeGreaterThanOrEqual(0.95);
  });
  it('are never wrong without a word', () => {
    expect(account.examples).toEqual([]);
  });
  it('give up their metadata', () => {
    expect(account.title / account.pages).toBeGreaterThanOrEqual(0.95);
    expect(account.date / account.pages).toBeGreaterThanOrEqual(0.98);
    expect(account.source / account.pages).toBeGreaterThanOrEqual(0.98);
  });
});
