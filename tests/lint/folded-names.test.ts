import { expect, test } from 'vitest';
import { checkFoldedNames } from '../../src/lint/folded-names.ts';

const told = (body: string, people: string[] = []) =>
  checkFoldedNames({ front: { people } }, 'a.mdx', `---\ntitle: 甲\n---\n${body}\n`).map(
    ({ line, column, params }) => ({
      at: `${line}:${column}`,
      ...params,
    }),
  );

test('a person of the list whose name a converter spoilt', () =>
  expect(told('徐乾到场致辞。\n\n徐干说好。', ['徐乾'])).toEqual([{ at: '6:1', found: '徐干', other: '徐乾' }]));

test('two spellings, each with its office', () =>
  expect(told('会长徐乾到场致辞。\n\n徐干会长说好。')).toEqual([{ at: '6:1', found: '徐干', other: '徐乾' }]));

test.each([
  ['徐干到场，徐干说好。', ['徐干']],
  // The list may be in the other script: one spelling alone is in the text.
  ['陳發會長到場，陳發說好。', ['陈发']],
  ['公司干事会开会，公司乾事。', []],
])('%s has one', (body, people) => expect(told(body, people)).toEqual([]));
