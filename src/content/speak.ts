/** Renders sentences in the language of messages. */
import { type Converter, createConverter } from '../conversion/index.ts';
import type { Language, Sentence, Template } from '../i18n/sentence.ts';
import { placeholders } from './problems/placeholders.ts';

/** Stands between the words of a template while they are converted as one sentence: conversion leaves it alone. */
const slot = '\uE000';

let toTraditional: Converter | undefined;
const converted = new Map<string, readonly string[]>();

/** @example speak({ zh: zh`没有 ${path}`, en: `there is no ${path}` }, 'zh-Hant') // '沒有 content/news' */
export const speak = ({ zh, en }: Sentence, language: Language): string =>
  language === 'en' ? localized(en, 'en') : fill(zh, language);

/** A proposed line with the words that stand for what is not known in the language of its message; a quotation stays. */
function localized(text: string, language: Exclude<Language, 'zh-Hans'>): string {
  let own = text;
  for (const [hans, hant, english] of placeholders)
    if (own.includes(hans))
      own = own.replace(new RegExp(`(?<!“|(?<!=)")${hans}(?![”])`, 'g'), language === 'en' ? english : hant);
  return own;
}

function fill({ words, values }: Template, language: Exclude<Language, 'en'>): string {
  const parts = language === 'zh-Hans' ? words : traditional(words);
  let text = parts[0] ?? '';
  for (const [i, value] of values.entries())
    text += `${typeof value === 'object' ? fill(value, language) : shown(value, language)}${parts[i + 1] ?? ''}`;
  return text;
}

const shown = (value: string | number, language: Exclude<Language, 'en'>): string | number =>
  typeof value === 'string' && language === 'zh-Hant' && !placeholders.some(([hans]) => hans === value)
    ? localized(value, language)
    : value;

function traditional(words: readonly string[]): readonly string[] {
  const key = words.join(slot);
  let parts = converted.get(key);
  if (!parts) {
    toTraditional ??= createConverter({ to: 'zh-Hant', region: 'tw' });
    parts = toTraditional.convert(key).split(slot);
    converted.set(key, parts);
  }
  return parts;
}
