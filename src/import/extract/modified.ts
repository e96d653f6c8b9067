/** The day on which a page was last changed, which systems print beside the day of publication or instead of it. */
import { foldScript } from '../comparable.ts';
import type { FoundDate } from './dates.ts';

const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?|(?:星期|周)[一二三四五六日天])';
const before = new RegExp(
  `(?:(?:最后|最近|上次)(?:一次)?(?:更新|修改|修订|编辑|检讨|变更)|(?:修改|修订|编辑)(?=[于在时日])|last[ -]?(?:updated?|modified|edited|changed|revised|review(?:ed)?)|letzte änderung|dernière (?:modification|mise à jour))(?:时间|日期|date|于|在| on)?[\\s　:：(（,，]*(?:${weekday}[\\s,，]*)?$`,
  'i',
);
const behind =
  /^[\s　,，]*(?:[上下]午|[ap]m)?[\s　]*(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\s　]*(?:[ap]m)?[\s　]*(?:(?:更新|修改|编辑)者|(?:最后|重新|再次)?(?:修改|编辑|更新)[\s　)）\]】。]*$)/i;
/** The stamp of a news desk, to the minute: `2005-04-05 06:40更新`. It is when the report went out. */
const released = /^[\d年月日/.\s　-]*[日号\s　]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\s　]*更新(?!者)[\s　)）\]】]*$/;

/**
 * True for a day of change. It is not the day of publication, and no day stands for that one.
 * @example isModified('最后修改时间 2011年3月2日', found) // true
 */
export const isModified = (text: string, { start, end }: Pick<FoundDate, 'start' | 'end'>): boolean =>
  before.test(foldScript(text.slice(Math.max(0, start - 48), start))) ||
  (behind.test(foldScript(text.slice(end, end + 48))) && !released.test(foldScript(text.slice(start, end + 48))));
