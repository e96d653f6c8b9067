/** What `verify` says of a published folder. */
import { type Sentence, sentence, zh } from './sentence.ts';

/** Each kind of finding. */
export const verdicts = {
  'no-manifest': sentence(zh`没有清单，无从查对`, 'there is no manifest to hold it to'),
  'wrong-line': sentence(zh`清单里的这一行不成样子`, 'this line of the manifest is no entry'),
  missing: sentence(zh`清单里有，文件不在`, 'the manifest has it, and it is not there'),
  changed: sentence(
    zh`与清单里的摘要不符：发布以后改过`,
    'it is not what the manifest says: it was changed after it was published',
  ),
  foreign: sentence(zh`清单里没有：不是这次发布的`, 'the manifest does not have it: it was not published'),
  'no-page': sentence(zh`文章没有这一页`, 'the article has no page here'),
  'foreign-page': sentence(zh`content/ 里没有这篇文章`, 'content/ has no such article'),
  'wrong-edition': sentence(zh`不是这一版的网页`, 'it is not a page of this edition'),
  'other-article': sentence(zh`是另一篇文章的网页`, 'it is the page of another article'),
  'title-differs': sentence(zh`标题与 content/ 里的不同`, 'its title is not that in content/'),
  'facts-differ': sentence(
    zh`日期、来源或作者与 content/ 里的不同`,
    'its dates, source or credits are not those in content/',
  ),
  'text-differs': sentence(zh`正文与 content/ 里的不同`, 'its text is not that in content/'),
  'feed-differs': sentence(zh`订阅与文章不符`, 'the feed does not agree with the articles'),
  'dump-differs': sentence(zh`全文下载与文章不符`, 'the dump does not agree with the articles'),
  'sitemap-differs': sentence(zh`站点地图没有这一页`, 'the sitemap lacks this page'),
  'index-differs': sentence(zh`搜索索引里的文章与 content/ 不符`, 'the search index does not agree with the article'),
} satisfies Record<string, Sentence>;

/** The kind of a finding. */
export type Verdict = keyof typeof verdicts;
