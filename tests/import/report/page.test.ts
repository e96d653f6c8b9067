import { expect, test } from 'vitest';
import { extract } from '../../../src/import/extract.ts';
import { reportOf, unreadReport } from '../../../src/import/report/page.ts';

const { article } = extract({ name: 'a.txt', text: '渡口的老秤用了八十年。' });

test('an article’s entry has a few examples of each kind of change and no title among the dropped lines', () => {
  const change = { kind: 'space', from: ' ', to: '', quote: '' };
  const entry = reportOf(
    {
      ...article,
      changes: Array.from({ length: 9 }, () => change),
      dropped: [
        { text: '老秤', reason: 'title' },
        ...Array.from({ length: 60 }, () => ({ text: '栏'.repeat(99), reason: 'chrome' })),
      ],
    },
    'new',
    { id: 'a', path: 'news/a.mdx' },
  );
  expect(entry.changes).toEqual([{ kind: 'space', count: 9, examples: Array.from({ length: 5 }, () => change) }]);
  expect(entry.dropped).toHaveLength(40);
  expect(entry.dropped[0]).toEqual({ text: '栏'.repeat(80), reason: 'chrome' });
  expect(entry).toMatchObject({ id: 'a', path: 'news/a.mdx', status: 'new' });
});

test('doubt is the weight of the flags, and what failed comes first', () => {
  expect(reportOf({ ...article, flags: [] }, 'new').doubt).toBe(0);
  const doubt = reportOf({ ...article, flags: [{ kind: 'body-empty' }] }, 'new').doubt;
  expect(doubt).toBeGreaterThan(0);
  expect(unreadReport('a', 'failed', 'x').doubt).toBeGreaterThan(doubt);
  expect(unreadReport('a', 'skipped', 'draft', '老秤')).toMatchObject({ doubt: 0, error: 'draft', title: '老秤' });
});
