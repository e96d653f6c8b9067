/** The small values that several schemas share. */
import { z } from 'zod';
import { isCivilDate } from '../../core/date.ts';
import { isEdtf } from '../../core/edtf.ts';
import { isReadable } from '../decode.ts';

/** Text that a page can show: a YAML text can name characters that no file of text holds. */
export const readable = z.string().refine(isReadable, { params: { code: 'control-character' } });

/** One line of text that is not empty. */
export const line = readable
  .trim()
  .min(1)
  .refine((text) => !text.includes('\n'), { params: { code: 'line-break' } });

/** A civil date, `YYYY-MM-DD`. @example date: 2016-04-18 */
export const civilDate = z.string().refine(isCivilDate, { params: { code: 'not-a-date' } });

/**
 * A date as far as it is known, in EDTF, or `unknown`. YAML reads a bare year as a number.
 * @example date: 2016-04
 */
export const edtfDate = z
  .union([z.string(), z.number().transform(String)])
  .refine((text) => isEdtf(text), { params: { code: 'not-edtf' } });

/** A year of four figures: as a number it stands as it was written, and has lost no zero. */
const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999;

/** A line that may be a bare year, which YAML reads as a number. @example tags: [2016, 家书] */
export const lineOrYear = z.preprocess((value) => (isYear(value) ? String(value) : value), line);

/** One of the two scripts. */
export const script = z.enum(['zh-Hans', 'zh-Hant']);

/** An absolute http(s) address. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** The last part of an address: lower-case ASCII letters, digits and single hyphens. @example hui-gui-gong-cheng */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
