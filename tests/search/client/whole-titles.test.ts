import { describe, expect, it } from 'vitest';
import { expectTitles, wholeTitles } from '../../../src/search/client/whole-titles.ts';
import { type TermKey, termKey, titleEnd } from '../../../src/search/terms.ts';
import { postingsOf, sourceOf } from './paper-source.ts';

const titles = ['汝州商会年会', '汝州年会', '汝州', '年会在汝州'];
const texts = titles.map((title) => `${title}${titleEnd}`);

describe('an article whose title is the query', () => {
  const all = new Set(titles.keys());
  const titleOf = async (article: number): Promise<string> => titles[article]!;
  const matches = (...runs: string[]) => runs.map((run) => ({ run, postings: postingsOf(texts, run) }));

  it('begins with the first word and ends with the last', async () => {
    const source = sourceOf(texts);
    expect([...(await wholeTitles(source, matches('汝州', '年会'), all, { titleOf }))].toSorted()).toEqual([0, 1]);
    expect([...(await wholeTitles(source, matches('汝州'), all, { titleOf }))]).toEqual([2]);
  });

  it('is known from its title where it is the only one', async () => {
    const source = { ...sourceOf(texts), postings: () => Promise.reject(new Error('asked')) };
    expect([...(await wholeTitles(source, matches('年会'), all, { titleOf }))]).toEqual([]);
    expect([...(await wholeTitles(source, matches('汝州商会'), new Set([0]), { titleOf }))]).toEqual([]);
    expect([...(await wholeTitles(source, matches('汝州商会', '年会'), all, { titleOf }))]).toEqual([0]);
  });
});

describe('where titles end', () => {
  /** The terms that are asked for runs. */
  function asked(cost: (key: TermKey) => number, ...runs: string[]): TermKey[] {
    const keys: TermKey[] = [];
    const postings = async (key: TermKey) => {
      keys.push(key);
      throw new Error('not there');
    };
    expectTitles({ ...sourceOf(texts, cost), postings }, runs);
    return keys;
  }

  it('is asked beside common words', () => {
    expect(asked(() => 2000, '汝州')).toEqual([termKey(`州${titleEnd}`)]);
    expect(asked(() => 2000, '汝州', '年会')).toEqual([termKey(`会${titleEnd}`)]);
  });

  it('is not asked where a term is rare, nor of single characters or nothing', () => {
    expect(asked((key) => (key === termKey('州商') ? 1999 : 2000), '汝州商会')).toEqual([]);
    expect(asked(() => 2000, '会')).toEqual([]);
    expect(asked(() => 2000)).toEqual([]);
  });
});
