/** Problems of a text that contradicts itself: of figures, years, hours and names of which one must be wrong. A table. */
import { zh } from '../../i18n/sentence.ts';
import { type Example, said, warning } from './define.ts';

const body = (before: string, after: string): Example => ({ in: 'body', before, after });

/** What to do where two things do not agree, and nobody but a person knows which is right. */
const findOut = [
  zh`查对原文，改正错的一个`,
  'find out by the original which of the two is wrong, and mend it',
] as const;

/** The kinds of problem of what does not agree. */
export const agreementProblems = {
  'wrong-count': warning<{ found: string; count: string }>(
    body('到会的三位顾问是：李乾、张发。', '到会的三位顾问是：李乾、张发、陈里。'),
    ({ found, count }) =>
      said([zh`写的是“${found}”，后面列出的是 ${count} 个`, `"${found}" is said, and ${count} are listed`], findOut),
  ),
  'amounts-differ': warning<{
    found: string;
    /** What the formal numerals of the two come to. */
    words?: string;
  }>(body('捐款人民币叁万伍仟元整（53,000元）。', '捐款人民币叁万伍仟元整（35,000元）。'), ({ found, words }) =>
    said(
      words === undefined
        ? [zh`“${found}”里外的两个数不是一个`, `the two amounts of "${found}" are not one`]
        : [
            zh`“${found}”的大写是 ${words}，与数字不合`,
            `the amount in words of "${found}" is ${words}, and the figures are another`,
          ],
      findOut,
    ),
  ),
  'wrong-amount': warning<{ title: string; found: string; key?: string }>(
    {
      in: 'file',
      before: '---\ntitle: 义演筹得八万五千元\ndate: 2016-04-18\n---\n\n两晚共筹得58,000元。\n',
      after: '---\ntitle: 义演筹得八万五千元\ndate: 2016-04-18\n---\n\n两晚共筹得85,000元。\n',
    },
    ({ title, found, key = 'title' }) =>
      said(
        [
          zh`${key === 'summary' ? zh`摘要` : zh`标题`}写的是“${title}”，正文写的是“${found}”`,
          `the ${key} has "${title}", and the text "${found}"`,
        ],
        findOut,
      ),
  ),
  'wrong-product': warning<{ price: string; count: string; product: string; found: string }>(
    body('每桌500元，共40桌，全数售出可得25,000元。', '每桌500元，共40桌，全数售出可得20,000元。'),
    ({ price, count, product, found }) =>
      said(
        [
          zh`单价 ${price} 元，${count}，合起来是 ${product} 元，写的是 ${found} 元`,
          `${count} at ${price} come to ${product}, and ${found} is said`,
        ],
        findOut,
      ),
  ),
  'same-picture': warning<{ src: string; words: string; other: string }>(
    body(
      '![义工清扫后巷](/images/a.jpg)\n\n![会长致送锦旗](/images/a.jpg)',
      '![义工清扫后巷](/images/a.jpg)\n\n会长致送锦旗。',
    ),
    ({ src, words, other }) =>
      said(
        [
          zh`同一张图 ${src} 上面说是“${other}”，这里说是“${words}”`,
          `${src} is said to show "${other}" above, and "${words}" here`,
        ],
        [
          zh`一处忘了换文件名的，换成对的那一张；重复了的，删去一处`,
          'put the name of the right file where it was forgotten; delete one where it stands twice',
        ],
      ),
  ),
  'wrong-parts': warning<{ found: string; sum: string }>(
    body('到会四十人，其中男三十人，女二十人。', '到会五十人，其中男三十人，女二十人。'),
    ({ found, sum }) =>
      said(
        [zh`写的是“${found}”，按前后的数算是 ${sum}`, `"${found}" is said, and the figures beside it give ${sum}`],
        findOut,
      ),
  ),
  'earlier-than-report': warning<{ key: string; found: string; date: string }>(
    {
      in: 'front matter',
      before: 'corrections: [{ date: 2016-04-01, text: 更正了人名 }]',
      after: 'corrections: [{ date: 2016-05-01, text: 更正了人名 }]',
    },
    ({ key, found, date }) =>
      said(
        [
          zh`${key} 的日期 ${found} 早于文章的日期 ${date}`,
          `the date of ${key}, ${found}, is earlier than that of the article, ${date}`,
        ],
        [zh`查对两个日期，改正错的一个`, 'find out which of the two is wrong, and mend it'],
      ),
  ),
  'shares-beyond': warning<{ sum: string }>(
    body('会员中工、商、农分别占45%、38%、27%。', '会员中工、商、农分别占45%、38%、17%。'),
    ({ sum }) =>
      said([zh`各部分的占比相加是 ${sum}%，超过全部`, `the shares come to ${sum}%, which is more than all`], findOut),
  ),
  'wrong-interval': warning<{ from: string; to: string; found: string }>(
    body('商会成立于1946年，2016年迎来六十周年。', '商会成立于1946年，2016年迎来七十周年。'),
    ({ from, to, found }) =>
      said(
        [
          zh`从${from}年到${to}年是 ${String(Number(to) - Number(from))} 年，写的是“${found}”`,
          `from ${from} to ${to} it is ${Number(to) - Number(from)} years, and "${found}" is said`,
        ],
        [
          zh`查对原文，改正错的一个；原文就是这样的不必改`,
          'find out which is wrong and mend it; where the original has it so, leave it',
        ],
      ),
  ),
  'wrong-near-day': warning<{ word: string; found: string; right: string }>(
    {
      in: 'file',
      before: '---\ntitle: 汝州\ndate: 2016-04-18\n---\n\n昨日（4月16日），四百人返乡。\n',
      after: '---\ntitle: 汝州\ndate: 2016-04-18\n---\n\n昨日（4月17日），四百人返乡。\n',
    },
    ({ word, found, right }) =>
      said(
        [
          zh`按篇头的 date，${word}是 ${right}，括号里写的是 ${found}`,
          `by the date of the front matter ${word} is ${right}, and the brackets have ${found}`,
        ],
        [zh`查对日期，改正正文或 date`, 'find out which is wrong, and mend the text or the date'],
      ),
  ),
  'date-in-name': warning<{ date: string; name: string }>(
    {
      in: 'path',
      before: 'news/2016/04/2016-04-17-ruzhou.mdx',
      after: 'news/2016/04/2016-04-18-ruzhou.mdx',
    },
    ({ date, name }) =>
      said(
        [zh`文件名里的日期是 ${name}，date 是 ${date}`, `the name of the file has ${name}, and date is ${date}`],
        [zh`查对是哪一天，改正错的一个`, 'find out which day it was, and mend the other'],
      ),
  ),
  'wrong-ordinal': warning<{ title: string; found: string; key?: string }>(
    {
      in: 'file',
      before: '---\ntitle: 第八届理事会就职\ndate: 2016-04-18\n---\n\n第九届理事会今晚宣誓就职。\n',
      after: '---\ntitle: 第九届理事会就职\ndate: 2016-04-18\n---\n\n第九届理事会今晚宣誓就职。\n',
    },
    ({ title, found, key = 'title' }) =>
      said(
        [
          zh`${key === 'summary' ? zh`摘要` : zh`标题`}写的是“${title}”，正文写的是“${found}”`,
          `the ${key} has "${title}", and the text "${found}"`,
        ],
        findOut,
      ),
  ),
  'uneven-couplet': warning<{ first: string; second: string }>(
    body('上联：桑梓情深千里共。下联：同心办厂富。', '上联：桑梓情深千里共。下联：乡关梦远一家亲。'),
    ({ first, second }) =>
      said(
        [
          zh`上联 ${first} 字，下联 ${second} 字，多半漏了字或多了字`,
          `the lines of the couplet have ${first} and ${second} characters: one is missing, or too much`,
        ],
        [
          zh`查对原文补上或删去；原文就是这样的不必改`,
          'mend it by the original; where the original has it so, leave it',
        ],
      ),
  ),
  'joined-verse': warning<{ found: string }>(
    body('> 桑梓情深千里共，\n> 乡关梦远一家亲。', '> 桑梓情深千里共，\\\n> 乡关梦远一家亲。'),
    ({ found }) =>
      said(
        [
          zh`“${found}”等几行一样长，像是诗，页上会连成一行`,
          `lines of one length, "${found}" the first of them, look like verse and would be printed as one line`,
        ],
        [
          zh`在行末加反斜线 \\；本是一段文字的，写成一行`,
          'end each line with a backslash; write what is prose in one line',
        ],
      ),
  ),
  'event-year-otherwise': warning<{
    eventDate: string;
    /** The event's day as the text has it. */
    better: string;
    /** The day in the text, where the report's date and its folder are of the year of eventDate. */
    text?: { found: string; better: string };
    /** True where the report's date is of neither year. */
    either?: true;
  }>(
    {
      in: 'file',
      before:
        '---\ntitle: 捐血日\ndate: 2016-04-18\neventDate: 2015-04-17\n---\n\n2016年4月17日，本会捐血日收到118包血。\n',
      after:
        '---\ntitle: 捐血日\ndate: 2016-04-18\neventDate: 2016-04-17\n---\n\n2016年4月17日，本会捐血日收到118包血。\n',
    },
    ({ eventDate, better, text, either }) =>
      said(
        [
          zh`eventDate 写的是 ${eventDate}，文中同月同日的年份是 ${better.slice(0, 4)}`,
          `eventDate is ${eventDate}, and the text has that day in ${better.slice(0, 4)}`,
        ],
        text
          ? [
              zh`date、文件夹和 eventDate 都是 ${eventDate.slice(0, 4)} 年，先查正文：把“${text.found}”改正为“${text.better}”；原文确是 ${better.slice(0, 4)} 年的，才写成 eventDate: ${better}`,
              `date, folder and eventDate are all of ${eventDate.slice(0, 4)}, so look at the text first: make ${text.found} ${text.better}; only where it was in ${better.slice(0, 4)} indeed, write eventDate: ${better}`,
            ]
          : either
            ? [
                zh`查对是哪一年，改正错的一个：正文，或写成 eventDate: ${better}`,
                `find out which year it was, and mend the other: the text, or write eventDate: ${better}`,
              ]
            : [
                zh`写成 eventDate: ${better}；文中写错了就改正文`,
                `write eventDate: ${better}, or mend the text where that is wrong`,
              ],
      ),
  ),
};
