/** The days of a list, or of keys with values, that stand where one date is asked for. */
import type { CivilDate } from '../../core/date.ts';
import { dateInstead } from './date-instead.ts';
import { asText, isRecord } from './flow.ts';
import type { Period } from './period.ts';

/** Keys that other programs have for the date of publication; where none of them stands, the latest day is taken for it. */
const ofReport = /^(?:date|publish|post|issue|created|[发發][布表])/i;

/**
 * @returns the date to write, which of an event is its span, and the day of the event that stands beside one of publication
 * @example severalDays('eventDate', { from: '2016-04-16', to: '2016-04-17' }) // { better: '2016-04-16/2016-04-17' }
 */
export function severalDays(
  key: string,
  value: unknown,
  period?: Period,
): { better: string; event?: CivilDate } | undefined {
  const parts = isRecord(value)
    ? Object.entries(value)
    : Array.isArray(value)
      ? value.map((one) => ['', one] as const)
      : [];
  const days = parts.flatMap(([name, one]) => {
    const day = dateInstead(asText(one), period);
    return day ? [{ name, day }] : [];
  });
  const sorted = [...new Set(days.map(({ day }) => day))].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first === last) return undefined;
  if (key === 'eventDate') return { better: `${first}/${last}` };
  if (key !== 'date' || sorted.length > 2) return undefined;
  // What happened is reported afterwards.
  const better = days.find(({ name }) => ofReport.test(name))?.day ?? last;
  return { better, event: better === last ? first : last };
}
