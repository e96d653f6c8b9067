import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { keyCure, keyExamples, twinCure } from '../../../src/content/problems/key-cures.ts';
import { unknownParts } from '../../../src/content/problems/placeholders.ts';
import { exhibit } from '../../../src/content/schema/exhibit.ts';
import { frontMatter } from '../../../src/content/schema/front-matter.ts';
import { glossaryEntry } from '../../../src/content/schema/glossary.ts';
import { site } from '../../../src/content/schema/site.ts';
import { speak } from '../../../src/content/speak.ts';
import { boundsOf } from '../bounds.ts';
import { sentenceOf } from './worded.ts';

const article = ['title', 'tags', 'draft'];

test.each([
  ['title:甲', undefined, article, 'put a space after the colon: title: 甲'],
  ['slug', undefined, article, "delete the line: an article's address is the name of its file"],
  ['Layout', undefined, article, 'delete the line, nothing here needs it'],
  ['layout', undefined, ['src', 'alt'], 'delete it where nothing needs it; known keys: src, alt'],
  [
    'type',
    undefined,
    ['hans', 'hant'],
    'delete it: what editors should know is note: …; people, places and terms stand in names.yaml, places.yaml and terms.yaml',
  ],
  ['nothing', undefined, article, 'delete it where nothing needs it; known keys: title, tags, draft'],
  ['titel', 'title', article, 'did you mean "title"?'],
  ['tag', 'tags', article, 'did you mean "tags"? e.g. tags: [招商, 引资]'],
  ['slug', 'title', article, 'did you mean "title"?'],
])('%s: %s', (key, near, known, cure) => expect(keyCure(key, near, known)[1]).toBe(cure));

/** What stands for a day that only a person knows. */
const unknownDay = new RegExp(`${unknownParts.withdrawnDay}|${unknownParts.correctedDay}`, 'g');

test.each(Object.entries(keyExamples))('the example of %s is a value that it takes', (key, example) => {
  const [[name, value]] = Object.entries(parse(example.replace(unknownDay, '2016-05-01')) as object) as [
    [string, unknown],
  ];
  expect(name).toBe(key);
  const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> = {
    ...glossaryEntry.shape,
    ...site.shape,
    ...exhibit.shape,
    ...frontMatter.shape,
  };
  expect(shape[key]!.safeParse(value).success).toBe(true);
});

/** What is said in Simplified Chinese and in English. */
const both = (cure: Parameters<typeof sentenceOf>[0]): string[] =>
  (['zh-Hans', 'en'] as const).map((language) => speak(sentenceOf(cure), language));

test.each(
  boundsOf('problems/key-cures', {
    cure: (...given: Parameters<typeof keyCure>) => both(keyCure(...given)),
    twin: (...given: Parameters<typeof twinCure>) => both(twinCure(...given)),
  }),
)('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));
