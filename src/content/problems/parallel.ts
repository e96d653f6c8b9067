/** Problems of articles that a person wrote in both scripts. */
import { zh } from '../../i18n/sentence.ts';
import { error, said, warning } from './define.ts';

/** A parallel text beside the article of the examples. */
const parallel = (body: string, lines = '') => `---\ntitle: 汝州商人返鄉\n${lines}---\n\n${body}\n`;

/** The kinds of problem of parallel texts. */
export const parallelProblems = {
  'lone-parallel': error<{ main: string; near?: string }>(
    { in: 'path', before: 'news/2016/04/ruzhou.zh-hant.mdx', after: 'news/2016/04/ruzhou.mdx' },
    ({ main, near }) =>
      said(
        [zh`这是另一版的文字，旁边却没有正篇 ${main}`, `this is the text of another edition, but ${main} is not there`],
        near
          ? [
              zh`多半是旁边那一篇的：把文件名改成 ${near}`,
              `it is probably that of the one beside it: rename it to ${near}`,
            ]
          : [
              zh`补上正篇；只有这一版的，把文件名改成 ${main}，在篇头写 date: 和 script:`,
              `add that file; where this is the only text, rename it to ${main} and write date: and script: at its head`,
            ],
      ),
  ),
  'parallel-of-own-script': error<{ main: string; script: string }>(
    { in: 'path', before: 'news/2016/04/a.zh-hans.mdx', after: 'news/2016/04/a.zh-hant.mdx' },
    ({ main, script }) =>
      said(
        [
          zh`${main} 自己就是 ${script}，不能再有一篇`,
          `${main} is in ${script} itself and cannot have another text in it`,
        ],
        [
          zh`文件名写另一种文字；或改正 ${main} 里的 script`,
          `name the file after the other script, or mend script in ${main}`,
        ],
      ),
  ),
  'shared-key': error<{ key: string; main: string; here?: string | undefined; there?: string | undefined }>(
    { in: 'parallel', before: parallel('四百人返鄉辦廠。', 'date: 2016-04-19\n'), after: parallel('四百人返鄉辦廠。') },
    ({ key, main, here, there }) =>
      here !== undefined && there !== undefined
        ? said(
            [
              zh`“${key}”两版不同：这里是 ${here}，${main} 里是 ${there}；两版都照 ${main} 的`,
              `"${key}" differs: ${here} here, ${there} in ${main}, which both editions follow`,
            ],
            [
              zh`查对哪个对，只写在 ${main} 里，删去这里的`,
              `find out which is right, write it in ${main} alone, and delete it here`,
            ],
          )
        : said(
            [zh`“${key}”两版相同，只写在 ${main} 里`, `"${key}" is one for both editions and stands in ${main} only`],
            [
              zh`那里有了就删去这里的；没有就移过去`,
              'delete it here where it stands there already, else move it there',
            ],
          ),
  ),
  'parallel-blocks': warning<{ count: number; quote: string }>(
    {
      in: 'parallel',
      before: parallel('四百人返鄉辦廠。\n\n縣裡另發獎金。'),
      after: parallel('四百人返鄉辦廠。'),
    },
    ({ count, quote }) =>
      said(
        [
          zh`两版的段落对不上：有 ${String(count)} 段只在一版里，第一段是“${quote}”`,
          `the two texts differ: ${count} blocks stand in one of them only, the first is "${quote}"`,
        ],
        [
          zh`核对两版，补上漏掉的段落；有意如此可不理会`,
          'compare them and add what is missing; right where it is meant so',
        ],
      ),
  ),
  'parallel-figures': warning<{ figures: string; others: string }>(
    { in: 'parallel', before: parallel('四百人返鄉辦廠，投資60萬元。'), after: parallel('四百人返鄉辦廠。') },
    ({ figures, others }) =>
      said(
        [
          zh`两版同一段里的数字不同：${figures || '无'} 与 ${others || '无'}`,
          `the same block has other figures in each text: ${figures || 'none'} and ${others || 'none'}`,
        ],
        [zh`按原文核对两版的数字`, 'check the figures of both against the source'],
      ),
  ),
  'parallel-unlike': warning<{ main: string }>(
    { in: 'parallel', before: parallel('本會昨日改選理事。'), after: parallel('四百人返鄉辦廠。') },
    ({ main }) =>
      said(
        [zh`这篇与 ${main} 不像是同一篇文章的两版`, `this and ${main} do not look like two texts of one article`],
        [
          zh`核对文件名；不是同一篇的，各用各的名称`,
          'check the names of the files; articles that are not the same have names of their own',
        ],
      ),
  ),
  'parallel-script': warning<{ script: string }>(
    { in: 'parallel', before: parallel('四百人返乡办厂。'), after: parallel('四百人返鄉辦廠。') },
    ({ script }) =>
      said(
        [
          zh`文件名说是 ${script}，正文却是另一种文字`,
          `the file is named as ${script}, but its text is in the other script`,
        ],
        [
          zh`换上 ${script} 的文字；没有人写过的，删去这个文件，由程序转换`,
          `put the text in ${script} here; where nobody wrote one, delete the file and let it be converted`,
        ],
      ),
  ),
};
