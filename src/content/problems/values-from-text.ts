/** Values of several keys that somebody wrote as a line of text: a day and what happened, degrees, a word and its other form. */

import { dateInstead, edtfInstead } from './date-instead.ts';
import { isRecord } from './flow.ts';
import type { Period } from './period.ts';

/**
 * A line of a timeline that was written as text: its day, and what happened.
 * @example timelineEntryOf('1923年：会所奠基。') // { date: '1923', text: '会所奠基。' }
 */
export function timelineEntryOf(text: string): { date: string; text: string } | undefined {
  const figure = '[\\d〇○零一二三四五六七八九十]';
  const [, when, what] =
    new RegExp(
      `^(${figure}{4}(?:年(?:${figure}{1,3}月(?:${figure}{1,3}日)?)?|(?:[-./]\\d{1,2}){0,2}))[~？?]?[\\s：:，,、—–-]*(\\S.*)$`,
      'u',
    ).exec(text.trim()) ?? [];
  const date = when && (edtfInstead(when) ?? (/^\d{4}(?:-\d{2}){0,2}$/.test(when) ? when : undefined));
  return date && what ? { date, text: what } : undefined;
}

/** A correction that was written as text: its day, where it begins with one, and what was corrected. @param period of its file's folder */
export function correctionOf(text: string, period?: Period): { date: string; text: string } | undefined {
  const [, when = '', what = ''] =
    /^((?:\d{4}[-./年])?\d{1,2}[-./月]\d{1,2}(?:日|(?![日\d])))(?:更正(?=[\s：:，,]))?[\s：:，,]*(\S.*)$/.exec(
      text.trim(),
    ) ?? [];
  const date = dateInstead(when, period);
  return date && what ? { date, text: what } : undefined;
}

/** Degrees as maps and people write them, as a decimal number. @example degreesOf('北纬30°12′') // 30.2 */
export function degreesOf(text: string): number | undefined {
  const [, degrees, minutes = '0', seconds = '0'] =
    /(\d{1,3}(?:\.\d+)?)\s*[°度]?\s*(?:(\d{1,2}(?:\.\d+)?)\s*[′'’分]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:[″"”秒]|''))?)?/.exec(
      text,
    ) ?? [];
  if (degrees === undefined) return undefined;
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  const sign = /[南西SW]|^-/.test(text.trim()) ? -1 : 1;
  return (sign * Math.round(value * 1e4)) / 1e4;
}

/** Two numbers in one text; the one that no latitude can be is the longitude. */
export function coordinatesOf(text: string): { latitude: number; longitude: number } | undefined {
  const [one, other] = text
    .replace(/^\[|\]$/g, '')
    .split(/[,，;；\s]+(?=[-\d东西南北東EWNS])/)
    .map(degreesOf);
  if (one === undefined || other === undefined) return undefined;
  const [latitude, longitude] = Math.abs(one) > 90 ? [other, one] : [one, other];
  return { latitude, longitude };
}

/** Words and how they are written in the other edition, from a list of two or from 里记=裏記. */
export function pairsOf(words: readonly string[]): Record<string, string> | undefined {
  const [one, other] = words;
  return words.length === 2 && one && other ? { [one]: other } : undefined;
}

/**
 * Entries as the glossary has them, each with both forms, as an article says them.
 * @example bothForms([{ hans: '干部', hant: '幹部' }]) // { hant: { 干部: '幹部' } }
 */
export function bothForms(value: unknown): { hant: Record<string, string> } | undefined {
  const forms: Record<string, string> = {};
  for (const one of Array.isArray(value) ? value : [value]) {
    if (!isRecord(one) || typeof one.hans !== 'string' || typeof one.hant !== 'string') return undefined;
    forms[one.hans] = one.hant;
  }
  return Object.keys(forms).length > 0 ? { hant: forms } : undefined;
}
