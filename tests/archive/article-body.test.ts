/** Bodies that show nothing; the rest of an article's reading stands in article.test.ts. */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/archive/article.ts';
import { articleFile } from '../../src/archive/files.ts';
import { article } from './folder.ts';

const settings = { script: 'zh-Hans' as const, categories: undefined };
const read = (source: string, path = 'news/2016/04/a.mdx') =>
  readArticle(source, articleFile(path)!, settings, 'content');
const codes = (source: string, path?: string) =>
  read(source, path).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('an empty body', () => {
  test.each(['', ' \n\u3000\n', '&#x3000;', '[ ](/about/)'])('is told: %j', (body) => {
    expect(codes(article({ date: '2016-04-18' }, body))).toContain('empty-body 1:1');
  });

  test.each(['字', '![图](/images/a.jpg)', '---', '| 甲 |\n| --- |', '<Gap />', '`a`', '<Note>\n\n</Note>'])(
    'is not %j',
    (body) => {
      expect(codes(article({ date: '2016-04-18' }, body))).not.toContain('empty-body 1:1');
    },
  );

  test('may be a draft’s', () => {
    expect(codes(article({ date: '2016-04-18', draft: true }, ''))).toEqual([]);
  });
});

describe('a body that has only the title again', () => {
  const source = (body: string) => article({ title: '汝州 年会', date: '2016-04-18' }, body);
  test.each(['# 汝州 年会', '## 汝州 年会', '# 汝州 年会\n\n\u3000'])('is empty: %j', (body) =>
    expect(codes(source(body))).toContain('empty-body 1:1'),
  );
  test.each(['# 汝州', '### 汝州 年会', '# 汝州 年会\n\n正文', '# 汝州 年会\n\n# 又', '汝州 年会'])(
    'is not %j',
    (body) => expect(codes(source(body))).not.toContain('empty-body 1:1'),
  );
});
