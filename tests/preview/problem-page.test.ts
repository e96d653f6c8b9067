import { expect, test } from 'vitest';
import { problem } from '../../src/content/problem.ts';
import { problemPage } from '../../src/preview/problem-page.ts';

test('each problem has its place, what is wrong and the cure, in one language, and nothing of it is markup', () => {
  const figure = { name: 'Figur', near: 'Figure', known: ['Figure'], example: '<Figure src="/images/a.jpg" />' };
  const problems = [problem('unknown-component', figure, { file: 'content/news/2020/03/a.mdx', line: 6, column: 1 })];
  const html = problemPage(problems, 'zh-Hant');
  expect(html).toContain('<html lang="zh-Hant">');
  expect(html).toContain('content/news/2020/03/a.mdx:6:1 unknown-component');
  expect(html).toContain('沒有 &lt;Figur&gt; 這個組件 → 是否應為 &lt;Figure&gt;？');
  expect(html).not.toMatch(/there is no component/);
  expect(html).toContain('src="/@vite/client"');
  expect(problemPage(problems, 'en')).toContain('there is no component &lt;Figur&gt; → did you mean &lt;Figure&gt;?');
});
