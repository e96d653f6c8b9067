/** Problems of exhibits: of the articles that a curator chose. */
import { list, zh } from '../../i18n/sentence.ts';
import { error, said, warning } from './define.ts';

/** The kinds of problem of exhibits. */
export const exhibitProblems = {
  'unknown-article': error<{ name: string; better?: string; isTitle?: true; several?: readonly string[] }>(
    { in: 'exhibit', before: 'articles: [/news/2016/04/a/]', after: 'articles: [a]' },
    ({ name, better, isTitle, several }) =>
      said(
        isTitle
          ? [
              zh`这里写文章的文件名，“${name}”是标题`,
              `articles are called by the names of their files, and "${name}" is a title`,
            ]
          : [zh`没有叫 ${name} 的文章`, `no article is called ${name}`],
        isTitle
          ? [zh`写成 ${better ?? ''}`, `write ${better}`]
          : better
            ? [zh`是否应为 ${better}？`, `did you mean ${better}?`]
            : several
              ? [
                  zh`同名的不止一篇，写上年月：${list(several, ' 或 ')}`,
                  `there are several of that name, write its year and month: ${several.join(' or ')}`,
                ]
              : [
                  zh`写文章的文件名，不带 .mdx；同名的不止一篇时写 2016/04/名称`,
                  'write the name of its file without .mdx, or 2016/04/name where several share one',
                ],
      ),
  ),
  'empty-exhibit': warning({ in: 'exhibit', before: 'articles: []', after: 'articles: [a]' }, () =>
    said(
      [zh`专题里一篇文章也没有`, 'the exhibit has no articles'],
      [
        zh`在 articles 里写上文章的文件名，如 articles: [ruzhou]；还没有选好的，先不放进 exhibits/`,
        'name articles by their files, as in articles: [ruzhou]; one that is not chosen yet can stay out of exhibits/',
      ],
    ),
  ),
  'chosen-draft': warning<{ name: string }>(
    { in: 'exhibit', before: 'articles: [a, draft]', after: 'articles: [a]' },
    ({ name }) =>
      said(
        [zh`${name} 还是草稿，专题里看不到`, `${name} is a draft and is not shown in the exhibit`],
        [zh`发布那一篇，专题里就会有；或先删去它`, 'publish it, and the exhibit will have it; or take it out'],
      ),
  ),
  'chosen-withdrawn': warning<{ name: string; date: string }>(
    { in: 'exhibit', before: 'articles: [a, withdrawn]', after: 'articles: [a]' },
    ({ name, date }) =>
      said(
        [
          zh`${name} 已于 ${date} 撤下，专题里看不到`,
          `${name} was withdrawn on ${date} and is not shown in the exhibit`,
        ],
        [zh`从专题里删去它`, 'take it out of the exhibit'],
      ),
  ),
};
