/** Rules about what an article says of itself: warnings, since only a person knows. */
import type { Article } from '../archive/article.ts';
import { type Problem, type ProblemCode, pointIn } from '../content/problem.ts';
import { meaningOf } from '../content/review-kinds.ts';

/** Dates that cannot all be true. */
export function checkDates({ front, placeOf }: Article, file: string, today: string): Problem[] {
  const problems: Problem[] = [];
  const warn = (key: string, code: ProblemCode, message: Problem['message'], fix: Problem['fix']) =>
    problems.push({ code, severity: 'warning', file, ...placeOf([key]), message, fix });
  if (front.date > today)
    warn(
      'date',
      'future-date',
      { zh: `发布日期 ${front.date} 还没有到`, en: `the date of publication, ${front.date}, is yet to come` },
      {
        zh: '核对年份；未到发布的文章可写 draft: true',
        en: 'check the year; an article that is not to be published yet can say draft: true',
      },
    );
  if (front.eventDate && front.eventDate > front.date && front.eventDate.slice(0, 4) !== front.date.slice(0, 4))
    warn(
      'eventDate',
      'event-after-report',
      {
        zh: `事件日期 ${front.eventDate} 晚于发布日期 ${front.date}`,
        en: `the event of ${front.eventDate} is later than its report of ${front.date}`,
      },
      { zh: '预告可不理会；报道请核对两个日期', en: 'right for an announcement; for a report check both dates' },
    );
  if (front.archivedDate && front.archivedDate < front.date)
    warn(
      'archivedDate',
      'archived-before-published',
      {
        zh: `收录日期 ${front.archivedDate} 早于发布日期 ${front.date}`,
        en: `it was archived on ${front.archivedDate}, before it was published on ${front.date}`,
      },
      { zh: '核对两个日期', en: 'check both dates' },
    );
  return problems;
}

/** Words that were meant to be several: YAML parts a list by plain commas only. */
export function checkLists({ front, placeOf }: Article, file: string): Problem[] {
  const lists = ['tags', 'people', 'places', 'organisations'] as const;
  return lists.flatMap((key) =>
    front[key]
      .map((item, at) => ({ item, at }))
      .filter(({ item }) => /[，、；]/.test(item))
      .map(({ item, at }) => ({
        code: 'full-width-comma',
        severity: 'warning',
        file,
        ...placeOf([key, at]),
        message: { zh: `“${item}”是一项，还是几项？`, en: `is "${item}" one item or several?` },
        fix: { zh: '几项之间用半角逗号：[招商, 引资]', en: 'part items by plain commas: [招商, 引资]' },
      })),
  );
}

/** U+FFFD, which programs write for what they could not read. */
export function checkLost(file: string, source: string): Problem[] {
  const at = pointIn(source);
  return [...source.matchAll(/\ufffd+/g)].map(({ index, 0: lost }) => ({
    code: 'lost-character',
    severity: 'warning',
    file,
    ...at(index),
    message: { zh: `此处有字丢失（${lost}）`, en: `characters are lost here (${lost})` },
    fix: {
      zh: '查对原文补上；查不到的字写成 <Gap />，或 <Gap likely="多半的字" />',
      en: 'restore them from the original; write <Gap /> for each that cannot be found, or <Gap likely="…" />',
    },
  }));
}

/** What an import left for a person to look at. */
export function checkReview({ front, placeOf }: Article, file: string): Problem[] {
  return front.review.map(({ kind, quote, suggestions }, at) => ({
    code: 'review-open',
    severity: 'warning',
    file,
    ...placeOf(['review', at]),
    message: {
      zh: `待核对：${meaningOf(kind).zh}${quote ? `：“${quote}”` : ''}${suggestions?.length ? `，可能是 ${suggestions.join('、')}` : ''}`,
      en: `to be looked at: ${meaningOf(kind).en}${quote ? `: "${quote}"` : ''}${suggestions?.length ? `, perhaps ${suggestions.join(', ')}` : ''}`,
    },
    fix: { zh: '核对后从 review 里删去这一项', en: 'delete this item of review when it is settled' },
  }));
}
