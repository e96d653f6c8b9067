import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../../src/content/schema/front-matter.ts';
import { readYaml } from '../../../src/content/yaml.ts';
import { extractArticle } from '../../../src/import/extract/extract-article.ts';
import { readText } from '../../../src/import/read/text.ts';
import { creditsOf, writeFrontMatter } from '../../../src/import/write/front-matter.ts';
import { hostileLine } from '../hostile.ts';

const article = (text: string) => extractArticle(readText('a.txt', text));

describe('front matter', () => {
  const long = '3月6日，江城商会在江城宾馆召开会员大会，来自全市的二百余名会员代表参加了会议。';
  const read = (text: string) =>
    readYaml(writeFrontMatter(article(text), 'zh-Hans').replace(/^---\n|---\n$/g, ''), frontMatter, { file: 'a.mdx' });
  it('is valid and in the order of the schema', () => {
    const yaml = writeFrontMatter(
      article(`商会召开大会\n来源：江城日报 时间：2015-03-08 作者：王明 编辑：赵敏 浏览：12\n${long}`),
      'zh-Hans',
    );
    expect([...yaml.matchAll(/^(\w+):/gm)].map(([, key]) => key)).toEqual(
      ['title', 'date', 'script', 'source', 'credits', 'legacy', 'review'].filter((key) => yaml.includes(`\n${key}:`)),
    );
    expect(read(`商会召开大会\n来源：江城日报 时间：2015-03-08\n${long}`)).toMatchObject({
      problems: [],
      value: { title: '商会召开大会', date: '2015-03-08' },
    });
  });
  it('says of a page without title and date that a person must look, and invents neither', () => {
    const page = article(long);
    expect(page).toMatchObject({ title: null, date: null });
    const { value, problems } = read(long);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      title: '江城商会在江城宾馆召开会员大会',
      titleSupplied: true,
      date: 'unknown',
    });
    expect(value?.review.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['title-missing', 'date-missing', 'date-year-missing']),
    );
  });
  it('is valid for hostile titles and sources', () => {
    fc.assert(
      fc.property(hostileLine, hostileLine, (title, source) => {
        const page = { ...article(long), title, source };
        const yaml = writeFrontMatter(page, 'zh-Hans').replace(/^---\n|---\n$/g, '');
        expect(readYaml(yaml, frontMatter, { file: 'a.mdx' })).toMatchObject({ problems: [] });
      }),
      { numRuns: 300 },
    );
  });
  it('tells people and roles apart', () => {
    const credits = (author: string) => creditsOf({ ...article(long), author });
    expect(credits('記者 黃萍 通訊員 伏芯語')).toEqual([
      { role: 'reporter', name: '黃萍' },
      { role: 'correspondent', name: '伏芯語' },
    ]);
    expect(credits('记者刘洋 通讯员孙丽、李明')).toEqual([
      { role: 'reporter', name: '刘洋' },
      { role: 'correspondent', name: '孙丽' },
      { role: 'correspondent', name: '李明' },
    ]);
    expect(credits('高 原')).toEqual([{ role: 'author', name: '高原' }]);
    expect(credits('文心')).toEqual([{ role: 'author', name: '文心' }]);
  });
});
