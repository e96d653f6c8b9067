import { expect, test } from 'vitest';
import { isOwnSite } from '../../../src/import/extract/own-site.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';

const declared = { titles: ['老秤校准 | 江城渡口同乡会', '老秤校准'], siteName: '渡口網' };
const author = (value: string, rank: number = ranks.label) => ({ field: 'author' as const, value, rank });

test('the association of which the head of the page speaks is no author, in either script', () => {
  expect(isOwnSite(author('渡口同鄉會'), declared, '老秤校准')).toBe(true);
});

test.each([
  ['another association', author('河口同乡会')],
  ['a person', author('尤三省')],
  ['what a table names', author('渡口同乡会', ranks.given)],
  ['a source', { ...author('渡口同乡会'), field: 'source' as const }],
  ['too short a word', author('总会')],
])('%s is not', (_, claim) => expect(isOwnSite(claim, declared, '老秤校准')).toBe(false));

test('what stands in the article’s title alone is not', () => {
  expect(isOwnSite(author('渡口同乡会'), { titles: ['渡口同乡会成立 | 江城网'] }, '渡口同乡会成立')).toBe(false);
});
