import { expect, test } from 'vitest';
import { type Problem, problem } from '../../src/content/problem.ts';
import { withMeantLinks } from '../../src/lint/meant-links.ts';

const place = { file: 'a.mdx', line: 1, column: 1 };
const files = [
  { file: 'b', key: '2015/11/tea-fair', title: '春茶开市', addresses: [] },
  { file: 'content/pages/about.mdx', key: '', title: '关于我们', addresses: [] },
];
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
  [problem('relative-address', { address: 'about.mdx', better: '/news/2016/04/about/' }, place), '/about/'],
  [problem('dead-link', { address: '/关于/' }, place), '/about/'],
  [problem('local-path', { address: 'D:\\a\\tea-fair.mdx', name: 'tea-fair.mdx' }, place), '/news/2015/11/tea-fair/'],
  [problem('dead-link', { address: '/2015/11/tea-fair/#会场' }, place), '/news/2015/11/tea-fair/#会场'],
  [problem('dead-link', { address: '/About/#会场', better: '/about/' }, place), '/about/#会场'],
])('%j', (one, expected) => expect(better(one)).toBe(expected));

test('a file of one’s own computer that is an article is told as its address', () => {
  const one = problem('local-path', { address: 'D:\\a\\tea-fair.mdx', name: 'tea-fair.mdx' }, place);
  expect(withMeantLinks([one], files)[0]!.code).toBe('relative-address');
});
