/** Problems of time limits that do not agree with the day of the report or of what they are for. */
import { zh } from '../../i18n/sentence.ts';
import { said, warning } from './define.ts';
import { findOut } from './reckoning.ts';

/** The kinds of problem of a time limit. */
export const deadlineProblems = {
  'deadline-over': warning<{ found: string; date: string }>(
    {
      in: 'file',
      before: '---\ntitle: 通告\ndate: 2016-04-18\n---\n\n如有提案，请于2015年5月6日以前交到秘书处。\n',
      after: '---\ntitle: 通告\ndate: 2016-04-18\n---\n\n如有提案，请于2016年5月6日以前交到秘书处。\n',
    },
    ({ found, date }) =>
      said(
        [
          zh`限期 ${found} 早于发布日期 ${date}`,
          `the time limit ${found} was over before ${date}, when this was published`,
        ],
        [
          zh`查对年月日，改正错的；旧通告重登的不必改`,
          'find out which day is wrong; where an old notice is printed again, leave it',
        ],
      ),
  ),
  'deadline-late': warning<{ found: string; event: string }>(
    {
      in: 'file',
      before: '---\ntitle: 通告\ndate: 2016-04-18\n---\n\n兹定于4月23日参观酱油厂。\n\n报名截止日期：4月28日。\n',
      after: '---\ntitle: 通告\ndate: 2016-04-18\n---\n\n兹定于4月23日参观酱油厂。\n\n报名截止日期：4月20日。\n',
    },
    ({ found, event }) =>
      said(
        [zh`限期 ${found} 在活动（${event}）之后`, `the time limit ${found} is after the event (${event})`],
        findOut,
      ),
  ),
};
