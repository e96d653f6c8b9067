import { expect, test } from 'vitest';
import { reportHtml } from '../../../src/import/report/html.ts';
import { type PageReport, unreadReport } from '../../../src/import/report/page.ts';

const page = (more: Partial<PageReport>): PageReport => ({
  ...unreadReport('a.htm', 'skipped', ''),
  status: 'new',
  error: undefined,
  ...more,
});
const html = (pages: PageReport[]) =>
  reportHtml(pages, {
    script: 'zh-Hans',
    previewOf: (path) => `http://preview/${path}`,
    unmapped: [['会讯 > 旧闻', 7]],
  });

test('an article leads to its preview and says what is doubted', () => {
  const text = html([
    page({ title: '老秤', id: 'a', path: 'news/a.mdx', doubt: 3, flags: [{ kind: 'date-doubtful', quote: '八月' }] }),
  ]);
  expect(text).toContain('http://preview/news/a.mdx');
  expect(text).toContain('发布日期可能有误');
  expect(text).toContain('八月');
});

test('what pages hold is escaped, and sections without a category are named', () => {
  const text = html([page({ title: '<script>秤</script>', name: 'a"b.htm' })]);
  expect(text).not.toContain('<script>秤');
  expect(text).toContain('&lt;script&gt;秤');
  expect(text).toContain('会讯 &gt; 旧闻');
});
