/** Problems of what a text says, where a calendar or another line of it says otherwise. */
import { zh } from '../../i18n/sentence.ts';
import { type Example, said, warning } from './define.ts';

const body = (before: string, after: string): Example => ({ in: 'body', before, after });

/** The kinds of problem of facts. */
export const factProblems = {
  'no-such-day': warning<{ found: string }>(
    body('理事会定于2016年4月31日召开。', '理事会定于2016年4月30日召开。'),
    ({ found }) =>
      said(
        [zh`历书上没有这一天：${found}`, `the calendar has no such day: ${found}`],
        [zh`查对原文改正；原文就是这样的不必改`, 'mend it by the original; where the original has it so, leave it'],
      ),
  ),
  'no-such-time': warning<{ found: string }>(body('会议定于下午25时召开。', '会议定于下午5时召开。'), ({ found }) =>
    said(
      [zh`没有这个时刻：${found}`, `there is no such time of day: ${found}`],
      [zh`查对原文改正；原文就是这样的不必改`, 'mend it by the original; where the original has it so, leave it'],
    ),
  ),
  'repeated-number': warning<{
    found: string;
    better: string;
    /** Those after it go on as if it were right. */
    alone?: true;
  }>(
    body(
      '## 一、报名\n\n四月开始。\n\n## 二、交费\n\n每人十元。\n\n## 二、入场\n\n凭票。',
      '## 一、报名\n\n四月开始。\n\n## 二、交费\n\n每人十元。\n\n## 三、入场\n\n凭票。',
    ),
    ({ found, better, alone }) =>
      alone
        ? said(
            [zh`编号“${found}”与前后接不上`, `number ${found} is none between those before and after it`],
            [zh`这一条写成 ${better}`, `number this one ${better}`],
          )
        : said(
            [zh`编号“${found}”写了两次`, `number ${found} stands twice`],
            [zh`这一条写成 ${better}，以下顺延`, `number this one ${better}, and those below accordingly`],
          ),
  ),
  'wrong-weekday': warning<{ found: string; weekday: string }>(
    body('2016年4月18日（星期三）开会。', '2016年4月18日（星期一）开会。'),
    ({ found, weekday }) =>
      said(
        [zh`${found}：这一天是${weekday}`, `${found}: that day was a ${weekday}`],
        [
          zh`查对日期和星期，改正错的一个；原文就是这样的不必改`,
          'find out which of the two is wrong and mend it; where the original has it so, leave it',
        ],
      ),
  ),
  'reversed-span': warning<{ from: string; to: string }>(
    body('展览自2016年10月8日至2016年9月20日。', '展览自2016年9月20日至2016年10月8日。'),
    ({ from, to }) =>
      said(
        [zh`起于${from}，止于${to}，止在起之前`, `from ${from} to ${to}: the end comes before the beginning`],
        [zh`查对起止，改正错的一个`, 'find out which of the two is wrong and mend it'],
      ),
  ),
  'wrong-year': warning<{ found: string; year: string; name?: string; common?: string }>(
    body('会馆建于光绪三十年（1914年）。', '会馆建于光绪三十年（1904年）。'),
    ({ found, year, name, common }) =>
      said(
        name
          ? year
            ? [zh`${found}：${common ?? ''}年是${name}`, `${found}: ${common} was ${name}`]
            : [
                zh`${found}：没有这样的年份，干支与生肖相配的是${name}`,
                `${found}: there is no such year; ${name} is one`,
              ]
          : [zh`${found}：这一年是${year}年`, `${found}: that year was ${year}`],
        [zh`查对两种年份，改正错的一个`, 'find out which of the two is wrong and mend it'],
      ),
  ),
  'wrong-total': warning<{ found: string; sum: string }>(
    body(
      '| 捐款人 | 元 |\n| --- | --- |\n| 李乾 | 500 |\n| 张发 | 300 |\n| 合计 | 900 |',
      '| 捐款人 | 元 |\n| --- | --- |\n| 李乾 | 500 |\n| 张发 | 300 |\n| 合计 | 800 |',
    ),
    ({ found, sum }) =>
      said(
        [zh`合计写的是 ${found}，各项相加是 ${sum}`, `the total is given as ${found}, its parts come to ${sum}`],
        [zh`查对各项与合计，改正错的`, 'find out which figure is wrong and mend it'],
      ),
  ),
  'figure-groups': warning<{ found: string }>(body('善款共12,5000元。', '善款共125,000元。'), ({ found }) =>
    said(
      [
        zh`${found} 的千分位不是三位一组，看不出是多少`,
        `${found} is not grouped in threes: nobody can tell the number`,
      ],
      [
        zh`查对原文，三位一组，如 125,000，或不写逗号`,
        'look it up and group it in threes, like 125,000, or without commas',
      ],
    ),
  ),
  'cell-form': warning<{ found: string; like?: string; better: string }>(
    body(
      '| 日期 | 企业 |\n| --- | --- |\n| 2016-04-12 | 甲厂 |\n| 42478 | 乙厂 |\n| 2016-04-26 | 丙厂 |',
      '| 日期 | 企业 |\n| --- | --- |\n| 2016-04-12 | 甲厂 |\n| 2016-04-18 | 乙厂 |\n| 2016-04-26 | 丙厂 |',
    ),
    ({ found, like, better }) =>
      said(
        like === undefined
          ? [
              zh`这一栏是日期，这一格却是 ${found}，多半是电子表格自己的数`,
              `this column holds dates, and this cell ${found}, probably a spreadsheet's own number`,
            ]
          : [
              zh`同一栏别的格像“${like}”，这一格是 ${found}，多半是电子表格自己的数`,
              `the other cells of this column are like "${like}", and this one is ${found}, probably a spreadsheet's own number`,
            ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'event-otherwise': warning<{ eventDate: string; found: string }>(
    {
      in: 'file',
      before: '---\ntitle: 茶会\ndate: 2016-04-18\neventDate: 2016-04-14\n---\n\n茶会于4月16日在会馆举行。\n',
      after: '---\ntitle: 茶会\ndate: 2016-04-18\neventDate: 2016-04-16\n---\n\n茶会于4月16日在会馆举行。\n',
    },
    ({ eventDate, found }) =>
      said(
        [zh`eventDate 是 ${eventDate}，文中是 ${found}`, `eventDate is ${eventDate}, and the text has ${found}`],
        [zh`查对是哪一天，改正错的一个`, 'find out which day it was, and mend the other'],
      ),
  ),
  'skipped-number': warning<{ found: string; missing: string }>(
    body('一、报名。\n\n二、交费。\n\n四、入场。', '一、报名。\n\n二、交费。\n\n三、入场。'),
    ({ found, missing }) =>
      said(
        [zh`编号跳过了“${missing}”，直接到“${found}”`, `the numbering leaves out ${missing} before ${found}`],
        [zh`补上漏掉的一条，或改正编号`, 'add what is missing, or mend the numbers'],
      ),
  ),
  'dateline-after-date': warning<{ dateline: string; date: string; better: string }>(
    {
      in: 'file',
      before: '---\ntitle: 汝州\ndate: 2016-04-18\n---\n\n（本报2016年4月21日讯）四百人返乡。\n',
      after: '---\ntitle: 汝州\ndate: 2016-04-21\n---\n\n（本报2016年4月21日讯）四百人返乡。\n',
    },
    ({ dateline, date, better }) =>
      said(
        [
          zh`电头的日期 ${dateline} 晚于篇头的 date：${date}`,
          `the dateline, ${dateline}, is later than the date of the front matter, ${date}`,
        ],
        [
          zh`电头对就写 date: ${better}，或见报的那一天；date 对就改电头`,
          `where the dateline is right, write date: ${better}, or the day it was printed; else mend the dateline`,
        ],
      ),
  ),
};
