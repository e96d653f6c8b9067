/** Renders sentences in the language of messages. */
import { type Converter, createConverter } from '../conversion/index.ts';
import type { Language, Sentence, Template } from '../i18n/sentence.ts';

/** Stands between the words of a template while they are converted as one sentence: conversion leaves it alone. */
const slot = '\uE000';

let toTraditional: Converter | undefined;
const converted = new Map<string, readonly string[]>();

/** @example speak({ zh: zh`没有 ${path}`, en: `there is no ${path}` }, 'zh-Hant') // '沒有 content/news' */
export const speak = ({ zh, en }: Sentence, language: Language): string =>
  language === 'en' ? en : fill(zh, language);

function fill({ words, values }: Template, language: Exclude<Language, 'en'>): string {
  const parts = language === 'zh-Hans' ? words : traditional(words);
  let text = parts[0] ?? '';
  for (const [i, value] of values.entries())
    text += `${typeof value === 'object' ? fill(value, language) : value}${parts[i + 1] ?? ''}`;
  return text;
}

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
