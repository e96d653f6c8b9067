/** What only the first page of a topic tells; the rest of it stands in topic-pages.test.ts. */
import { describe, expect, test } from 'vitest';
import { type PaperArticle, paperArchive } from './paper-archive.ts';
import { papers, plan } from './topic-plan.ts';

describe('a topic', () => {
  test('tells on its first page how the other edition calls it, what it is, and with whom it is named', () => {
    const articles = papers(6).map((paper, i) => ({ ...paper, people: i < 2 ? ['张三', '李四'] : ['张三'] }));
    const archive = paperArchive(articles);
    const topics = new Map(archive.topics);
    const person = topics.get('person')!;
    const own = {
      ...person.get('张三')!,
      label: { 'zh-Hans': '张三', 'zh-Hant': '張三' },
      description: { 'zh-Hans': '会长', 'zh-Hant': '會長' },
    };
    topics.set('person', new Map([...person, ['张三', own]]));
    const made = (path: string) => plan(articles, { topics }).get(path)!.make();
    expect(made('/zh-hans/person/zhang-san/')).toMatchObject({
      title: '张三（人物）',
      description: '会长',
      about: '会长',
      otherName: '張三',
      companions: [{ kind: 'person', links: [{ href: '/zh-hans/person/li-si/', label: '李四', count: 2 }] }],
    });
    const second = made('/zh-hans/person/zhang-san/page/2/');
    for (const key of ['about', 'otherName', 'companions', 'spread']) expect(second).not.toHaveProperty(key);
    expect(made('/zh-hans/person/li-si/')).not.toHaveProperty('otherName');
    expect(made('/zh-hans/person/li-si/')).not.toHaveProperty('about');
    // A category has everybody, and is called as the settings call it.
    const category = made('/zh-hans/category/members/');
    expect(category).toMatchObject({ title: '会员', companions: [] });
    expect(category).not.toHaveProperty('otherName');
  });

  test('has a key of the names beside it and of its own in the other edition, on the first page alone', () => {
    const articles = (beside: string) => papers(6).map((paper) => ({ ...paper, people: ['张三', beside] }));
    const keys = (list: PaperArticle[], own = {}) => {
      const planned = plan(list, own);
      return ['', 'page/2/'].map((end) => planned.get(`/zh-hans/person/zhang-san/${end}`)!.key);
    };
    const archive = paperArchive(papers(6));
    const person = archive.topics.get('person')!.get('张三')!;
    const renamed = new Map([
      ...archive.topics,
      ['person', new Map([['张三', { ...person, label: { 'zh-Hans': '张三', 'zh-Hant': '張三' } }]])] as const,
    ]);
    const [plain, other] = [keys(papers(6)), keys(papers(6), { topics: renamed })];
    expect([plain[0] === other[0], plain[1] === other[1]]).toEqual([false, true]);
    expect(keys(articles('李四'))[0]).not.toBe(keys(articles('王五'))[0]);
  });
});
