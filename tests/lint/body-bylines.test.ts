import { expect, test } from 'vitest';
import { readArticle } from '../../src/archive/article.ts';
import { articleFile } from '../../src/archive/files.ts';
import { checkBodyBylines } from '../../src/lint/body-bylines.ts';

const settings = { script: 'zh-Hans' as const, categories: [] };
const credited = (role: string, name: string) => `credits: [{ role: ${role}, name: ${name} }]\n`;

/** What is told of a body, in an article with these credits. */
function told(credits: string, body: string): string[] {
  const source = `---\ntitle: 老街\ndate: 2016-04-18\n${credits}---\n\n${body}\n`;
  const { article } = readArticle(source, articleFile('news/2016/04/a.mdx')!, settings);
  return checkBodyBylines(article!, 'a.mdx', source).map(
    ({ line, column, params }) => `${line}:${column} ${Object.values(params).join(' / ')}`,
  );
}

test('a byline that names nobody of the credits is told at its place', () => {
  expect(told(credited('reporter', '黄萍'), '老街上有家秤店。\n\n（本刊记者 罗立）')).toEqual(['9:1 罗立 / 黄萍']);
  expect(told(credited('author', '黄萍'), '　文／罗立、林晓\n\n老街。')).toEqual(['7:2 罗立、林晓 / 黄萍']);
});

test.each([
  ['who is credited as well', credited('reporter', '罗立'), '（本刊记者 罗立、林晓）'],
  ['who is credited in the other script', credited('reporter', '羅錦'), '本刊记者 罗锦'],
  ['who took the pictures alone', credited('author', '黄萍'), '摄影／罗立'],
  ['where nobody is credited', '', '本刊记者 罗立'],
  ['within a sentence', credited('reporter', '黄萍'), '本刊记者 罗立昨天到了老街。'],
])('not one %s', (_, credits, body) => expect(told(credits, body)).toEqual([]));
