/** Flags of an article's date that its text gives rise to: no date was found, or the text reports a later day. */
import { foldScript } from '../comparable.ts';
import type { Flag } from '../page.ts';
import { yearless } from './dates.ts';
import type { ImportedArticle } from './record.ts';
import { yearHints } from './year-hints.ts';

/** What is yet to come when a text is published, told in its sentence. */
const announced =
  /将(?:[于在从自举召]|正式|首|推|迎|开|赴|前往)|拟于?|[定订]于|预[定计]|届时|敬请|欢迎|报名|截止|截至|即日/;

/** Days up to which, or from which on. */
const bound = /^(?:[（(][^）)]{1,8}[)）])?[上下中]?[午晚]?[\s\d时点:：]*(?:之?前|以前|止|起(?![来草])|至|到|—|-|～|~)/;

/** What announces something by its title. */
const notice = /通知|公告|启事|预告|通告|邀请|征稿|征集|招募|须知|日程|议程/;

/** Farther ahead a day is of another year. */
const mostDays = 62;

/** @param text the article's @example dateDoubts(article, '……') // [{ kind: 'date-missing' }] */
export function dateDoubts({ date, title }: Pick<ImportedArticle, 'date' | 'title'>, text: string): Flag[] {
  const [event] = yearless(text);
  if (date === null)
    return [
      { kind: 'date-missing' },
      ...(event ? [{ kind: 'date-year-missing', quote: event, suggestions: yearHints(text) }] : []),
    ];
  if (!event || date.length < wholeDay) return [];
  const [month, day] = event.match(/\d+/g)!.map((part) => part.padStart(2, '0'));
  const ahead = (Date.parse(`${date.slice(0, 4)}-${month}-${day}`) - Date.parse(date)) / 86_400_000;
  if (!(ahead > 0 && ahead <= mostDays) || isAnnounced(text, event) || notice.test(foldScript(title ?? ''))) return [];
  return [{ kind: 'date-conflict', quote: `${date} / ${event}`, why: 'published before the event that it reports' }];
}

const wholeDay = 10;

function isAnnounced(text: string, event: string): boolean {
  const at = text.indexOf(event);
  const [before, behind] = [text.slice(0, at), foldScript(text.slice(at + event.length))];
  const sentence = `${/[^。！？\n]*$/.exec(before)![0]}${event}${/^[^。！？\n]*/.exec(behind)![0]}`;
  return announced.test(foldScript(sentence)) || bound.test(behind.slice(0, 24));
}
