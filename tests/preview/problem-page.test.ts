import { expect, test } from 'vitest';
import { problemPage } from '../../src/preview/problem-page.ts';

test('each problem has its place, what is wrong and the cure, in both languages, and nothing of it is markup', () => {
  const html = problemPage([
    {
      code: 'unknown-component',
      severity: 'error',
      file: 'content/news/2020/03/a.mdx',
      line: 6,
      column: 1,
      message: { zh: '没有 <Figur>', en: 'there is no <Figur>' },
      fix: { zh: '写成 <Figure>', en: 'write <Figure>' },
    },
  ]);
  expect(html).toContain('content/news/2020/03/a.mdx:6:1 unknown-component');
  expect(html).toContain('没有 &lt;Figur&gt; → 写成 &lt;Figure&gt;');
  expect(html).toContain('there is no &lt;Figur&gt; → write &lt;Figure&gt;');
  expect(html).toContain('src="/@vite/client"');
});
