/** Problems that only a person can judge. */
import { list, words, zh } from '../../i18n/sentence.ts';
import { meaningOf } from '../review-kinds.ts';
import { said, warning } from './define.ts';
import { flow } from './flow.ts';

/** The kinds of problem that only a person can judge. */
export const doubtProblems = {
  'archived-before-published': warning<{ date: string; archivedDate: string }>(
    { in: 'front matter', before: 'archivedDate: 2015-04-20', after: 'archivedDate: 2016-04-20' },
    ({ date, archivedDate }) =>
      said(
        [
          zh`收录日期 ${archivedDate} 早于发布日期 ${date}`,
          `it was archived on ${archivedDate}, before it was published on ${date}`,
        ],
        [zh`核对两个日期`, 'check both dates'],
      ),
  ),
  'date-of-import': warning<{ date: string }>(
    {
      in: 'front matter',
      before: 'archivedDate: 2016-04-18\nreview: [{ kind: date-missing }]',
      after: 'archivedDate: 2016-04-18',
    },
    ({ date }) =>
      said(
        [zh`发布日期 ${date} 是导入那天，不是发布的那天`, `the date of publication, ${date}, is the day of an import`],
        [
          zh`查不到发布日期，写 date: unknown 并把文件移到 news/undated/；查到了，改正日期，并从 review 里删去 date-missing`,
          'where it is not known, write date: unknown and move the file to news/undated/; where it is, mend the date and delete date-missing from review',
        ],
      ),
  ),
  'event-after-report': warning<{ date: string; eventDate: string }>(
    { in: 'front matter', before: 'eventDate: 2017-04-15', after: 'eventDate: 2016-04-15' },
    ({ date, eventDate }) =>
      said(
        [
          zh`事件日期 ${eventDate} 晚于发布日期 ${date}`,
          `the event of ${eventDate} is later than its report of ${date}`,
        ],
        [zh`预告可不理会；报道请核对两个日期`, 'right for an announcement; for a report check both dates'],
      ),
  ),
  'full-width-comma': warning<{ item: string; key: string; items: readonly string[] }>(
    { in: 'front matter', before: 'tags: [招商，引资]', after: 'tags: [招商, 引资]' },
    ({ item, key, items }) =>
      said(
        [zh`“${item}”会当作一项：几项之间要用半角逗号`, `"${item}" would be one item: only plain commas part them`],
        [
          zh`写成 ${key}: ${flow(items)}；确是一项的不必改`,
          `write ${key}: ${flow(items)}; where it is one item, leave it`,
        ],
      ),
  ),
  'hash-in-list': warning<{ found: string; better: string }>(
    { in: 'front matter', before: 'tags: ["#招商"]', after: 'tags: [招商]' },
    ({ found, better }) => {
      const isNumber = /^\d/.test(found);
      const [sign, english] = isNumber ? [zh`编号`, 'the number'] : [zh` # `, 'the #'];
      return said(
        [
          zh`“${found}”的${sign}会成为名称的一部分，与“${better}”分成两个`,
          `${english} of "${found}" is part of the name: it would be another than "${better}"`,
        ],
        [
          zh`这里不用写${isNumber ? zh`编号` : zh` #`}：写成 ${better}`,
          `${isNumber ? 'no number' : 'no #'} is needed here: write ${better}`,
        ],
      );
    },
  ),
  'future-date': warning<{ date: string }>(
    { in: 'front matter', before: 'date: 9016-04-18', after: 'date: 2016-04-18' },
    ({ date }) =>
      said(
        [zh`发布日期 ${date} 还没有到`, `the date of publication, ${date}, is yet to come`],
        [
          zh`核对年份；未到发布的文章可写 draft: true`,
          'check the year; an article that is not to be published yet can say draft: true',
        ],
      ),
  ),
  'lost-character': warning<{ lost: string }>(
    { in: 'body', before: '敢闯敢\ufffd。', after: '敢闯敢<Gap likely="干" />。' },
    ({ lost }) =>
      said(
        [zh`此处有字丢失（${lost}）`, `characters are lost here (${lost})`],
        [
          zh`查对原文补上；查不到的字写成 <Gap />，或 <Gap likely="多半的字" />`,
          'restore them from the original; write <Gap /> for each that cannot be found, or <Gap likely="…" />',
        ],
      ),
  ),
  'question-or-lost': warning<{ found: string }>(
    { in: 'body', before: '由林锡?以十九票当选。', after: '由林锡<Gap likely="堃" />以十九票当选。' },
    ({ found }) =>
      said(
        [
          zh`“${found}”里的 ? 或是问号，或是电脑写不出的一个字`,
          `the ? of "${found}" is a question mark, or stands for a character that a computer could not write`,
        ],
        [
          zh`是问号的，写成 ？；是字的，查对原文补上，查不到写成 <Gap />`,
          'write ？ for a question mark; restore a character from the original, or write <Gap />',
        ],
      ),
  ),
  'review-open': warning<{ kind: string; quote?: string; suggestions?: readonly string[] }>(
    { in: 'front matter', before: 'review: [{ kind: lost-char, quote: 敢闯敢〓 }]', after: '' },
    ({ kind, quote, suggestions = [] }) => {
      const meaning = meaningOf(kind);
      return said(
        [
          zh`待核对：${words(meaning.zh)}${quote ? zh`：“${quote}”` : ''}${suggestions.length ? zh`，可能是 ${list(suggestions)}` : ''}`,
          `to be looked at: ${meaning.en}${quote ? `: "${quote}"` : ''}${suggestions.length ? `, perhaps ${suggestions.join(', ')}` : ''}`,
        ],
        [zh`核对后从 review 里删去这一项`, 'delete this item of review when it is settled'],
      );
    },
  ),
};
