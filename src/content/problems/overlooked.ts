/** Problems of what nobody looked at again: a day left blank, a name or a year of the article that was copied, a sign in an address. */
import { zh } from '../../i18n/sentence.ts';
import { type Example, said, warning } from './define.ts';

const body = (before: string, after: string): Example => ({ in: 'body', before, after });
const file = (front: string, text: string): string => `---\ntitle: 汝州\ndate: 2016-04-18\n${front}\n---\n\n${text}\n`;

/** The kinds of problem of what was overlooked. */
export const overlookedProblems = {
  'blank-day': warning<{ found: string }>(
    body('大会定于    月    日上午召开。', '大会定于5月8日上午召开。'),
    ({ found }) =>
      said(
        [zh`“${found}”还空着，没有填日子`, `"${found}" was left blank: a form's day or hour was not filled in`],
        [
          zh`填上；还不知道的，先写 draft: true`,
          'fill it in; where it is not known yet, keep the article as draft: true',
        ],
      ),
  ),
  'sign-in-address': warning<{ found: string; sign: string; better: string }>(
    body('请填[报名表](https://example.org/r。)', '请填[报名表](https://example.org/r)。'),
    ({ found, sign, better }) =>
      said(
        [
          zh`“${sign}”写进了网址里，链接打不开：${found}`,
          `"${sign}" is within the address, which leads nowhere: ${found}`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'event-year-otherwise': warning<{ eventDate: string; better: string }>(
    {
      in: 'file',
      before: file('eventDate: 2015-04-17', '2016年4月17日，本会捐血日收到118包血。'),
      after: file('eventDate: 2016-04-17', '2016年4月17日，本会捐血日收到118包血。'),
    },
    ({ eventDate, better }) =>
      said(
        [
          zh`eventDate 写的是 ${eventDate}，文中同月同日的年份是 ${better.slice(0, 4)}`,
          `eventDate is ${eventDate}, and the text has that day in ${better.slice(0, 4)}`,
        ],
        [
          zh`写成 eventDate: ${better}；文中写错了就改正文`,
          `write eventDate: ${better}, or mend the text where that is wrong`,
        ],
      ),
  ),
};
