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
