import { expect, test } from 'vitest';
import { makeConverters } from '../../src/archive/converters.ts';
import { emptyGlossary } from '../../src/content/schema/glossary.ts';

const glossary = { ...emptyGlossary(), terms: [{ hans: '金发科技', hant: '金發科技', aliases: [] }] };

test('a text stays as it is in the script that it was written in', () => {
  const { into } = makeConverters('tw', emptyGlossary());
  expect(into('zh-Hans', 'zh-Hans', '頭髮')).toBe('頭髮');
  expect(into('zh-Hant', 'zh-Hant', '头发')).toBe('头发');
});

test('a text is converted into the other script, by the glossary', () => {
  const { into } = makeConverters('tw', glossary);
  expect(into('zh-Hant', 'zh-Hans', '金发科技的头发')).toBe('金發科技的頭髮');
  expect(into('zh-Hans', 'zh-Hant', '頭髮')).toBe('头发');
});

test('the region decides how Traditional is written', () => {
  expect(makeConverters('tw', emptyGlossary()).into('zh-Hant', 'zh-Hans', '里面')).toBe('裡面');
  expect(makeConverters('hk', emptyGlossary()).into('zh-Hant', 'zh-Hans', '里面')).toBe('裏面');
});

test('the same settings have the same converters, others have others', () => {
  const one = makeConverters('tw', glossary);
  expect(one.to('zh-Hant')).toBe(one.to('zh-Hant'));
  expect(one.to('zh-Hant')).not.toBe(one.to('zh-Hans'));
  expect(makeConverters('tw', structuredClone(glossary))).toBe(one);
  expect(makeConverters('hk', glossary)).not.toBe(one);
  expect(makeConverters('tw', emptyGlossary())).not.toBe(one);
});

test('the version changes with the region and with the glossary', () => {
  const versions = [
    makeConverters('tw', emptyGlossary()),
    makeConverters('hk', emptyGlossary()),
    makeConverters('tw', glossary),
  ].map(({ version }) => version);
  expect(new Set(versions).size).toBe(3);
  expect(makeConverters('tw', emptyGlossary()).version).toBe(versions[0]);
});
