import { expect, test } from 'vitest';
import { checkSummary } from '../../src/lint/summaries.ts';
import { articleOf } from './article.ts';

const body = '四百人返乡办厂，商会表示祝贺，并派员到会。会后参观。';
const check = (front: Record<string, unknown>) =>
  checkSummary(articleOf(front, body), 'a').map(({ params }) => (params as { kind: string }).kind);

test('a summary that is the title, whatever its signs', () =>
  expect(check({ title: '商人返乡，办厂', summary: '商人返乡办厂。' })).toEqual(['title']));

test.each(['四百人返乡办厂，商会表示祝', '四百人返乡办厂，商会表示祝贺……', '四百人返乡办厂，商会表示祝贺[…]'])(
  '%s is the text, cut',
  (summary) => expect(check({ summary })).toEqual(['cut']),
);

test.each(['四百人返乡办厂，商会表示祝贺，并派员到会。', '四百人返乡……', '商会派员到会。', body])(
  '%s may stand',
  (summary) => expect(check({ summary })).toEqual([]),
);

test('a draft may have any', () => expect(check({ title: '返乡', summary: '返乡', draft: true })).toEqual([]));
