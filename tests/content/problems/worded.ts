/** What is said to people, word for word in every language, as reviewed snapshots keep it. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { speak } from '../../../src/content/speak.ts';
import { languages, type Sentence, type Template } from '../../../src/i18n/sentence.ts';

/** @returns one line a language @throws where nothing is said in one of them, or something that nobody wrote */
export const worded = (name: string, ...sentences: readonly Sentence[]): string => {
  const lines = languages.map((language) => {
    const said = sentences.map((sentence) => speak(sentence, language));
    for (const one of said) {
      expect(one.trim(), `${name} in ${language}`).not.toBe('');
      expect(one, name).not.toMatch(/undefined|\[object|NaN/);
    }
    return `  ${said.join(' → ')}`.replaceAll('\n', '⏎');
  });
  return [name.replaceAll('\n', '⏎'), ...lines].join('\n');
};

/** A cure as the functions that choose one give it. */
export const sentenceOf = ([zh, en]: readonly [Template, string]): Sentence => ({ zh, en });

/** @param name of the file in tests/fixtures/said */
export const expectWorded = (name: string, rows: readonly string[]): Promise<unknown> =>
  expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, '../../fixtures/said', `${name}.txt`),
  ) as unknown as Promise<unknown>;
