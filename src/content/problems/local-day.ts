/** Moments of universal time, as programs write a midnight of their own zone: the day there is another one. */
import { type CivilDate, today } from '../../core/date.ts';

/** The zone of most chambers; the archive's own is known to who checks all of it. */
const usual = 'Asia/Shanghai';
const moment = /^["']?(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:Z|UTC|GMT|[+-]00:?00)["']?$/i;

/**
 * The day of a moment in a zone, where it is another one than is written.
 * @param zone of the settings; without it that of China, which says the same in Taiwan, Hong Kong and Malaysia
 * @example localDay('2016-04-17T16:00:00Z')?.date // '2016-04-18'
 */
export function localDay(
  found: string,
  zone?: string,
): { kind: 'universal'; date: CivilDate; written: CivilDate; zone?: string } | undefined {
  const [, written, time = ''] = moment.exec(found.trim()) ?? [];
  const at = new Date(`${written}T${time}Z`);
  if (!written || Number.isNaN(at.getTime())) return undefined;
  const date = today(at, zone ?? usual);
  return date === written ? undefined : { kind: 'universal', date, written, ...(zone && { zone }) };
}
