/** No character of an article vanishes: it is on its page, in feeds and in the index, or a problem says so. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHtml } from '../../../src/content/body/html.ts';
import { parseBody } from '../../../src/content/body/parse.ts';
import { plainText } from '../../../src/content/body/plain.ts';
import { decodedPath } from '../../../src/core/address-text.ts';
import { rows } from '../../lint/mistakes.ts';
import { options } from './words.ts';

const han = (text: string): string[] => [...(text.match(/\p{Script=Han}/gu) ?? [])].sort();

/** The characters of one text that another has fewer of. */
function missing(source: string, shown: string): string {
  const left = new Map<string, number>();
  for (const character of han(shown)) left.set(character, (left.get(character) ?? 0) + 1);
  return han(source)
    .filter((character) => {
      const count = left.get(character) ?? 0;
      left.set(character, count - 1);
      return count <= 0;
    })
    .join('');
}

/** What the full text of pages and feeds lacks of a body, and what the index lacks of those; nothing where something is told. */
function lost(body: string): { page: string; index: string } {
  const { tree, problems } = parseBody(`---\ntitle: 题\n---\n\n${body}\n`, 'a.mdx');
  if (problems.length > 0) return { page: '', index: '' };
  const html = toHtml(tree, options);
  const words = html.replace(/<[^<>]*>/g, '');
  return { page: missing(body, decodedPath(html)), index: missing(words.replaceAll('在', ''), plainText(tree)) };
}

const bodies = rows.filter(({ place }) => place === 'body').flatMap(({ before, after }) => [before, after]);

// The text of `Zh` differs between the editions; an anchor and a definition are no text.
test.each([...new Set(bodies)].filter((body) => !/<Zh|\]: |\]\(#/.test(body)))('%j', (body) => {
  expect(lost(body)).toEqual({ page: '', index: '' });
});

const signs = fc.constantFrom(
  ...['\n', '\n\n', '- ', '1. ', '2016. ', '> ', '## ', '| ', ' |', '|---|\n', '**', '*', '~', '~~', '`', '```\n'],
  ...['[', '](/a/)', '![', '[^1]', '[^1]: ', '[甲]: ', '<br />', '</br>', '<br>', '<Note>', '</Note>', '<Gap />'],
  ...['<u>', '</u>', '<b>', '</', '{', '}', '\\', '\t', '    ', '　　', '---\n', '===\n', '&nbsp;', '（一）', '<', '>'],
);
/** Characters of which each stands once, so that one that vanishes is seen. */
const words = fc.uniqueArray(fc.constantFrom(...'春夏秋冬东南西北风花雪月山川江河湖海'), { minLength: 1 });

test('any text, broken tags among it', () => {
  fc.assert(
    fc.property(words, fc.array(signs, { maxLength: 14 }), (characters, between) => {
      const body = characters.map((character, i) => character + (between[i] ?? '')).join('');
      expect(lost(body)).toEqual({ page: '', index: '' });
    }),
    { numRuns: 2000 },
  );
});
