import { expect, test } from 'vitest';
import { type Problem, problem } from '../../src/content/problem.ts';
import { withMeantLinks } from '../../src/lint/meant-links.ts';

const place = { file: 'a.mdx', line: 1, column: 1 };
const files = [{ file: 'b', key: '2015/11/tea-fair', title: '春茶开市', addresses: [] }];
const better = (one: Problem): string | undefined =>
  (withMeantLinks([one], files)[0]!.params as { better?: string }).better;

test.each([
  [
    problem('template-tag', { found: '', link: { target: 'tea-fair', words: '茶市' } }, place),
    '[茶市](/news/2015/11/tea-fair/)',
  ],
  [problem('template-tag', { found: '', link: { target: 'tea-fair' } }, place), '[春茶开市](/news/2015/11/tea-fair/)'],
  [problem('foreign-syntax', { found: '[[tea-fair|茶市]]' }, place), '[茶市](/news/2015/11/tea-fair/)'],
  [problem('foreign-syntax', { found: '[[春茶开市#一]]' }, place), '[春茶开市](/news/2015/11/tea-fair/)'],
  [problem('relative-address', { address: 'tea-fair' }, place), '/news/2015/11/tea-fair/'],
  [problem('relative-address', { address: 'other' }, place), undefined],
  [problem('foreign-syntax', { found: '==重点==' }, place), undefined],
  [problem('relative-address', { address: 'tea-fair', better: '/a/' }, place), '/a/'],
])('%j', (one, expected) => expect(better(one)).toBe(expected));
