import { expect, test } from 'vitest';
import { checkMisconverted } from '../../src/lint/strays.ts';
import { isInName } from '../../src/lint/within-names.ts';
import { articleOf } from './article.ts';

test.each(['祖父范后生', '東主林后生說', '會長陳里達'])('%s has a name', (line) =>
  expect(isInName(line, line.search(/[后里]/))).toBe(true),
);
test.each(['茶莊的后生', '林后生', '祖父的皇後'])('%s has none that is known', (line) =>
  expect(isInName(line, line.search(/[后後]/))).toBe(false),
);

const check = (body: string, people: string[] = []) =>
  checkMisconverted(articleOf({ people }, body, 'zh-Hant'), 'a', `---\ntitle: 茶莊\n---\n\n${body}\n`).map(
    ({ params }) => (params as { word: string }).word,
  );

test('names are no words that a converter spelt', () => {
  expect(check('茶莊由其祖父范后生創辦。')).toEqual([]);
  expect(check('范后生創辦茶莊。')).toEqual(['後生']);
  expect(check('范后生創辦茶莊。', ['范后生'])).toEqual([]);
  expect(check('祖父說皇後來過。')).toEqual(check('皇後來過。'));
});
